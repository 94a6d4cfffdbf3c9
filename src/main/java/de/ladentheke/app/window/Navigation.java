package de.ladentheke.app.window;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Screen;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of screens at the left, each with its figure. */
final class Navigation extends VBox {
    private static final Messages TEXT = Messages.of(Navigation.class);

    private final ToggleGroup group = new ToggleGroup();

    /** @param practise shows the sample shop; null where that is not offered */
    Navigation(Screens screens, Runnable practise) {
        getStyleClass().add("nav");
        setAccessibleText(TEXT.get("nav.accessible"));
        for (var section : Screens.Section.values()) {
            addSection(screens, section);
        }
        if (practise != null) {
            addPractice(practise);
        }
    }

    private void addPractice(Runnable practise) {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var button = new Button(TEXT.get("practice.open"), new FontIcon(Feather.COFFEE));
        button.setId("nav-practice");
        button.getStyleClass().setAll("button", "quiet");
        button.setTooltip(new Tooltip(TEXT.get("first.sample.text")));
        button.setOnAction(event -> practise.run());
        getChildren().addAll(space, button);
    }

    private void addSection(Screens screens, Screens.Section section) {
        var members = screens.of(section);
        if (members.isEmpty()) {
            return;
        }
        if (section != Screens.Section.WORK) {
            var heading = new Label(TEXT.get("nav." + section.name().toLowerCase(Locale.ROOT)));
            heading.getStyleClass().add("nav-section");
            getChildren().add(heading);
        }
        for (var screen : members) {
            getChildren().add(item(screens, screen));
        }
    }

    private ToggleButton item(Screens screens, Screen screen) {
        var item = new ToggleButton() {
            @Override
            public void fire() {
                screens.show(screen.id());
            }
        };
        item.setId("nav-" + screen.id());
        item.getStyleClass().setAll("nav-item");
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setGraphic(content(screen, item));
        item.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> (screen.title() + " " + screen.badge().getValue()).strip(), screen.badge()));
        screens.currentProperty().subscribe(current -> item.setSelected(current == screen));
        return item;
    }

    private static HBox content(Screen screen, ToggleButton item) {
        var badge = new Label();
        badge.getStyleClass().add("nav-badge");
        badge.textProperty().bind(screen.badge());
        badge.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var content = new HBox(new Label(screen.title()), space, badge);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(item.widthProperty().subtract(26));
        content.setMouseTransparent(true);
        return content;
    }
}
