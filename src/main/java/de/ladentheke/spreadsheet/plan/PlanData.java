package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Findings.Finding;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.columns.CarriedOut;
import de.ladentheke.spreadsheet.plan.columns.CellReader;
import de.ladentheke.spreadsheet.plan.columns.PlanColumns;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.ShopState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a plan knows. */
final class PlanData {
    private static final int MOST_REMARKS = 50_000;

    private final Layout layout;
    private final PlanColumns columns;
    private final PlanValues values;
    private final CarriedOut carriedOut = new CarriedOut();
    private final PlanRows rows = new PlanRows(carriedOut);
    private final Findings findings = new Findings();
    private final Map<Integer, RawRow> raw = new HashMap<>();
    private final Map<Integer, List<Finding>> remarks = new HashMap<>();
    private final Offers offers = new Offers();
    private final HeadingRows headings = new HeadingRows();
    private final GroupRows groups = new GroupRows();
    private final ListedNumbers numbers;
    private final Doubts doubts = new Doubts();
    private MissingArticles missing = MissingArticles.NONE;
    private final CorrectedRows corrected;
    private final CellReader reader;
    private final ShopState state;
    private final ImportOptions options;
    private final Corrections corrections;

    PlanData(Layout layout, ImportOptions options, Corrections corrections, ShopState state) {
        this(layout, options, corrections, state, null);
    }

    /** @param whole the numbers of the whole list, where it was read before; else null */
    PlanData(Layout layout, ImportOptions options, Corrections corrections, ShopState state, ListedNumbers whole) {
        numbers = new ListedNumbers(whole);
        this.layout = layout;
        this.options = options;
        this.corrections = corrections;
        this.state = state;
        corrected = new CorrectedRows(corrections);
        columns = new PlanColumns(layout, options.mode() == ImportOptions.Mode.PRICE_AND_STOCK, options.contentFromName());
        values = columns.values();
        values.watch(carriedOut);
        reader = new CellReader(columns, values, options.salePrices());
    }

    Layout layout() {
        return layout;
    }

    ImportOptions options() {
        return options;
    }

    Corrections corrections() {
        return corrections;
    }

    PlanColumns columns() {
        return columns;
    }

    PlanValues values() {
        return values;
    }

    CarriedOut carriedOut() {
        return carriedOut;
    }

    PlanRows rows() {
        return rows;
    }

    Findings findings() {
        return findings;
    }

    CellReader reader() {
        return reader;
    }

    CorrectedRows corrected() {
        return corrected;
    }

    Offers offers() {
        return offers;
    }

    HeadingRows headings() {
        return headings;
    }

    GroupRows groups() {
        return groups;
    }

    ListedNumbers numbers() {
        return numbers;
    }

    Doubts doubts() {
        return doubts;
    }

    MissingArticles missing() {
        return missing;
    }

    void missing(MissingArticles found) {
        missing = found;
    }

    int missingToChange() {
        return missing.toChange(options.missing());
    }

    /** Why an article stays out that the shop does not have; null where the list may make it. */
    LeftOut unknownsStayOut() {
        if (options.mode() != ImportOptions.Mode.CREATE_AND_UPDATE) {
            return LeftOut.NOT_IN_SHOP;
        }
        return columns.has(Field.NAME) ? null : LeftOut.NO_NAMES;
    }

    /** How the shop was when the plan was made. */
    ShopState state() {
        return state;
    }

    /** Notes something that a person should look at, though the row can be taken over. */
    void remark(Finding remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.computeIfAbsent(remark.row(), row -> new ArrayList<>(1)).add(remark);
        }
    }

    /** How many rows that are taken over lacked the leading zeros of their article number. */
    int zerosBack() {
        return (int) remarks.entrySet().stream().filter(entry -> rows.taken(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(remark -> remark.key().equals(RowMatcher.ZEROS_BACK))).count();
    }

    /** What is wrong with the row and what a person should look at. */
    List<Finding> notes(int row) {
        var notes = new ArrayList<>(findings.of(row));
        notes.addAll(remarks.getOrDefault(row, List.of()));
        if (rows.alarmed(row) && notes.stream().noneMatch(Finding::isAlarm)) {
            notes.add(new Finding(row, columns.position(Field.PRICE_GROSS), "", Findings.UNTOLD));
        }
        return notes;
    }

    void toClarify(int row, CellRow cells) {
        rows.change(row, Change.TO_CLARIFY);
        doubts.add(row, values);
        keep(row, cells);
    }

    /** A row that stays out for a reason; what was wrong in it no longer matters. */
    void leaveOut(int row, LeftOut reason) {
        leaveOut(row, reason, 0);
    }

    /** @param other number in the file of the row that counts instead */
    void leaveOut(int row, LeftOut reason, int other) {
        rows.leaveOut(row, reason, other);
        findings.drop(row);
        remarks.remove(row);
    }

    /** The row that was added last is no article. */
    void drop(int row) {
        reader.clear(row);
        remarks.remove(row);
        rows.dropLast();
    }

    /** Keeps the row as it stands in the file, for cells that cannot be read. */
    void keep(int row, CellRow cells) {
        raw.put(row, RawRow.of(cells));
    }

    /** The row as it stands in the file, with what the owner typed; null where it was not kept. */
    RawRow raw(int row) {
        return raw.get(row);
    }
}
