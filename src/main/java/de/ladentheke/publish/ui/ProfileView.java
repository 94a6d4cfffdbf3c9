package de.ladentheke.publish.ui;

import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Name, address, opening hours and story of the shop, each stored as soon as it is right. */
final class ProfileView extends ScrollPane {
    private static final Messages TEXT = Messages.of(ProfileView.class);

    private final ProfileViewModel model;

    ProfileView(ProfileViewModel model) {
        this.model = model;
        setFitToWidth(true);
        getStylesheets().add(ProfileView.class.getResource("publish.css").toExternalForm());
        var title = new Label(TEXT.get("profile.title"));
        title.getStyleClass().add("page-title");
        var intro = Form.text(TEXT.get("profile.intro"), "muted");
        var page = new VBox(title, intro, card("profile.shop", shop()), card("profile.contact", contact()), card("profile.words", words()));
        page.getStyleClass().addAll("page", "profile-view");
        setContent(page);
    }

    private VBox shop() {
        return rows(row(field(Field.NAME)), row(field(Field.LEGAL_NAME)), row(field(Field.STREET)), row(narrow(Field.ZIP), field(Field.CITY)));
    }

    private VBox contact() {
        return rows(row(field(Field.PHONE), field(Field.EMAIL)), row(field(Field.WEBSITE)));
    }

    private VBox words() {
        return rows(row(new ProfileField(model, Field.OPENING_HOURS, 4)), row(new ProfileField(model, Field.STORY, 5)));
    }

    private ProfileField field(Field field) {
        return new ProfileField(model, field, 1);
    }

    private ProfileField narrow(Field field) {
        var narrow = field(field);
        narrow.setMaxWidth(160);
        narrow.setMinWidth(160);
        return narrow;
    }

    private static VBox rows(Node... rows) {
        var box = new VBox(rows);
        box.getStyleClass().add("profile-form");
        return box;
    }

    private static HBox row(ProfileField... fields) {
        var row = new HBox(14, fields);
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(320);
        }
        return row;
    }

    private static Node card(String key, Node content) {
        var card = Form.card(TEXT.get(key), content);
        card.getStyleClass().add("profile-card");
        return card;
    }
}
