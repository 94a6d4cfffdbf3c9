package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Query;
import de.ladentheke.catalogue.Query.Sort;
import de.ladentheke.catalogue.Row;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Thumbnails;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The list: virtual, sorted by the database, one line chosen and any number ticked. */
final class ProductTable extends TableView<RowItem> {
    private static final Messages TEXT = Messages.of(ProductTable.class);
    private static final double ROW_HEIGHT = 49;

    private final ListViewModel model;
    private final CheckBox allMarked = new CheckBox();
    private boolean replacing;
    private boolean choosing;
    private Query shown = Query.ALL;

    ProductTable(ListViewModel model, Thumbnails thumbnails) {
        this.model = model;
        setId("product-table");
        setAccessibleText(TEXT.get("table.accessible"));
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns(thumbnails);
        setSortPolicy(table -> sortByColumn());
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.rowsProperty().subscribe(this::replace);
        model.selectedProperty().subscribe(key -> select(key.longValue()));
    }

    private void addColumns(Thumbnails thumbnails) {
        var name = column("name", Sort.NAME, () -> new ArticleCell(thumbnails), 200, 5000);
        getColumns().add(marks());
        getColumns().add(name);
        getColumns().add(column("sku", Sort.SKU, () -> new TextCell(Row::sku), 96, 140));
        getColumns().add(figures("price", Sort.PRICE, () -> new TextCell(ProductTable::price, "figure"), 124));
        getColumns().add(figures("stock", Sort.STOCK, () -> new TextCell(ProductTable::stock, "figure"), 74));
        getColumns().add(column("market", Sort.MARKET, MarketCell::new, 104, 136));
        getSortOrder().setAll(java.util.List.of(name));
    }

    private TableColumn<RowItem, RowItem> marks() {
        var column = column("marks", null, () -> new MarkCell(model.marks()), 36, 36);
        allMarked.setAccessibleText(TEXT.get("mark.all"));
        allMarked.setOnAction(event -> model.marks().all(allMarked.isSelected(), getItems().size()));
        model.marks().versionProperty().subscribe(() -> {
            allMarked.setIndeterminate(!model.marks().everyLine() && model.marks().countProperty().get() > 0);
            allMarked.setSelected(model.marks().everyLine());
        });
        column.setText(null);
        column.setGraphic(allMarked);
        column.setSortable(false);
        column.setResizable(false);
        return column;
    }

    private TableColumn<RowItem, RowItem> figures(String key, Sort sort, Supplier<TableCell<RowItem, RowItem>> cells, double width) {
        var column = column(key, sort, cells, width, width + 20);
        column.getStyleClass().add("figure");
        return column;
    }

    private TableColumn<RowItem, RowItem> column(String key, Sort sort, Supplier<TableCell<RowItem, RowItem>> cells, double min, double max) {
        var column = new TableColumn<RowItem, RowItem>(TEXT.get("column." + key));
        column.setUserData(sort);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(any -> cells.get());
        column.setMinWidth(min);
        column.setMaxWidth(max);
        column.setPrefWidth(max > 1000 ? 460 : min);
        column.setReorderable(false);
        return column;
    }

    private static String price(Row row) {
        return row.priceFrom().map(money -> row.samePrice() ? Formats.money(money.cents()) : TEXT.get("row.from", Formats.money(money.cents()))).orElse("–");
    }

    private static String stock(Row row) {
        return row.stock().map(Formats::quantity).orElse("–");
    }

    private boolean sortByColumn() {
        if (replacing) {
            return true;
        }
        var order = getSortOrder();
        var column = order.isEmpty() ? null : order.getFirst();
        var sort = column == null ? Sort.NAME : (Sort) column.getUserData();
        model.queryProperty().set(model.queryProperty().get().withSort(sort, column != null && column.getSortType() == SortType.DESCENDING));
        return true;
    }

    private void chosen(RowItem item) {
        if (!replacing && item != null) {
            choosing = true;
            model.selectedProperty().set(item.product());
            choosing = false;
        }
    }

    private void replace(PagedRows rows) {
        replacing = true;
        var order = java.util.List.copyOf(getSortOrder());
        if (!model.queryProperty().get().equals(shown)) {
            shown = model.queryProperty().get();
            scrollTo(0);
        }
        setItems(rows);
        // the table forgets its order with its items
        getSortOrder().setAll(order);
        replacing = false;
        // the selection must not change while the table takes its new items
        Platform.runLater(() -> select(model.selectedProperty().get()));
    }

    private void select(long product) {
        if (!(getItems() instanceof PagedRows rows)) {
            return;
        }
        if (choosing) {
            // a selection that changes while it changes breaks the table's own events
            Platform.runLater(() -> select(model.selectedProperty().get()));
            return;
        }
        var item = getSelectionModel().getSelectedItem();
        if (item != null && item.product() == product && getSelectionModel().getSelectedIndex() == item.index()) {
            return;
        }
        var index = product == 0 ? -1 : rows.indexOf(product);
        replacing = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(index);
        }
        replacing = false;
    }

    /** Brings the chosen line into sight and the keyboard to the list. */
    void focusList() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    /** The column headers by what they sort, for tests. */
    Map<Sort, TableColumn<RowItem, ?>> sortable() {
        var map = new java.util.EnumMap<Sort, TableColumn<RowItem, ?>>(Sort.class);
        getColumns().stream().filter(c -> c.getUserData() != null).forEach(c -> map.put((Sort) c.getUserData(), c));
        return map;
    }
}
