package de.ladentheke.publish.ui;

import de.ladentheke.publish.ledger.PastPublication;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The publications of the past, newest first, each with the way to take it back. */
final class PastView extends VBox {
    private static final Messages TEXT = Messages.of(PastView.class);

    private final PastViewModel model;

    PastView(PastViewModel model) {
        super(14);
        this.model = model;
        setId("publish-past");
        model.publications().addListener((javafx.collections.ListChangeListener<PastPublication>) change -> show());
        model.busyProperty().subscribe(on -> setDisable(on));
        show();
    }

    private void show() {
        getChildren().setAll(Form.text(TEXT.get("past.intro"), "muted"));
        if (model.publications().isEmpty()) {
            getChildren().add(Form.text(TEXT.get("past.none"), "muted"));
        }
        List.copyOf(model.publications()).forEach(past -> getChildren().add(line(past)));
    }

    private Node line(PastPublication past) {
        var box = new VBox(4, Form.text(Formats.when(past.at()), "strong"), Form.text(what(past), "muted"));
        if (past.takable()) {
            var back = new Button(TEXT.get(past.rollBack() ? "past.again" : "past.back"));
            back.getStyleClass().add("past-back");
            back.setAccessibleText(back.getText() + ": " + Formats.when(past.at()));
            back.setOnAction(event -> model.takeBack(past));
            box.getChildren().add(back);
        } else {
            box.getChildren().add(Form.text(TEXT.get("past.over"), "small"));
        }
        return box;
    }

    private static String what(PastPublication past) {
        return TEXT.get(past.rollBack() ? "past.rolled_back" : "past.published",
                past.published(), Formats.integer(past.published()), past.takenOff(), Formats.integer(past.takenOff()));
    }
}
