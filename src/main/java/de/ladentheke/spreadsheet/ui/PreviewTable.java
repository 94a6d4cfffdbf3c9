package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The rows of the file as they would be stored, with what each column is taken for above them. */
final class PreviewTable extends TableView<PreviewItem> {
    private static final Messages TEXT = Messages.of(PreviewTable.class);
    private static final double ROW_HEIGHT = 32;

    private final ImportViewModel model;
    private Layout shown;
    private boolean reasonFirst;

    PreviewTable(ImportViewModel model) {
        this.model = model;
        setId("import-table");
        getStyleClass().add("import-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(TEXT.get("table.accessible"));
        setPlaceholder(new Label(TEXT.get("table.empty")));
        setRowFactory(table -> new Line());
        model.status().planProperty().subscribe(plan -> show());
        model.filterProperty().subscribe(only -> show());
    }

    private void show() {
        ImportPlan plan = model.status().planProperty().get();
        if (plan == null) {
            setItems(javafx.collections.FXCollections.observableArrayList());
            return;
        }
        var only = model.filterProperty().get();
        var wanted = only == Filter.TO_CLARIFY;
        if (!plan.layout().equals(shown) || wanted != reasonFirst) {
            shown = plan.layout();
            reasonFirst = wanted;
            build(plan);
        }
        setItems(new PreviewRows(plan.size(only), (from, count, ready) -> model.rows(plan, only, from, count, ready)));
    }

    private void build(ImportPlan plan) {
        var columns = new ArrayList<TableColumn<PreviewItem, ?>>();
        columns.add(numberColumn());
        var fields = shown.columns();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(fieldColumn(fields.get(i), i));
        }
        if (plan.counts().toClarify() > 0) {
            columns.add(reasonFirst ? 1 : columns.size(), reasonColumn());
        }
        getColumns().setAll(columns);
    }

    private TableColumn<PreviewItem, PlanRow> numberColumn() {
        var column = column(header(TEXT.get("table.column"), label(TEXT.get("table.becomes"))), 122);
        column.setCellFactory(c -> new StateCell());
        return column;
    }

    private TableColumn<PreviewItem, PlanRow> fieldColumn(Layout.Column field, int position) {
        var title = field.letter() + " · " + field.heading();
        var column = column(header(title, new FieldMenu(model, shown, field)), ColumnWidth.of(field));
        column.setCellFactory(c -> new ValueCell(position, field.field() == null));
        return column;
    }

    private TableColumn<PreviewItem, PlanRow> reasonColumn() {
        var column = column(header(TEXT.get("table.reason"), label("")), 320);
        column.setCellFactory(c -> new ReasonCell());
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

    /** Red where something is to be clarified. */
    private static final class Line extends TableRow<PreviewItem> {
        private Subscription watching = Subscription.EMPTY;

        @Override
        protected void updateItem(PreviewItem item, boolean empty) {
            super.updateItem(item, empty);
            watching.unsubscribe();
            watching = Subscription.EMPTY;
            getStyleClass().remove("bad");
            if (!empty && item != null) {
                watching = item.rowProperty().subscribe(this::colour);
            }
        }

        private void colour(PlanRow row) {
            getStyleClass().remove("bad");
            if (row != null && row.change() == Change.TO_CLARIFY) {
                getStyleClass().add("bad");
            }
        }
    }
}
