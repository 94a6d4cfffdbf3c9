package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ImportPlan;
import de.ladentheke.spreadsheet.ImportPlan.Change;
import de.ladentheke.spreadsheet.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.Layout;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of the file as they would be stored, with what each column is taken for above them. */
final class PreviewTable extends TableView<PlanRow> {
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
        model.planProperty().subscribe(plan -> show());
        model.filterProperty().subscribe(only -> show());
    }

    private void show() {
        ImportPlan plan = model.planProperty().get();
        if (plan == null) {
            setItems(javafx.collections.FXCollections.observableArrayList());
            return;
        }
        var only = model.filterProperty().get();
        var wanted = only == Change.TO_CLARIFY;
        if (!plan.layout().equals(shown) || wanted != reasonFirst) {
            shown = plan.layout();
            reasonFirst = wanted;
            build(plan);
        }
        setItems(new PreviewRows(plan, only));
    }

    private void build(ImportPlan plan) {
        var columns = new ArrayList<TableColumn<PlanRow, ?>>();
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

    private TableColumn<PlanRow, PlanRow> numberColumn() {
        var column = column(header(TEXT.get("table.column"), label(TEXT.get("table.becomes"))), 122);
        column.setCellFactory(c -> new StateCell());
        return column;
    }

    private TableColumn<PlanRow, PlanRow> fieldColumn(Layout.Column field, int position) {
        var title = field.letter() + " · " + field.heading();
        var column = column(header(title, new FieldMenu(model, shown, field)), width(field));
        column.setCellFactory(c -> new ValueCell(position, field.field() == null));
        return column;
    }

    private TableColumn<PlanRow, PlanRow> reasonColumn() {
        var column = column(header(TEXT.get("table.reason"), label("")), 320);
        column.setCellFactory(c -> new ReasonCell());
        return column;
    }

    private static TableColumn<PlanRow, PlanRow> column(Region header, double width) {
        var column = new TableColumn<PlanRow, PlanRow>();
        column.setGraphic(header);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
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

    /** Enough for most values, the heading and the pill; the rest is cut and shown in full as a tip. */
    private static double width(Layout.Column field) {
        var values = field.samples().stream().mapToInt(String::length).max().orElse(0) * 7.2;
        var heading = (field.heading().length() + 4) * 6.6;
        var pill = FieldNames.of(field.field()).length() * 6.5 + 40;
        return Math.clamp(Math.max(values, Math.max(heading, pill)) + 24, 84, 280);
    }

    /** Red where something is to be clarified. */
    private static final class Line extends TableRow<PlanRow> {
        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("bad");
            if (!empty && row != null && row.change() == Change.TO_CLARIFY) {
                getStyleClass().add("bad");
            }
        }
    }
}
