package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import de.ladentheke.uikit.Formats;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What can be done with the ticked products; there only while some are ticked. */
final class ChosenBar extends HBox {
    private static final Messages TEXT = Messages.of(ChosenBar.class);

    ChosenBar(PublishViewModel model) {
        var chosen = model.waiting().chosen();
        getStyleClass().add("bottom-bar");
        setId("publish-chosen");
        var words = new Label();
        words.setId("publish-chosen-count");
        words.getStyleClass().add("strong");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var send = button("choose.publish", model::publishChosen);
        send.disableProperty().bind(model.publishingProperty());
        var size = new Label();
        size.setId("publish-chosen-size");
        size.getStyleClass().add("muted");
        size.textProperty().bind(model.waiting().chosenEstimateProperty());
        getChildren().addAll(words, size, space, button("choose.none", chosen::clear), button("choose.hide", () -> model.hidden().hide(chosen.all())),
                button("choose.hold", () -> model.waiting().holdBack(chosen.all())), send);
        chosen.countProperty().subscribe(count -> {
            words.setText(TEXT.get("choose.count", count.intValue(), Formats.integer(count.intValue())));
            setVisible(count.intValue() > 0);
            setManaged(isVisible());
        });
    }

    private static Button button(String key, Runnable action) {
        return Form.button("publish-" + key.replace('.', '-'), TEXT.get(key), action);
    }
}
