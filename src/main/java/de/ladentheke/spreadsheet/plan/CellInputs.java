package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;

/** What stands in a cell of the file and what the owner typed over it, so that it can be edited in the preview. */
final class CellInputs {
    private final PlanData data;

    CellInputs(PlanData data) {
        this.data = data;
    }

    /** {@code cell} with them; of a row that is left out, what cannot be read is shown as it stands in the file. */
    Cell with(Cell cell, int row, int position) {
        int column = data.columns().column(position).index();
        var typed = data.corrected().typed(data.rows().number(row), column);
        var inFile = typed == null ? inFile(row, position) : data.corrected().inFile(data.rows().number(row), column);
        var unread = cell.text().isEmpty() && data.rows().change(row) == Change.LEFT_OUT && data.raw(row) != null;
        return new Cell(unread ? data.raw(row).text(column) : cell.text(), cell.before(), cell.problem(), inFile, typed);
    }

    private String inFile(int row, int position) {
        var column = data.columns().column(position);
        if (data.raw(row) != null) {
            var text = data.raw(row).text(column.index());
            return data.raw(row).kind(column.index()) == CellRow.Kind.NUMBER ? ValueTexts.styled(text, column.decimal()) : text;
        }
        if (!data.columns().taken(position) || data.columns().part(position)) {
            var shown = data.reader().shown(position, row);
            return shown == null ? "" : shown;
        }
        return data.columns().isNet(position)
                ? ValueTexts.net(data.reader().net(row), column.decimal())
                : value(row, data.columns().field(position), column.decimal());
    }

    private String value(int row, Field field, Decimal style) {
        var regular = field == Field.PRICE_GROSS ? data.reader().regularPrice(row) : null;
        var text = ValueTexts.typed(field, regular != null ? regular : data.values().get(field, row), style);
        if (field != Field.CONTENT_AMOUNT || data.columns().has(Field.CONTENT_UNIT)) {
            return text;
        }
        return (text + " " + ValueTexts.typed(Field.CONTENT_UNIT, data.values().get(Field.CONTENT_UNIT, row), style)).strip();
    }
}
