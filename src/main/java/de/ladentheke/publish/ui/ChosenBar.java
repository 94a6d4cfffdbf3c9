package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What can be done with the ticked products; there only while some are ticked. */
final class ChosenBar extends FlowPane {
    private static final Messages TEXT = Messages.of(ChosenBar.class);

    ChosenBar(PublishViewModel model) {
        super(10, 8);
        var chosen = model.waiting().chosen();
        getStyleClass().add("bottom-bar");
        setRowValignment(VPos.CENTER);
        setId("publish-chosen");
        var words = new Label();
        words.setId("publish-chosen-count");
        words.getStyleClass().add("strong");
        var send = button("choose.publish", model::publishChosen);
        send.disableProperty().bind(model.publishingProperty());
        var size = new Label();
        size.setId("publish-chosen-size");
        size.getStyleClass().add("muted");
        size.textProperty().bind(model.waiting().chosenEstimateProperty());
        getChildren().addAll(words, size, button("choose.none", chosen::clear), button("choose.hide", () -> model.hidden().hide(chosen.all())),
                button("choose.hold", () -> model.waiting().holdBack(chosen.all())), send);
        chosen.countProperty().subscribe(count -> {
            words.setText(TEXT.get("choose.count", count.intValue(), Formats.integer(count.intValue())));
            Form.visible(count.intValue() > 0, this);
        });
    }

    private static Button button(String key, Runnable action) {
        return Form.button("publish-" + key.replace('.', '-'), TEXT.get(key), action);
    }
}
