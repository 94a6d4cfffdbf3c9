package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Constant;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import de.ladentheke.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What every row says that has no column or an empty cell for it ("alle 19 %"), read like a cell. */
public final class Constants {
    private Constants() {}

    /** A sentence for people why {@code constant} cannot be taken over; empty where it can. */
    public static Optional<String> problem(Constant constant) {
        if (!constant.field().constant()) {
            var name = Messages.of(ImportField.class).get("import_field." + constant.field().key());
            return Optional.of(Messages.of(Constants.class).get("constant.not_for_all", name));
        }
        var reading = read(constant);
        return reading.problem() != null ? Optional.of(Messages.of(Cells.class).get(reading.problem(), reading.arguments())) : Optional.empty();
    }

    /** Typed as {@code Field.Type} says; without the ones that have a {@link #problem}. */
    static Map<Field, Object> values(Layout layout) {
        var values = new EnumMap<Field, Object>(Field.class);
        for (var constant : layout.constants()) {
            if (constant.field().constant()) {
                constant.field().field().ifPresent(field -> put(values, field, constant));
            }
        }
        return values;
    }

    private static void put(Map<Field, Object> values, Field field, Constant constant) {
        var value = read(constant).value();
        if (value != null) {
            values.put(field, value);
        }
        if (field == Field.CONTENT_AMOUNT) {
            Cells.content(constant.text(), Decimal.COMMA).ifPresent(content -> values.putIfAbsent(Field.CONTENT_UNIT, content.unit()));
        }
    }

    private static Reading read(Constant constant) {
        return Cells.read(constant.field(), Kind.TEXT, constant.text(), Decimal.COMMA);
    }
}
