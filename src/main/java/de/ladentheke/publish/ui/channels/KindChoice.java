package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of places, each with what it is for. */
final class KindChoice extends VBox {
    private static final Messages TEXT = Messages.of(KindChoice.class);

    private static final double WIDTH = 690;

    KindChoice(List<ChannelKind> kinds, Consumer<ChannelKind> chosen) {
        super(10);
        setId("setup-kinds");
        kinds.forEach(kind -> getChildren().add(choice(kind, chosen)));
    }

    private static Button choice(ChannelKind kind, Consumer<ChannelKind> chosen) {
        var key = kind.name().toLowerCase(Locale.ROOT);
        var title = new Label(kind.label());
        title.getStyleClass().add("choice-title");
        var purpose = new Label(TEXT.get("kind." + key));
        purpose.getStyleClass().add("choice-text");
        var icon = new FontIcon(icon(kind));
        var words = new VBox(2, title, purpose);
        var button = new Button(null, new HBox(14, icon, words));
        button.setId("setup-kind-" + key);
        button.getStyleClass().add("kind-choice");
        button.setAccessibleText(kind.label() + ". " + purpose.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        words.setPrefWidth(WIDTH);
        button.setOnAction(event -> chosen.accept(kind));
        return button;
    }

    private static Feather icon(ChannelKind kind) {
        return switch (kind) {
            case PRACTICE -> Feather.COFFEE;
            case MARKETPLACE -> Feather.MAP_PIN;
            case VENDURE -> Feather.USERS;
            case WOOCOMMERCE -> Feather.SHOPPING_CART;
            case FEED -> Feather.LIST;
            case WEBSITE -> Feather.GLOBE;
        };
    }
}
