package de.ladentheke.publish.ui.channels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts that all sections of the set-up page are made of. */
final class Form {
    private Form() {}

    static VBox card(String title, Node... content) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var card = new VBox(heading);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "setup-card");
        return card;
    }

    static HBox row(String label, Node control) {
        var words = new Label(label);
        words.getStyleClass().add("setup-label");
        words.setLabelFor(control);
        words.setWrapText(true);
        var row = new HBox(10, words, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
