package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.file.RowSource.Sheet;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.Sample;
import de.ladentheke.spreadsheet.ui.model.Sample.Line;
import de.ladentheke.spreadsheet.ui.table.ColumnWidth;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The first rows as they stand in the file: a click on one makes it the heading row. */
final class LayoutPane extends BorderPane {
    private static final Messages TEXT = Messages.of(LayoutPane.class);

    private final ImportViewModel model;
    private final ComboBox<Sheet> sheets = new ComboBox<>();
    private final TableView<Line> rows = new TableView<>();
    private boolean filling;

    LayoutPane(ImportViewModel model) {
        this.model = model;
        setId("import-layout");
        setTop(head());
        setCenter(rows);
        setBottom(actions());
        rows.setId("import-layout-rows");
        rows.getStyleClass().add("import-table");
        rows.setFixedCellSize(30);
        rows.setAccessibleText(TEXT.get("layout.rows.accessible"));
        rows.setRowFactory(table -> clickable());
        rows.setOnKeyPressed(event -> {
            var line = rows.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                model.layout().headingsIn(line.row());
                event.consume();
            }
        });
        model.status().sampleProperty().subscribe(this::show);
    }

    private VBox head() {
        var title = new Label(TEXT.get("layout.title"));
        title.getStyleClass().add("page-title");
        var hint = new Label(TEXT.get("layout.hint"));
        hint.getStyleClass().add("muted");
        sheets.setId("import-sheets");
        sheets.setAccessibleText(TEXT.get("layout.sheet"));
        sheets.setConverter(new SheetName());
        sheets.setOnAction(event -> {
            if (!filling && sheets.getValue() != null) {
                model.layout().look(sheets.getValue().index());
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(10, hint, space, new Label(TEXT.get("layout.sheet")), sheets);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var box = new VBox(4, title, line);
        box.getStyleClass().addAll("import-title", "import-layout-head");
        return box;
    }

    private HBox actions() {
        var none = new Button(TEXT.get("layout.none"));
        none.setId("import-no-headings");
        none.setOnAction(event -> model.layout().headingsIn(0));
        var back = new Button(TEXT.get("layout.back"));
        back.setId("import-keep-layout");
        back.setCancelButton(true);
        back.setOnAction(event -> model.layout().keep());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, none, space, back);
        bar.getStyleClass().add("bottom-bar");
        return bar;
    }

    private TableRow<Line> clickable() {
        var row = new TableRow<Line>();
        row.getStyleClass().add("import-clickable");
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty()) {
                model.layout().headingsIn(row.getItem().row());
            }
        });
        row.itemProperty().subscribe(line -> {
            row.getStyleClass().removeAll("import-heading-row", "import-hidden-row");
            if (line != null && line.hidden()) {
                row.getStyleClass().add("import-hidden-row");
            }
            if (line != null && line.row() == model.status().listProperty().get().layout().headerRow()) {
                row.getStyleClass().add("import-heading-row");
            }
        });
        return row;
    }

    private void show(Sample sample) {
        if (sample == null) {
            rows.getItems().clear();
            return;
        }
        filling = true;
        sheets.setItems(FXCollections.observableArrayList(sample.sheets()));
        sample.sheets().stream().filter(s -> s.index() == sample.sheet()).findFirst().ifPresent(sheets::setValue);
        sheets.setDisable(sample.sheets().size() < 2);
        filling = false;
        var columns = new ArrayList<TableColumn<Line, String>>();
        columns.add(column(TEXT.get("layout.row"), sample.lines().stream().anyMatch(Line::hidden) ? 140 : 64,
                line -> line.hidden() ? TEXT.get("layout.hidden", String.valueOf(line.row())) : String.valueOf(line.row())));
        for (int i = 0; i < sample.width(); i++) {
            var position = i;
            columns.add(column(Layout.letters(i), width(sample, i), line -> line.cell(position)));
        }
        rows.getColumns().setAll(columns);
        rows.setItems(FXCollections.observableArrayList(sample.lines()));
        var current = model.status().listProperty().get().layout().headerRow();
        rows.getItems().stream().filter(l -> l.row() == current).findFirst().ifPresent(rows.getSelectionModel()::select);
    }

    void focusRows() {
        rows.requestFocus();
    }

    /** As its values need, without those of title rows. */
    private static double width(Sample sample, int column) {
        var values = sample.lines().stream().filter(line -> !line.title()).map(line -> line.cell(column)).toList();
        return ColumnWidth.bounded(ColumnWidth.of(values) + 26);
    }

    private static TableColumn<Line, String> column(String title, double width, java.util.function.Function<Line, String> value) {
        var column = new TableColumn<Line, String>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellFactory(c -> new SampleCell());
        column.setCellValueFactory(c -> new ReadOnlyStringWrapper(value.apply(c.getValue()).replaceAll("\\s+", " ")));
        return column;
    }

    private static final class SheetName extends StringConverter<Sheet> {
        @Override
        public String toString(Sheet sheet) {
            return sheet == null ? "" : sheet.hidden() ? TEXT.get("layout.hidden", sheet.name()) : sheet.name();
        }

        @Override
        public Sheet fromString(String text) {
            return null;
        }
    }
}
