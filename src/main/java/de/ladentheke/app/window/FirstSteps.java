package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty shop shows first: three ways to begin. */
final class FirstSteps extends VBox {
    private static final Messages TEXT = Messages.of(FirstSteps.class);
    private static final double CHOICE_WIDTH = 212;

    /** @param sampleShop null where it is not offered */
    FirstSteps(Runnable chooseList, Runnable newProduct, Runnable sampleShop) {
        super(10);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var title = new Label(TEXT.get("first.title"));
        title.getStyleClass().add("page-title");
        var text = new Label(TEXT.get("first.text"));
        text.getStyleClass().add("muted");
        var choices = new FlowPane(16, 16,
                choice("list", Feather.FILE_PLUS, chooseList),
                choice("product", Feather.EDIT_3, newProduct));
        if (sampleShop != null) {
            choices.getChildren().add(choice("sample", Feather.COFFEE, sampleShop));
        }
        choices.setAlignment(Pos.CENTER);
        choices.setPrefWrapLength(800);
        choices.setStyle("-fx-padding: 18 0 0 0");
        getChildren().addAll(title, text, choices);
    }

    private static Button choice(String key, Ikon icon, Runnable action) {
        var title = new Label(TEXT.get("first." + key));
        title.getStyleClass().add("choice-title");
        wrap(title);
        var text = new Label(TEXT.get("first." + key + ".text"));
        text.getStyleClass().add("choice-text");
        wrap(text);
        var content = new VBox(10, new FontIcon(icon), title, text);
        content.setAlignment(Pos.TOP_CENTER);
        content.setMinHeight(126);
        var button = new Button(null, content);
        button.setId("first-" + key);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(title.getText() + ". " + text.getText());
        button.getStyleClass().add("choice");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(CHOICE_WIDTH);
        label.setAlignment(Pos.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
    }
}
