package de.ladentheke.publish.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Text;

/** Shows a changed price with the old one struck through, the rest as it is. */
final class ChangeText {
    private static final Pattern PRICE = Pattern.compile("(\\D+ )(\\d[\\d.]*,\\d\\d[\\s\\u00a0\\u202f]€|€[\\d,]+\\.\\d\\d) → (.+)");

    private ChangeText() {}

    static boolean hasPrice(List<String> changes) {
        return changes.stream().anyMatch(change -> PRICE.matcher(change).matches());
    }

    static List<Text> of(List<String> changes) {
        var texts = new ArrayList<Text>();
        for (var change : changes) {
            if (!texts.isEmpty()) {
                texts.add(text(", ", "change-text"));
            }
            var price = PRICE.matcher(change);
            if (price.matches()) {
                var old = text(price.group(2), "old-value");
                old.setStrikethrough(true);
                texts.addAll(List.of(text(price.group(1), "change-text"), old, text(" → ", "change-text"), text(price.group(3), "new-value")));
            } else {
                texts.add(text(change, "change-text"));
            }
        }
        return texts;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
