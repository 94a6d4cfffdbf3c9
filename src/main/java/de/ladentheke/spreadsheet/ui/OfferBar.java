package de.ladentheke.spreadsheet.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sentence above the table, with what can be done about it. */
final class OfferBar extends HBox {
    private final Label words = new Label();

    /** @param urgent whether it must be answered before the list is taken over */
    OfferBar(String id, boolean urgent, List<? extends ButtonBase> answers) {
        setId(id);
        getStyleClass().addAll("import-bar", urgent ? "urgent" : "calm");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        for (var answer : answers) {
            answer.setMinWidth(USE_PREF_SIZE);
            getChildren().add(answer);
        }
    }

    OfferBar say(String sentence) {
        words.setText(sentence);
        setAccessibleText(sentence);
        return this;
    }

    static Button answer(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
