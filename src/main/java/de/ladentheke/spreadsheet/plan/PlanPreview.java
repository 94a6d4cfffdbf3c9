package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.plan.shop.Current;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the rows of a plan for people, page by page; what the shop holds now is read for changed rows only. */
final class PlanPreview {
    private final Database database;
    private final PlanData data;
    private final Comparison comparison;
    private final Messages rows = Messages.of(PlanPreview.class);
    private final Messages cells = Messages.of(Cells.class);
    private final ValueTexts texts = new ValueTexts(Messages.language());
    private final CellInputs inputs;

    PlanPreview(Database database, PlanData data) {
        this.database = database;
        this.data = data;
        comparison = new Comparison(data);
        inputs = new CellInputs(data);
    }

    List<PlanRow> rows(int... rows) {
        var changed = IntStream.of(rows).filter(row -> data.rows().change(row) == Change.CHANGED)
                .mapToLong(data.rows()::variant).toArray();
        Map<Long, Current> current = changed.length == 0 ? Map.of() : database.read(tx -> comparison.current(tx, changed));
        return IntStream.of(rows).mapToObj(row -> row(row, current.get(data.rows().variant(row)))).toList();
    }

    /** The sentence for people. */
    String sentence(Finding finding) {
        var messages = finding.key().startsWith("cell.") ? cells : rows;
        return messages.get(finding.key(), Arrays.stream(finding.arguments()).map(this::words).toArray());
    }

    private Object words(Object argument) {
        return switch (argument) {
            case Money money -> money.format(Messages.language());
            case LocalDate day -> day.format(DateTimeFormatter.ofPattern(cells.get("day"), Messages.language()));
            case null, default -> argument;
        };
    }

    /** Why a row is left out. */
    String reason(int row) {
        return rows.get(data.rows().leftOut(row).key(), Integer.toString(data.rows().other(row)));
    }

    String heading(Finding finding) {
        return finding.column() < 0 ? "" : data.columns().column(finding.column()).heading();
    }

    private PlanRow row(int row, Current current) {
        var findings = data.notes(row);
        var cells = new ArrayList<Cell>();
        for (int position = 0; position < data.columns().size(); position++) {
            cells.add(inputs.with(cell(row, position, current, findings), row, position));
        }
        data.columns().further().forEach(field -> cells.add(further(row, field.field().orElseThrow(), current)));
        var change = data.rows().change(row);
        var problem = change == Change.LEFT_OUT ? reason(row) : findings.stream().map(this::sentence).distinct().collect(Collectors.joining(" "));
        return new PlanRow(data.rows().number(row), change, cells, problem.isEmpty() ? null : problem, data.rows().alarmed(row));
    }

    private Cell cell(int row, int position, Current current, List<Finding> findings) {
        var problem = findings.stream().filter(f -> f.column() == position).map(this::sentence).reduce((a, b) -> a + " " + b).orElse(null);
        if (problem != null && data.rows().change(row) == Change.TO_CLARIFY) {
            return new Cell(data.raw(row).text(data.columns().column(position).index()), null, problem);
        }
        if (!data.columns().taken(position)) {
            var shown = data.reader().shown(position, row);
            return new Cell(shown == null ? "" : shown, null, problem);
        }
        if (data.columns().isNet(position)) {
            return net(row, current, problem);
        }
        var field = data.columns().field(position);
        if (data.columns().part(position)) {
            return part(row, position, field, current, problem);
        }
        if (field == Field.CONTENT_AMOUNT && !data.columns().has(Field.CONTENT_UNIT)) {
            return content(row, current, problem);
        }
        var differs = current != null && data.rows().differs(row, field);
        return new Cell(text(row, field), differs ? texts.of(field, current.get(field)) : null, problem);
    }

    private String text(int row, Field field) {
        var text = texts.of(field, data.values().get(field, row));
        var regular = field == Field.PRICE_GROSS ? data.reader().regularPrice(row) : null;
        return regular == null ? text : rows.get("sale.instead", text, texts.of(field, regular));
    }

    /** One of several columns: its own text; what stands in the shop beside the first. */
    private Cell part(int row, int position, Field field, Current current, String problem) {
        var shown = data.reader().shown(position, row);
        var before = position == data.columns().position(field) && current != null && data.rows().differs(row, field)
                ? texts.of(field, current.get(field)) : null;
        return new Cell(shown == null ? "" : shown, before, problem);
    }

    /** What the row says beside its columns. */
    private Cell further(int row, Field field, Current current) {
        if (data.rows().change(row) == Change.TO_CLARIFY) {
            return new Cell("", null, null);
        }
        if (field == Field.CONTENT_AMOUNT) {
            return content(row, current, null);
        }
        var differs = current != null && data.rows().differs(row, field);
        return new Cell(texts.of(field, data.values().get(field, row)), differs ? texts.of(field, current.get(field)) : null, null);
    }

    /** {@code 500 g} of one cell fills two fields: both are shown in it. */
    private Cell content(int row, Current current, String problem) {
        var amount = data.values().get(Field.CONTENT_AMOUNT, row);
        var differs = current != null && (data.rows().differs(row, Field.CONTENT_AMOUNT) || data.rows().differs(row, Field.CONTENT_UNIT));
        var before = differs ? content(current.get(Field.CONTENT_AMOUNT), current.get(Field.CONTENT_UNIT)) : null;
        return new Cell(content(amount, data.values().get(Field.CONTENT_UNIT, row)), before, problem);
    }

    private String content(Object amount, Object unit) {
        return (texts.of(Field.CONTENT_AMOUNT, amount) + " " + texts.of(Field.CONTENT_UNIT, unit)).strip();
    }

    /**
     * A net price with the gross price that it becomes. A row that is to be clarified becomes none, nor does one whose
     * gross price stands in a column of its own.
     */
    private Cell net(int row, Current current, String problem) {
        var net = texts.of(Field.PRICE_GROSS, data.reader().netShown(row));
        if (net.isEmpty()) {
            return new Cell("", null, problem);
        }
        if (data.columns().has(Field.PRICE_GROSS) || data.rows().change(row) == Change.TO_CLARIFY) {
            return new Cell(rows.get("net.only", net), null, problem);
        }
        var gross = texts.of(Field.PRICE_GROSS, data.values().get(Field.PRICE_GROSS, row));
        var differs = current != null && data.rows().differs(row, Field.PRICE_GROSS);
        return differs
                ? new Cell(rows.get("net.changed", net, gross), texts.of(Field.PRICE_GROSS, current.get(Field.PRICE_GROSS)), problem)
                : new Cell(rows.get("net.becomes", net, gross), null, problem);
    }
}
