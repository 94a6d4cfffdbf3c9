package de.ladentheke.spreadsheet.ui;

import de.ladentheke.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** One of a few values, chosen from a chip with a menu. */
final class ChoiceChip<E extends Enum<E>> extends MenuButton {
    private static final Messages TEXT = Messages.of(ChoiceChip.class);

    private final String key;
    private final Map<E, RadioMenuItem> items = new LinkedHashMap<>();

    /** @param key messages: {@code key.value} on the chip, {@code key.value.item} in the menu, {@code key.accessible} */
    ChoiceChip(String id, String key, E[] values, Consumer<E> chosen) {
        this.key = key;
        setId(id);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var value : values) {
            var item = new RadioMenuItem(TEXT.get(name(value) + ".item"));
            item.setId(id + "-" + value.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.accept(value));
            items.put(value, item);
        }
        getItems().setAll(items.values());
    }

    void show(E value) {
        setText(TEXT.get(name(value)));
        setAccessibleText(TEXT.get(key + ".accessible", getText()));
        items.get(value).setSelected(true);
    }

    private String name(E value) {
        return key + "." + value.name().toLowerCase(Locale.ROOT);
    }
}
