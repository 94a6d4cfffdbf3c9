package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The columns of the preview: row number, those of the file with what each is taken for, and what is wrong. */
final class PreviewColumns {
    private static final Messages TEXT = Messages.of(PreviewColumns.class);
    private static final Set<Filter> REASON_FIRST = Set.of(Filter.TO_CLARIFY, Filter.ALARM, Filter.LEFT_OUT, Filter.MISSING);
    private static final double FURTHER_WIDTH = 150;
    private static final double REASON_WIDTH = 240;
    private static final double WIDEST_REASON = 520;

    private final ImportViewModel model;
    private final CellMending mending;
    private final ObservableList<TableColumn<PreviewItem, ?>> columns;
    private final TableColumn<PreviewItem, PlanRow> reason;
    private Layout shown;
    private Rest shownRest;
    private Filter shownOnly;

    /** The columns beside those of the file. */
    private record Rest(List<ImportField> further, boolean reason, boolean reasonFirst) {}

    PreviewColumns(ImportViewModel model, CellMending mending, ObservableList<TableColumn<PreviewItem, ?>> columns) {
        this.model = model;
        this.mending = mending;
        this.columns = columns;
        reason = column(header(TEXT.get("table.reason"), label("")), REASON_WIDTH);
        reason.setEditable(false);
        reason.setCellFactory(c -> new ReasonCell(mending.corrections()));
    }

    /** Only what has changed is built anew, so that everything else stays where it is. */
    void show(ImportPlan plan, Filter only) {
        if (sameTable(plan.layout())) {
            replace(plan.layout());
        } else {
            build(plan.layout());
        }
        shown = plan.layout();
        var first = only != null && REASON_FIRST.contains(only);
        var wanted = first || plan.counts().toClarify() > 0 || plan.size(Filter.ALARM) > 0;
        if (only != shownOnly) {
            shownOnly = only;
            reason.setPrefWidth(REASON_WIDTH);
        }
        var rest = new Rest(plan.further(), wanted, first);
        if (!rest.equals(shownRest)) {
            shownRest = rest;
            further(plan);
            if (wanted) {
                columns.add(first ? 1 : columns.size(), reason);
            }
        }
    }

    /** What the rows say beside the columns of the file: constants, content out of the name. */
    private void further(ImportPlan plan) {
        columns.remove(reason);
        columns.removeIf(column -> column.getUserData() instanceof ImportField);
        for (int i = 0; i < plan.further().size(); i++) {
            var field = plan.further().get(i);
            var position = plan.layout().columns().size() + i;
            var column = column(header(TEXT.get("table.further"), label(FieldNames.of(field))), FURTHER_WIDTH);
            column.setUserData(field);
            column.setEditable(false);
            column.setCellFactory(c -> new ValueCell(mending, position, null));
            columns.add(column);
        }
    }

    /** The column with the reasons is as wide as those need that were seen, and there as soon as one was. */
    void reasons(List<PlanRow> read) {
        var texts = read.stream().map(PlanRow::problem).filter(Objects::nonNull).distinct().toList();
        if (!texts.isEmpty() && !columns.contains(reason)) {
            columns.add(reason);
        }
        var width = Math.min(WIDEST_REASON, ColumnWidth.ofWhole(texts) + 24);
        if (width > reason.getPrefWidth()) {
            reason.setPrefWidth(width);
        }
    }

    /** How many columns of the file there are. */
    int count() {
        return shown.columns().size();
    }

    /** Whether the rows stand in the same columns of the same sheet. */
    boolean sameTable(Layout layout) {
        return shown != null && shown.sheet() == layout.sheet() && shown.headerRow() == layout.headerRow()
                && shown.columns().size() == layout.columns().size() && Objects.equals(shown.sheetName(), layout.sheetName());
    }

    void forget() {
        shown = null;
    }

    /** The column of the table for a column of the layout. */
    TableColumn<PreviewItem, ?> at(int position) {
        return columns.get(reasonIsFirst() ? position + 2 : position + 1);
    }

    /** The place in the layout of a column of the table, -1 where it is none of the file. */
    int position(TableColumn<?, ?> column) {
        return column != null && column.getUserData() instanceof Integer position ? position : -1;
    }

    private void replace(Layout layout) {
        for (int i = 0; i < layout.columns().size(); i++) {
            var now = layout.columns().get(i);
            if (now.field() != shown.columns().get(i).field()) {
                columns.set(columns.indexOf(at(i)), fieldColumn(layout, i));
            }
        }
    }

    private void build(Layout layout) {
        var all = new ArrayList<TableColumn<PreviewItem, ?>>();
        all.add(numberColumn());
        for (int i = 0; i < layout.columns().size(); i++) {
            all.add(fieldColumn(layout, i));
        }
        columns.setAll(all);
        shownRest = null;
    }

    private boolean reasonIsFirst() {
        return columns.size() > 1 && columns.get(1) == reason;
    }

    private TableColumn<PreviewItem, PlanRow> numberColumn() {
        var column = column(header(TEXT.get("table.column"), label(TEXT.get("table.becomes"))), 140);
        column.setEditable(false);
        column.setCellFactory(c -> new StateCell(model.editing(), mending.corrections()));
        return column;
    }

    private TableColumn<PreviewItem, PlanRow> fieldColumn(Layout layout, int position) {
        var field = layout.columns().get(position);
        var title = layout.headerRow() == 0 ? field.heading() : field.letter() + " · " + field.heading();
        var column = column(header(title, new FieldMenu(model, field)), ColumnWidth.of(field, layout));
        column.setUserData(position);
        column.setCellFactory(c -> new ValueCell(mending, position, field));
        return column;
    }

    private static TableColumn<PreviewItem, PlanRow> column(Region header, double width) {
        var column = new TableColumn<PreviewItem, PlanRow>();
        column.setGraphic(header);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setCellValueFactory(row -> row.getValue().rowProperty());
        return column;
    }

    private static VBox header(String title, Region meaning) {
        var heading = new Label(title);
        heading.getStyleClass().add("import-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        var below = new VBox(meaning);
        below.getStyleClass().add("import-meaning");
        var box = new VBox(heading, below);
        box.getStyleClass().add("import-header");
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("import-becomes");
        return label;
    }
}
