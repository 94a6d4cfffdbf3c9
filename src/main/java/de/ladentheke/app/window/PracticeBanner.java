package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says that this is the sample shop, and leads back to the owner's own. */
final class PracticeBanner extends HBox {
    private static final Messages TEXT = Messages.of(PracticeBanner.class);

    PracticeBanner(Practice practice) {
        setId("practice-banner");
        getStyleClass().add("practice-banner");
        var words = new Label(TEXT.get("practice.banner"), new FontIcon(Feather.COFFEE));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var back = new Button(TEXT.get("practice.back"));
        back.setId("practice-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> practice.leave());
        getChildren().addAll(words, space, back);
    }
}
