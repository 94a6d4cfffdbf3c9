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
    private final ForeignLists lists = new ForeignLists(synonyms);

    public LayoutFinder() {}

    private record Candidate(int sheet, boolean hidden, SheetSample sample, Header header) {}

    /**
     * @throws SpreadsheetException NO_TABLE where no sheet holds a list, NO_PRODUCTS where all lists are of something else
     *     than products
     */
    public Layout find(RowSource source) throws SpreadsheetException {
        var candidates = new ArrayList<Candidate>();
        String foreign = null;
        for (var sheet : source.sheets()) {
            var sample = SheetSample.of(source, sheet.index());
            var header = headers.find(sample);
            if (table(sample, header)) {
                var kind = header.score() == HeaderFinder.OWN ? null : lists.foreign(sample, header, sheet.name());
                foreign = foreign == null ? kind : foreign;
                if (kind == null) {
                    candidates.add(new Candidate(sheet.index(), sheet.hidden(), sample, header));
                }
            }
        }
        if (candidates.isEmpty() && foreign != null) {
            throw new SpreadsheetException(Reason.NO_PRODUCTS, Messages.of(LayoutFinder.class).get("foreign." + foreign), null);
        }
        var best = best(source, candidates);
        var layout = best == null ? null : layout(source, best.sheet, best.sample, best.header);
        if (layout == null || wordsAlone(layout)) {
            throw noTable(source);
        }
        return layout;
    }

    private static Candidate best(RowSource source, List<Candidate> candidates) throws SpreadsheetException {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? null : candidates.getFirst();
        }
        Candidate best = null;
        double most = 0;
        for (var candidate : candidates) {
            var rows = candidate.sample.count(source, candidate.sheet);
            var score = candidate.header.score() + Math.log10(1 + rows) - (candidate.hidden ? 1000 : 0);
            if (best == null || score > most + CLEARLY) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Names that are only guessed, and no number, price or GTIN beside them: a letter looks like that, a list does not. */
    private static boolean wordsAlone(Layout layout) {
        var mapped = layout.columns().stream().filter(column -> column.field() != null).toList();
        return mapped.stream().allMatch(column -> !column.sure() && (column.field() == ImportField.NAME || column.field() == ImportField.NAME2))
                && (layout.headerRow() == 0 || !mapped.isEmpty());
    }

    private static SpreadsheetException noTable(RowSource source) {
        var name = source.sheets().isEmpty() ? "" : source.sheets().getFirst().name();
        return new SpreadsheetException(Reason.NO_TABLE, name, null);
    }

    /** At least two cells side by side, or one column under a heading that we know. */
    private static boolean table(SheetSample sample, Header header) {
        return sample.rows.stream().anyMatch(row -> row.filled() >= 2) || !header.none();
    }

    /** The layout of one sheet with its headings in the given row (0: none), and in those that belong to it. */
    public Layout at(RowSource source, int sheet, int headerRow) throws SpreadsheetException {
        var sample = SheetSample.of(source, sheet);
        return layout(source, sheet, sample, headerRow == 0 ? Header.NONE : headers.at(sample, sample.indexOf(headerRow)));
    }

    private Layout layout(RowSource source, int sheet, SheetSample sample, Header header) {
        var drafts = drafts(sample, header);
        var headings = drafts.stream().map(draft -> draft.heading).toList();
        var system = systems.find(headings).orElse(null);
        mapper.map(drafts, system);
        var own = system != null && system.own();
        if (!own) {
            new ContentGuess(drafts).complete(!header.none(), system != null);
        }
        var name = source.sheets().get(sheet).name();
        var headerRow = header.none() ? 0 : sample.rows.get(header.last()).number();
        var columns = own ? germanColumns(drafts) : columns(drafts);
        return new Layout(sheet, name, headerRow, columns, List.of(), Fingerprint.of(headings), system == null ? null : system.name());
    }

    private static List<Draft> drafts(SheetSample sample, Header header) {
        var below = sample.rows.subList(header.last() + 1, sample.rows.size());
        var drafts = new ArrayList<Draft>();
        for (int column = 0; column < sample.width; column++) {
            var content = ColumnContent.of(below, column);
            var draft = header.none() ? new Draft(column, "", "", content) : new Draft(column, HeaderRows.upper(sample, header, column),
                    sample.rows.get(header.last()).text(column), content);
            if (!draft.heading.isEmpty() || content.filled > 0) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static List<Layout.Column> germanColumns(List<Draft> drafts) {
        return drafts.stream().map(draft -> column(draft, Decimal.COMMA)).toList();
    }

    private static List<Layout.Column> columns(List<Draft> drafts) {
        var votes = drafts.stream().filter(LayoutFinder::holdsNumbers).mapToInt(draft -> draft.content.votes()).sum();
        var usual = votes < 0 ? Decimal.POINT : Decimal.COMMA;
        var columns = new ArrayList<Layout.Column>();
        for (var draft : drafts) {
            var decimal = draft.content.decimal() != null ? draft.content.decimal() : votes != 0 ? usual : draft.content.weakDecimal();
            columns.add(column(draft, decimal));
        }
        return columns;
    }

    private static Layout.Column column(Draft draft, Decimal decimal) {
        return new Layout.Column(draft.index, shownHeading(draft), draft.field, decimal, draft.basis, draft.content.samples);
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
