package de.ladentheke.uikit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts that all forms are made of. */
public final class Form {
    private Form() {}

    /** What belongs together, under a heading. */
    public static VBox card(String title, Node... content) {
        var card = new VBox(text(title, "section-title"));
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "form-card");
        return card;
    }

    /** A field with its name at the left. */
    public static HBox row(String label, Node control) {
        var words = new Label(label);
        words.getStyleClass().add("form-label");
        words.setLabelFor(control);
        words.setWrapText(true);
        var row = new HBox(10, words, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A field with its name above. */
    public static VBox field(String label, Node control) {
        var words = text(label, "field-label");
        words.setLabelFor(control);
        return new VBox(4, words, control);
    }

    /** Words that are never cut off: what does not fit goes on in the next line. */
    public static Label text(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button whose words are never cut off. */
    public static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows or hides nodes; hidden ones take no room. */
    public static void visible(boolean on, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(on);
            node.setManaged(on);
        }
    }
}
