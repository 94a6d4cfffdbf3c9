package de.ladentheke.settings.ui;

import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Theme;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Language and appearance, the way to the channels, the watched folder, and where the data lie. */
final class SettingsView extends ScrollPane {
    private static final Messages TEXT = Messages.of(SettingsView.class);

    private final SettingsViewModel model;

    SettingsView(SettingsViewModel model, PassphraseCard passphrase, WatchPane watch, Browser browser, Path shopFolder, Runnable channels) {
        this.model = model;
        setFitToWidth(true);
        getStylesheets().add(SettingsView.class.getResource("settings.css").toExternalForm());
        var title = new Label(TEXT.get("screen.title"));
        title.getStyleClass().add("page-title");
        var page = new VBox(title, appearance(), channels(channels), passphrase, watch, folder(browser, shopFolder));
        page.getStyleClass().addAll("page", "settings-view");
        setContent(page);
    }

    private Node appearance() {
        var language = choice("settings-language", "language", Language.values(), model::setLanguage);
        var theme = choice("settings-theme", "theme", Theme.values(), model::setTheme);
        model.valuesProperty().subscribe(values -> {
            language.setValue(values.language());
            theme.setValue(values.theme());
        });
        var restart = new Label(TEXT.get("language.restart"));
        restart.setId("settings-restart");
        restart.getStyleClass().add("settings-note");
        restart.visibleProperty().bind(model.restartNeededProperty());
        restart.managedProperty().bind(restart.visibleProperty());
        return card("appearance.title", row("language.title", language), restart, row("theme.title", theme));
    }

    private static Node channels(Runnable show) {
        var text = new Label(TEXT.get("channels.text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        var open = new Button(TEXT.get("channels.open"));
        open.setId("settings-channels");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> show.run());
        return card("channels.title", text, open);
    }

    private static Node folder(Browser browser, Path shopFolder) {
        var path = new TextField(shopFolder.toString());
        path.setId("settings-folder");
        path.setEditable(false);
        path.setAccessibleText(TEXT.get("folder.accessible", shopFolder));
        HBox.setHgrow(path, Priority.ALWAYS);
        var open = new Button(TEXT.get("folder.open"));
        open.setId("settings-open-folder");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> browser.open(shopFolder.toUri()));
        var hint = new Label(TEXT.get("folder.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return card("folder.title", new HBox(10, path, open), hint);
    }

    static VBox card(String titleKey, Node... content) {
        var title = new Label(TEXT.get(titleKey));
        title.getStyleClass().add("section-title");
        var card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    static HBox row(String labelKey, Node control) {
        var label = new Label(TEXT.get(labelKey));
        label.getStyleClass().add("settings-label");
        label.setLabelFor(control);
        var row = new HBox(10, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T extends Enum<T>> ComboBox<T> choice(String id, String key, T[] values, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setAccessibleText(TEXT.get(key + ".title"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : TEXT.get(key + "." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
        return box;
    }
}
