package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.MarketCard;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of one place: a click or the space bar shows its products below, the wheel sets it up. */
final class ChannelCard extends StackPane {
    private static final Messages TEXT = Messages.of(ChannelCard.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    ChannelCard(ChannelModel model, ChannelsViewModel channels, Browser browser, Runnable setUp) {
        getStyleClass().add("channel-card");
        getChildren().add(new MarketCard(model.publish(), model.nameProperty(), browser, wheel(model, setUp)));
        accessibleTextProperty().bind(model.nameProperty().map(name -> TEXT.get("card.accessible", name)));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                channels.currentProperty().set(model);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                channels.currentProperty().set(model);
                event.consume();
            }
        });
    }

    /** Whether there are others to choose from. */
    void choosable(boolean on) {
        setFocusTraversable(on);
        setAccessibleRole(on ? AccessibleRole.RADIO_BUTTON : AccessibleRole.PARENT);
        getStyleClass().remove("choosable");
        if (on) {
            getStyleClass().add("choosable");
        }
    }

    void chosen(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }

    private static Button wheel(ChannelModel model, Runnable setUp) {
        var button = new Button(null, new FontIcon(Feather.SETTINGS));
        button.getStyleClass().add("quiet");
        button.setId("channel-set-up");
        var words = model.nameProperty().map(name -> TEXT.get("card.set_up", name));
        var tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words);
        button.setOnAction(event -> setUp.run());
        return button;
    }
}
