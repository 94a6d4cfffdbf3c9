package de.ladentheke.spreadsheet.detection;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.detection.ColumnMapper.Draft;
import de.ladentheke.spreadsheet.detection.HeaderFinder.Header;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Finds sheet, heading row and the meaning of the columns (domain.md part 3). */
public final class LayoutFinder {
    /** Of sheets that are as good as each other the first is meant. */
    private static final double CLEARLY = 0.3;

    private final Synonyms synonyms = new Synonyms();
    private final KnownSystems systems = new KnownSystems();
    private final HeaderFinder headers = new HeaderFinder(synonyms, systems);
    private final ColumnMapper mapper = new ColumnMapper(synonyms);

    public LayoutFinder() {}

    private record Candidate(int sheet, SheetSample sample, Header header, double score) {}

    /** @throws SpreadsheetException NO_TABLE where no sheet holds a list */
    public Layout find(RowSource source) throws SpreadsheetException {
        Candidate best = null;
        for (var sheet : source.sheets()) {
            var sample = SheetSample.of(source, sheet.index());
            if (table(sample)) {
                var header = headers.find(sample);
                var score = header.score() + Math.log10(1 + sample.count()) - (sheet.hidden() ? 1000 : 0);
                best = best == null || score > best.score + CLEARLY ? new Candidate(sheet.index(), sample, header, score) : best;
            }
        }
        if (best == null) {
            throw noTable(source);
        }
        var layout = layout(source, best.sheet, best.sample, best.header.index());
        if (wordsAlone(layout)) {
            throw noTable(source);
        }
        return layout;
    }

    /** Without headings, codes or numbers that we understand: a letter looks like that, a list does not. */
    private static boolean wordsAlone(Layout layout) {
        return layout.headerRow() == 0
                && layout.columns().stream().allMatch(column -> column.field() == null || column.field() == ImportField.NAME);
    }

    private static SpreadsheetException noTable(RowSource source) {
        var name = source.sheets().isEmpty() ? "" : source.sheets().getFirst().name();
        return new SpreadsheetException(Reason.NO_TABLE, name, null);
    }

    /** At least two cells side by side, or one column under a heading that we know. */
    private boolean table(SheetSample sample) {
        return sample.rows.stream().anyMatch(row -> row.filled() >= 2) || headers.find(sample).index() >= 0;
    }

    /** The layout of one sheet with its headings in the given row (0: none). */
    public Layout at(RowSource source, int sheet, int headerRow) throws SpreadsheetException {
        var sample = SheetSample.of(source, sheet);
        var index = headerRow == 0 ? -1 : sample.indexOf(headerRow);
        return layout(source, sheet, sample, index >= sample.rows.size() ? -1 : index);
    }

    private Layout layout(RowSource source, int sheet, SheetSample sample, int index) {
        var drafts = drafts(sample, index);
        var headings = drafts.stream().map(draft -> draft.heading).toList();
        var system = systems.find(headings).orElse(null);
        mapper.map(drafts, system);
        new ContentGuess(drafts).complete(index >= 0);
        var name = source.sheets().get(sheet).name();
        var headerRow = index < 0 ? 0 : sample.rows.get(index).number();
        return new Layout(sheet, name, headerRow, columns(drafts), List.of(), Fingerprint.of(headings), system == null ? null : system.name());
    }

    private static List<Draft> drafts(SheetSample sample, int index) {
        var below = sample.rows.subList(index + 1, sample.rows.size());
        var drafts = new ArrayList<Draft>();
        for (int column = 0; column < sample.width; column++) {
            var content = ColumnContent.of(below, column);
            var heading = index < 0 ? "" : heading(sample, index, column);
            if (!heading.isEmpty() || content.filled > 0) {
                drafts.add(new Draft(column, heading, content));
            }
        }
        return drafts;
    }

    /** The cell itself; where it is empty the one above, if that is part of a merged heading of two rows. */
    private static String heading(SheetSample sample, int index, int column) {
        var row = sample.rows.get(index);
        if (!row.text(column).isEmpty() || index == 0) {
            return row.text(column);
        }
        var above = sample.rows.get(index - 1);
        return above.number() == row.number() - 1 && above.filled() >= 2 ? above.text(column) : "";
    }

    private static List<Layout.Column> columns(List<Draft> drafts) {
        var votes = drafts.stream().filter(LayoutFinder::holdsNumbers).mapToInt(draft -> draft.content.votes()).sum();
        var usual = votes < 0 ? Decimal.POINT : Decimal.COMMA;
        var columns = new ArrayList<Layout.Column>();
        for (var draft : drafts) {
            var decimal = draft.content.decimal() != null ? draft.content.decimal() : votes != 0 ? usual : draft.content.weakDecimal();
            columns.add(new Layout.Column(draft.index, shownHeading(draft), draft.field, decimal, draft.basis, draft.content.samples));
        }
        return columns;
    }

    private static boolean holdsNumbers(Draft draft) {
        return switch (draft.field) {
            case null -> false;
            case PRICE_NET, SALE_PRICE, BASE_PRICE -> true;
            default -> draft.field.field().map(Field::type)
                    .filter(type -> type == Field.Type.MONEY || type == Field.Type.QUANTITY || type == Field.Type.VAT).isPresent();
        };
    }

    private static String shownHeading(Draft draft) {
        if (!draft.heading.isEmpty()) {
            return draft.heading;
        }
        var unnamed = new Layout.Column(draft.index, "", null, Decimal.COMMA, Layout.Basis.NONE, List.of());
        return Messages.of(LayoutFinder.class).get("column.letter", unnamed.letter());
    }
}
