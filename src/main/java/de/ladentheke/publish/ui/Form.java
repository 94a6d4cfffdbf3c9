package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces of the forms beside the lists. */
final class Form {
    private static final Messages TEXT = Messages.of(Form.class);

    private Form() {}

    static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Node field(String key, Control input) {
        var label = words(TEXT.get(key), "field-label");
        label.setLabelFor(input);
        return new VBox(4, label, input);
    }

    static Button button(String key, String id, Runnable action) {
        var button = new Button(TEXT.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
