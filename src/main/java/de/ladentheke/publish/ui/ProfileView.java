package de.ladentheke.publish.ui;

import de.ladentheke.publish.ShopProfile.Field;
import de.ladentheke.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
        var intro = new Label(TEXT.get("profile.intro"));
        intro.getStyleClass().add("muted");
        intro.setWrapText(true);
        intro.setMinHeight(USE_PREF_SIZE);
        var page = new VBox(title, intro, card("profile.shop", shop()), card("profile.contact", contact()), card("profile.words", words()));
        page.getStyleClass().addAll("page", "profile-view");
        setContent(page);
    }

    private GridPane shop() {
        var grid = grid();
        grid.add(new ProfileField(model, Field.NAME, 1), 0, 0, 6, 1);
        grid.add(new ProfileField(model, Field.LEGAL_NAME, 1), 0, 1, 6, 1);
        grid.add(new ProfileField(model, Field.STREET, 1), 0, 2, 6, 1);
        grid.add(new ProfileField(model, Field.ZIP, 1), 0, 3, 2, 1);
        grid.add(new ProfileField(model, Field.CITY, 1), 2, 3, 4, 1);
        return grid;
    }

    private GridPane contact() {
        var grid = grid();
        grid.add(new ProfileField(model, Field.PHONE, 1), 0, 0, 3, 1);
        grid.add(new ProfileField(model, Field.EMAIL, 1), 3, 0, 3, 1);
        grid.add(new ProfileField(model, Field.WEBSITE, 1), 0, 1, 6, 1);
        return grid;
    }

    private GridPane words() {
        var grid = grid();
        grid.add(new ProfileField(model, Field.OPENING_HOURS, 4), 0, 0, 6, 1);
        grid.add(new ProfileField(model, Field.STORY, 5), 0, 1, 6, 1);
        return grid;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("profile-form");
        for (int i = 0; i < 6; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 6);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static Node card(String key, Node content) {
        var title = new Label(TEXT.get(key));
        title.getStyleClass().add("section-title");
        var card = new VBox(title, content);
        card.getStyleClass().addAll("card", "profile-card");
        return card;
    }
}
