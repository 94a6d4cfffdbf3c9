package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: the marketplace's state, what waits, and that everything is stored. */
final class Footer extends HBox {
    private static final Messages TEXT = Messages.of(Footer.class);
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    Footer(ShellModel model) {
        getStyleClass().add("footer");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(line(model), waiting(model), space, saved(model));
    }

    private static Label line(ShellModel model) {
        var label = new Label();
        label.setId("line-state");
        label.textProperty().bind(Bindings.createStringBinding(() -> lineText(model), model.lineProperty(), model.marketNameProperty()));
        model.lineProperty().subscribe(line -> {
            label.getStyleClass().removeAll("state-ok", "state-warn");
            switch (line) {
                case CONNECTED -> label.getStyleClass().add("state-ok");
                case OFFLINE -> label.getStyleClass().add("state-warn");
                case UNKNOWN -> { }
            }
        });
        return label;
    }

    private static String lineText(ShellModel model) {
        return "●  " + switch (model.lineProperty().get()) {
            case CONNECTED -> TEXT.get("line.connected", model.marketNameProperty().get());
            case OFFLINE -> TEXT.get("line.offline");
            case UNKNOWN -> TEXT.get("line.unknown");
        };
    }

    private static Label waiting(ShellModel model) {
        var label = new Label();
        label.setId("waiting-state");
        label.textProperty().bind(Bindings.createStringBinding(() -> waitingText(model),
                model.waitingProperty(), model.onlineProperty(), model.blockedProperty(), model.activityProperty()));
        return label;
    }

    private static String waitingText(ShellModel model) {
        if (!model.activityProperty().get().isEmpty()) {
            return model.activityProperty().get();
        }
        var count = model.waitingProperty().get();
        var blocked = model.blockedProperty().get();
        if (count == 0 && blocked > 0) {
            return TEXT.get("waiting.blocked", blocked, Formats.integer(blocked));
        }
        if (count == 0) {
            return model.onlineProperty().get() == 0 ? "" : TEXT.get("waiting.none");
        }
        return TEXT.get("waiting", count, Formats.integer(count));
    }

    private static Label saved(ShellModel model) {
        var label = new Label();
        label.setId("saved-state");
        label.textProperty().bind(Bindings.createStringBinding(() -> savedText(model), model.savingProperty(), model.refusedProperty()));
        model.refusedProperty().subscribe(count -> label.pseudoClassStateChanged(REFUSED, count.intValue() > 0));
        return label;
    }

    private static String savedText(ShellModel model) {
        if (model.savingProperty().get()) {
            return TEXT.get("saved.now");
        }
        return model.refusedProperty().get() > 0 ? TEXT.get("saved.refused", model.refusedProperty().get()) : TEXT.get("saved.all");
    }
}
