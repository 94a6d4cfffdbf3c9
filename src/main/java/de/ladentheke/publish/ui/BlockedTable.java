package de.ladentheke.publish.ui;

import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Thumbnails;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** What stays here for the time being: why, and the way to mend it. */
final class BlockedTable extends TableView<Blocked> {
    private static final Messages TEXT = Messages.of(BlockedTable.class);
    private static final double ROW = 48;

    private final PublishViewModel model;
    private final Mend mend;
    private final Versioned versions;

    BlockedTable(PublishViewModel model, Thumbnails thumbnails, Mend mend, Versioned versions) {
        this.model = model;
        this.versions = versions;
        this.mend = mend;
        setId("publish-blocked");
        getStyleClass().add("headless-table");
        setAccessibleText(TEXT.get("blocked.accessible"));
        setFixedCellSize(ROW);
        setItems(model.waiting().blocked());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(column(300, c -> new Product(thumbnails)));
        getColumns().add(column(400, c -> new Reason()));
        var way = column(250, c -> new Way());
        way.setMinWidth(280);
        way.setMaxWidth(330);
        getColumns().add(way);
        setRowFactory(table -> new TintedRow());
        var rows = Bindings.size(model.waiting().blocked());
        prefHeightProperty().bind(rows.multiply(ROW).add(2));
        minHeightProperty().bind(Bindings.min(rows, 2).multiply(ROW).add(2));
        setOnKeyPressed(event -> {
            var item = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                go(item);
            }
        });
    }

    private void go(Blocked item) {
        switch (item.cause()) {
            case RULE, REFUSED -> mend.open(item.product(), item.field());
            case OTHER_PC -> versions.show(item.product(), item.name());
            case HELD, ROLLED_BACK, TAKEN_OFF, PRICE_JUMP -> model.waiting().release(item);
        }
    }

    /** The other thing to do about it, where there is one. */
    private void goOtherwise(Blocked item) {
        switch (item.cause()) {
            case REFUSED -> model.waiting().release(item);
            case RULE, TAKEN_OFF -> model.hidden().hide(List.of(item.product()));
            default -> mend.open(item.product(), item.field());
        }
    }

    private static String otherWay(Cause cause) {
        return switch (cause) {
            case REFUSED -> TEXT.get("blocked.again");
            case PRICE_JUMP -> TEXT.get("blocked.change_price");
            case HELD, ROLLED_BACK, OTHER_PC -> TEXT.get("blocked.open");
            case RULE, TAKEN_OFF -> TEXT.get("choose.hide");
        };
    }

    private static TableColumn<Blocked, Blocked> column(
            double width, javafx.util.Callback<TableColumn<Blocked, Blocked>, TableCell<Blocked, Blocked>> cells) {
        var column = new TableColumn<Blocked, Blocked>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Red where something is wrong, amber where the owner's word is awaited, plain where the owner wants it so. */
    private static final class TintedRow extends TableRow<Blocked> {
        @Override
        protected void updateItem(Blocked item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("bad", "warn");
            if (!empty && item != null) {
                switch (item.cause()) {
                    case RULE, REFUSED -> getStyleClass().add("bad");
                    case OTHER_PC, TAKEN_OFF, PRICE_JUMP -> getStyleClass().add("warn");
                    case HELD, ROLLED_BACK -> { }
                }
            }
        }
    }

    private static final class Product extends TableCell<Blocked, Blocked> {
        private final ItemCell cell;

        Product(Thumbnails thumbnails) {
            cell = new ItemCell(thumbnails);
        }

        @Override
        protected void updateItem(Blocked item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : cell);
            if (!empty && item != null) {
                cell.show(item.name(), item.sku(), item.photo());
                setAccessibleText(item.name() + ". " + item.reason());
            }
        }
    }

    private static final class Reason extends TableCell<Blocked, Blocked> {
        @Override
        protected void updateItem(Blocked item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.reason());
            setTooltip(empty || item == null ? null : new Tooltip(item.reason()));
            setWrapText(true);
        }
    }

    private final class Way extends TableCell<Blocked, Blocked> {
        private final Hyperlink link = new Hyperlink();
        private final Hyperlink other = new Hyperlink();
        private final HBox links = new HBox(12, link, other);

        Way() {
            links.setAlignment(Pos.CENTER_LEFT);
            link.setMinWidth(USE_PREF_SIZE);
            other.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Blocked item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : links);
            if (!empty && item != null) {
                link.setText(item.mend());
                link.setAccessibleText(item.mend() + ": " + item.name());
                link.setVisited(false);
                link.setOnAction(event -> go(item));
                other.setText(otherWay(item.cause()));
                other.setVisited(false);
                other.setAccessibleText(other.getText() + ": " + item.name());
                other.setOnAction(event -> goOtherwise(item));
            }
        }
    }
}
