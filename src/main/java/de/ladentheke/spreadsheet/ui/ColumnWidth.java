package de.ladentheke.spreadsheet.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a column must be for its heading, its pill and most of its values; the rest is cut and shown as a tip. */
final class ColumnWidth {
    private static final double PADDING = 22;
    private static final double PILL = 34;
    private static final double ARROW = 40;
    private static final double AMOUNT = 70;
    private static final double NET_AND_GROSS = 235;
    private static final double NARROWEST = 70;
    private static final double WIDEST = 290;

    private ColumnWidth() {}

    static double of(Layout.Column column) {
        var heading = measure(column.letter() + " · " + column.heading(), "Inter Semi Bold", 12);
        var pill = measure(FieldNames.of(column.field()), "Inter Medium", 12) + PILL;
        var value = of(column.samples());
        var content = column.field() == ImportField.PRICE_NET ? NET_AND_GROSS : changesInPlace(column) ? 2 * Math.min(value, AMOUNT) + ARROW : value;
        return bounded(Math.max(content, Math.max(heading, pill)) + PADDING);
    }

    static double of(List<String> values) {
        return values.stream().mapToDouble(value -> measure(value, "Inter Semi Bold", 14)).max().orElse(0);
    }

    static double bounded(double width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    /** Prices and stocks change often: old and new value stand side by side. */
    private static boolean changesInPlace(Layout.Column column) {
        return column.field() != null && column.field().field()
                .filter(f -> f.type() == Field.Type.MONEY || f.type() == Field.Type.QUANTITY).isPresent();
    }

    private static double measure(String words, String family, double size) {
        var text = new Text(words.length() > 60 ? words.substring(0, 60) : words);
        text.setFont(Font.font(family, size));
        return text.getLayoutBounds().getWidth();
    }
}
