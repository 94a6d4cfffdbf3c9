package de.ladentheke.uikit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty list says: what it would show, and what to do next. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        var text = new Label(sentence);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(440);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(new FontIcon(icon), heading, text);
        if (actions.length > 0) {
            var buttons = new HBox(10, actions);
            buttons.setAlignment(Pos.CENTER);
            buttons.getStyleClass().add("empty-actions");
            getChildren().add(buttons);
        }
    }
}
