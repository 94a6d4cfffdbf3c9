package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a column must be for its heading, its pill and most of its values; the rest is cut and shown as a tip. */
public final class ColumnWidth {
    private static final double PADDING = 22;
    private static final double PILL = 34;
    private static final double ARROW = 40;
    private static final double LEAST_AMOUNT = 58;
    private static final double AMOUNT = 70;
    private static final double NET_AND_GROSS = 235;
    private static final double SALE_AND_REGULAR = 210;
    private static final double NARROWEST = 70;
    private static final double WIDEST = 290;

    private ColumnWidth() {}

    static double of(Layout.Column column, Layout layout) {
        var heading = measure(column.letter() + " · " + column.heading(), "Inter Semi Bold", 12);
        var pill = measure(FieldNames.of(column.field()), "Inter Medium", 12) + PILL;
        return bounded(Math.max(content(column, layout, of(column.samples())), Math.max(heading, pill)) + PADDING);
    }

    public static double of(List<String> values) {
        return values.stream().mapToDouble(value -> measure(value, "Inter Semi Bold", 14)).max().orElse(0);
    }

    /** Of sentences that are to be read to their end. */
    static double ofWhole(List<String> values) {
        return values.stream().mapToDouble(value -> width(value, "Inter", 14)).max().orElse(0);
    }

    public static double bounded(double width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    /** Prices and stocks change often: old and new value stand side by side. */
    private static double content(Layout.Column column, Layout layout, double value) {
        if (column.field() == ImportField.PRICE_NET) {
            return NET_AND_GROSS;
        }
        if (column.field() == ImportField.PRICE_GROSS && layout.column(ImportField.SALE_PRICE).isPresent()) {
            return SALE_AND_REGULAR;
        }
        var type = column.field() == null ? null : column.field().field().map(Field::type).orElse(null);
        return switch (type) {
            case MONEY -> 2 * Math.clamp(value, LEAST_AMOUNT, AMOUNT) + ARROW;
            case QUANTITY -> 2 * Math.min(value, AMOUNT) + ARROW;
            case null, default -> value;
        };
    }

    private static double measure(String words, String family, double size) {
        return width(words.length() > 60 ? words.substring(0, 60) : words, family, size);
    }

    private static double width(String words, String family, double size) {
        var text = new Text(words);
        text.setFont(Font.font(family, size));
        return text.getLayoutBounds().getWidth();
    }
}
