package de.ladentheke.publish.ui;

import de.ladentheke.publish.Outgoing;
import de.ladentheke.publish.Stage;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Tag;
import de.ladentheke.uikit.Thumbnails;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** What goes out now: product, what changes, what customers see, how far it has come. */
final class OutgoingTable extends TableView<OutgoingRow> {
    private static final Messages TEXT = Messages.of(OutgoingTable.class);
    private static final double ROW = 48;
    /** Changes that are told in a line where there are many. */
    private static final int TOLD = 1;
    private static final double HEAD = 38;

    private final PublishViewModel model;
    private final Browser browser;
    private final Details details;
    private final CheckBox all = new CheckBox();

    /** Shows closely what a product changes. */
    @FunctionalInterface
    interface Details {
        void show(Outgoing item);
    }

    OutgoingTable(PublishViewModel model, Thumbnails thumbnails, Browser browser, Details details) {
        this.details = details;
        this.model = model;
        this.browser = browser;
        setId("publish-outgoing");
        setAccessibleText(TEXT.get("outgoing.accessible"));
        setFixedCellSize(ROW);
        setItems(model.waiting().outgoing().rows());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(choices());
        getColumns().add(column("outgoing.product", 300, c -> new Product(thumbnails)));
        getColumns().add(column("outgoing.changes", 320, c -> new Changes()));
        getColumns().add(column("outgoing.customers", 190, c -> new Customers()));
        getColumns().add(column("outgoing.stage", 130, c -> new StageCell()));
        var rows = Bindings.size(model.waiting().outgoing().rows());
        prefHeightProperty().bind(rows.multiply(ROW).add(HEAD));
        minHeightProperty().bind(Bindings.min(rows, 2).multiply(ROW).add(HEAD));
        setOnKeyPressed(event -> {
            var row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (event.getCode() == KeyCode.SPACE && row != null && !row.sent()) {
                model.waiting().chosen().toggle(row.item().product());
                event.consume();
            }
        });
        setRowFactory(table -> {
            var row = new javafx.scene.control.TableRow<OutgoingRow>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    open();
                }
            });
            return row;
        });
    }

    private TableColumn<OutgoingRow, OutgoingRow> choices() {
        var column = column("choose.column", 36, c -> new ChosenCell(model.waiting().chosen()));
        column.setMinWidth(36);
        column.setMaxWidth(36);
        column.setText("");
        all.setId("publish-choose-all");
        all.setAccessibleText(TEXT.get("choose.all"));
        all.setOnAction(event -> model.waiting().choose(all.isSelected()));
        model.waiting().chosen().versionProperty().subscribe(this::tickAll);
        model.waiting().outgoing().rows().addListener((ListChangeListener<OutgoingRow>) change -> tickAll());
        column.setGraphic(all);
        return column;
    }

    private void tickAll() {
        var waiting = model.waiting().outgoing().rows().stream().filter(row -> !row.sent()).count();
        var ticked = model.waiting().chosen().countProperty().get();
        all.setDisable(waiting == 0);
        all.setSelected(waiting > 0 && ticked == waiting);
        all.setIndeterminate(ticked > 0 && ticked < waiting);
    }

    /** What has gone is looked at in the market, what waits in its details. */
    private void open() {
        var row = getSelectionModel().getSelectedItem();
        if (row != null && row.sent()) {
            model.page(row.item().product(), browser::open);
        } else if (row != null) {
            details.show(row.item());
        }
    }

    private static TableColumn<OutgoingRow, OutgoingRow> column(
            String key, double width, javafx.util.Callback<TableColumn<OutgoingRow, OutgoingRow>, TableCell<OutgoingRow, OutgoingRow>> cells) {
        var column = new TableColumn<OutgoingRow, OutgoingRow>(TEXT.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class Product extends TableCell<OutgoingRow, OutgoingRow> {
        private final ItemCell cell;

        Product(Thumbnails thumbnails) {
            cell = new ItemCell(thumbnails);
        }

        @Override
        protected void updateItem(OutgoingRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : cell);
            if (!empty && row != null) {
                cell.show(row.item().name(), row.item().sku(), row.item().photo());
                setAccessibleText(row.item().name() + " " + row.item().sku());
            }
        }
    }

    /** As much as the height of a line shows; the rest stands in the details. */
    private static List<String> brief(List<String> changes) {
        if (changes.size() <= TOLD + 1) {
            return changes;
        }
        var told = new ArrayList<>(changes.subList(0, TOLD));
        told.add(TEXT.get("outgoing.changes.more", changes.size() - TOLD));
        return told;
    }

    private static final class Changes extends TableCell<OutgoingRow, OutgoingRow> {
        @Override
        protected void updateItem(OutgoingRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setText(null);
            setTooltip(null);
            setWrapText(true);
            if (empty || row == null) {
                return;
            }
            var words = String.join(", ", row.item().changes());
            if (ChangeText.hasPrice(row.item().changes())) {
                var flow = new TextFlow(ChangeText.of(brief(row.item().changes())).toArray(Text[]::new));
                var line = new javafx.scene.layout.HBox(flow);
                line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
                flow.setMaxHeight(USE_PREF_SIZE);
                setGraphic(line);
            } else {
                setText(String.join(", ", brief(row.item().changes())));
            }
            setTooltip(new javafx.scene.control.Tooltip(words));
            setAccessibleText(words);
        }
    }

    private static final class Customers extends TableCell<OutgoingRow, OutgoingRow> {
        @Override
        protected void updateItem(OutgoingRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.item().customersSee());
            setWrapText(true);
        }
    }

    private static final class StageCell extends TableCell<OutgoingRow, OutgoingRow> {
        private final Tag tag = new Tag();
        private Subscription watching = Subscription.EMPTY;

        @Override
        protected void updateItem(OutgoingRow row, boolean empty) {
            super.updateItem(row, empty);
            watching.unsubscribe();
            watching = Subscription.EMPTY;
            setGraphic(empty || row == null ? null : tag);
            if (!empty && row != null) {
                watching = row.progressProperty().subscribe(this::show);
            }
        }

        private void show(OutgoingRow.Progress now) {
            var detail = now.detail();
            switch (now.stage()) {
                case WAITING -> tag.show(TEXT.get("stage.waiting"), Tag.Tone.MUTED);
                case PHOTOS -> tag.show(detail.isEmpty() ? TEXT.get("stage.photos") : detail + " …", Tag.Tone.WARN);
                case SENT -> tag.show(TEXT.get(getItem().takenOff() ? "stage.taken_off" : "stage.sent"), Tag.Tone.OK);
                case REFUSED -> tag.show(TEXT.get("stage.refused"), Tag.Tone.BAD);
            }
            if (now.stage() == Stage.REFUSED && !detail.isEmpty()) {
                setTooltip(new javafx.scene.control.Tooltip(detail));
            } else {
                setTooltip(null);
            }
            setAccessibleText(tag.getText());
        }
    }
}
