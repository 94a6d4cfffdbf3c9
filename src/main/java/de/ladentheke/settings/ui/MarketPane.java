package de.ladentheke.settings.ui;

import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings.Market;
import de.ladentheke.settings.Values;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Tag;
import java.net.URI;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where the shop publishes: the practice marketplace, or another one with address, shop and key. */
final class MarketPane extends VBox {
    private static final Messages TEXT = Messages.of(MarketPane.class);

    private final SettingsViewModel model;
    private final Browser browser;
    private final RadioButton practice = new RadioButton(TEXT.get("market.practice"));
    private final RadioButton other = new RadioButton(TEXT.get("market.other"));
    private final TextField address = field("settings-address", "market.address.prompt");
    private final TextField shop = field("settings-shop", "market.shop.prompt");
    private final PasswordField key = new PasswordField();
    private final Label answer = new Label();
    private final Label place = new Label();

    MarketPane(SettingsViewModel model, Browser browser) {
        this.model = model;
        this.browser = browser;
        getStyleClass().addAll("card", "settings-card");
        var title = new Label(TEXT.get("market.title"));
        title.getStyleClass().add("section-title");
        var group = new ToggleGroup();
        practice.setToggleGroup(group);
        practice.setId("settings-practice");
        practice.setOnAction(event -> model.setMarket(Market.PRACTICE));
        other.setToggleGroup(group);
        other.setId("settings-other");
        other.setOnAction(event -> model.setMarket(Market.OTHER));
        var practiceBox = practiceBox();
        var otherBox = otherBox();
        follow(practiceBox, practice);
        follow(otherBox, other);
        getChildren().addAll(title, practice, practiceBox, other, otherBox);
        model.valuesProperty().subscribe(this::show);
    }

    private Node practiceBox() {
        var state = new Tag();
        state.setId("settings-practice-state");
        var start = button("settings-practice-start", "market.start", model::startPractice);
        var stop = button("settings-practice-stop", "market.stop", model::stopPractice);
        var open = button("settings-practice-open", "market.open", () -> model.practiceAddressProperty().get().ifPresent(browser::open));
        var url = new Label();
        url.getStyleClass().add("muted");
        model.practiceAddressProperty().subscribe(at -> {
            state.show(TEXT.get(at.isPresent() ? "market.running" : "market.stopped"), at.isPresent() ? Tag.Tone.OK : Tag.Tone.MUTED);
            url.setText(at.map(URI::toString).orElse(""));
            visible(start, at.isEmpty());
            visible(stop, at.isPresent());
            visible(open, at.isPresent());
        });
        var auto = new CheckBox(TEXT.get("market.autostart"));
        auto.setId("settings-autostart");
        auto.setOnAction(event -> model.setPracticeAutostart(auto.isSelected()));
        model.valuesProperty().subscribe(values -> auto.setSelected(values.practiceAutostart()));
        var line = new HBox(10, state, url, start, open, stop);
        line.setAlignment(Pos.CENTER_LEFT);
        return indented(muted("market.practice.text"), line, auto);
    }

    private Node otherBox() {
        key.setId("settings-key");
        key.setPrefColumnCount(30);
        key.setAccessibleText(TEXT.get("market.key"));
        model.keyStoredProperty().subscribe(stored -> key.setPromptText(TEXT.get(stored ? "market.key.stored" : "market.key.prompt")));
        for (var field : new TextField[] {address, shop}) {
            field.setOnAction(event -> store());
            field.focusedProperty().subscribe(on -> {
                if (!on) {
                    store();
                }
            });
        }
        key.setOnAction(event -> storeKey());
        key.focusedProperty().subscribe(on -> {
            if (!on) {
                storeKey();
            }
        });
        var check = button("settings-check", "market.check", () -> {
            store();
            var typed = key.getText();
            storeKey();
            model.check(typed);
        });
        check.disableProperty().bind(model.checkingProperty().or(address.textProperty().isEmpty()).or(shop.textProperty().isEmpty()));
        var forget = button("settings-forget", "market.key.forget", () -> model.setKey(""));
        model.keyStoredProperty().subscribe(stored -> visible(forget, stored));
        answer.setId("settings-answer");
        model.answerProperty().subscribe(this::show);
        place.setId("settings-place");
        place.getStyleClass().add("muted");
        model.placeProperty().subscribe(this::show);
        for (var label : new Label[] {answer, place}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        return indented(
                muted("market.other.text"), row("market.address", address), row("market.shop", shop),
                row("market.key", key), place, new HBox(10, check, forget), answer);
    }

    private void show(Values values) {
        practice.setSelected(values.market() == Market.PRACTICE);
        other.setSelected(values.market() == Market.OTHER);
        if (!address.isFocused()) {
            address.setText(values.marketAddress());
        }
        if (!shop.isFocused()) {
            shop.setText(values.marketShop());
        }
    }

    private void show(ConnectionTest.Answer now) {
        visible(answer, now != null);
        if (now != null) {
            answer.setText((now.well() ? "✓ " : "") + now.sentence());
            answer.getStyleClass().setAll("label", now.well() ? "settings-good" : "settings-bad");
        }
    }

    private void show(Secrets.Place where) {
        visible(place, where != null);
        if (where != null) {
            place.setText(where.system() ? TEXT.get("market.key.system") : TEXT.get("market.key.file", where.file()));
        }
    }

    private void store() {
        model.setOtherMarket(address.getText(), shop.getText());
    }

    private void storeKey() {
        if (!key.getText().isBlank()) {
            model.setKey(key.getText());
            key.clear();
        }
    }

    private static void follow(Node box, RadioButton choice) {
        box.visibleProperty().bind(choice.selectedProperty());
        box.managedProperty().bind(choice.selectedProperty());
    }

    private static HBox row(String labelKey, Node control) {
        var label = new Label(TEXT.get(labelKey));
        label.getStyleClass().add("settings-label");
        label.setLabelFor(control);
        var row = new HBox(10, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox indented(Node... content) {
        var box = new VBox(10, content);
        box.getStyleClass().add("settings-indented");
        return box;
    }

    private static Label muted(String textKey) {
        var label = new Label(TEXT.get(textKey));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static TextField field(String id, String promptKey) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(TEXT.get(promptKey));
        field.setPrefColumnCount(30);
        return field;
    }

    private static Button button(String id, String textKey, Runnable action) {
        var button = new Button(TEXT.get(textKey));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
