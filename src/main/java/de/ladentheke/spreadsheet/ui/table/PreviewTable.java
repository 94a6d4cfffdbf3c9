package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The rows of the file as they would be stored, with what each column is taken for above them. When the plan is made
 * anew, rows, scroll position and selection stay.
 */
public final class PreviewTable extends TableView<PreviewItem> {
    private static final Messages TEXT = Messages.of(PreviewTable.class);
    private static final double ROW_HEIGHT = 32;
    /** The first rows may be out of sight: then the others are not kept waiting for them. */
    private static final Duration FIRST_ROWS = Duration.millis(800);

    private final ImportViewModel model;
    private final ShownCorrections corrections;
    private final CellMending mending;
    private final PreviewColumns columns;
    private final Label nothing = new Label();
    private PreviewRows rows;
    private ImportPlan shown;
    private Filter shownOnly;

    public PreviewTable(ImportViewModel model) {
        this.model = model;
        corrections = new ShownCorrections(model.status());
        mending = new CellMending(model, corrections, this::openNext, this::show);
        columns = new PreviewColumns(model, mending, getColumns());
        setId("import-table");
        getStyleClass().add("import-table");
        setFixedCellSize(ROW_HEIGHT);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        setAccessibleText(TEXT.get("table.accessible"));
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        setPlaceholder(nothing);
        setRowFactory(table -> new PreviewLine(corrections));
        new RowActions(this, model, columns).install();
        model.status().planProperty().subscribe(plan -> show());
        model.filterProperty().subscribe(only -> show());
        model.status().listProperty().subscribe(list -> redraw());
        var patience = new PauseTransition(FIRST_ROWS);
        patience.setOnFinished(event -> model.beginningSeen());
        model.status().countingProperty().subscribe(patience::playFromStart);
    }

    ShownCorrections corrections() {
        return corrections;
    }

    private void show() {
        var plan = model.status().planProperty().get();
        var only = model.filterProperty().get();
        if (plan == null) {
            clear();
            return;
        }
        if (plan == shown && only == shownOnly || waits(plan, only)) {
            return;
        }
        var same = rows != null && only == shownOnly && columns.sameTable(plan.layout());
        shown = plan;
        shownOnly = only;
        corrections.shown(plan);
        columns.show(plan, only);
        nothing.setText(TEXT.get(plan.counts().total() == 0 ? "table.no_rows" : "table.empty"));
        var look = model.look();
        PreviewRows.Reader reader = (from, count, ready) -> look.ask(p -> plan.rows(only, from, count), List.<PlanRow>of(), read -> {
            columns.reasons(read);
            ready.accept(read);
            whenDrawn(model::beginningSeen);
        });
        if (same) {
            rows.renew(plan.size(only), reader);
            rows.redraw();
        } else {
            replace(new PreviewRows(plan.size(only), reader));
        }
    }

    /** The first rows are drawn before the reading of all others keeps the processors busy. */
    private void whenDrawn(Runnable action) {
        var scene = getScene();
        if (scene == null || !model.status().countingProperty().get()) {
            return;
        }
        var once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            action.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
    }

    /** What is in sight stays until the first rows are there: rows that are shown empty first are laid out twice. */
    private void replace(PreviewRows coming) {
        rows = coming;
        coming.begin(() -> {
            if (rows == coming) {
                setItems(coming);
            }
        });
    }

    /** While a cell is being mended no row moves under it. */
    private boolean waits(ImportPlan plan, Filter only) {
        return mending.open() && Objects.equals(only, shownOnly) && plan.size(only) != rows.size();
    }

    private void clear() {
        rows = null;
        shown = null;
        columns.forget();
        corrections.shown(null);
        setItems(FXCollections.observableArrayList());
    }

    private void redraw() {
        if (rows != null) {
            rows.redraw();
        }
    }

    /** Opens the first bad cell of the chosen row, or of the first one. @return whether there is any */
    boolean mendBadCell() {
        int index = Math.max(0, getFocusModel().getFocusedCell().getRow());
        var row = index < rows.size() ? rows.get(index).rowProperty().get() : null;
        int here = columns.position(getFocusModel().getFocusedCell().getTableColumn());
        var bad = row == null ? List.<Integer>of() : BadCells.in(row, columns.count());
        if (bad.isEmpty()) {
            return false;
        }
        open(new BadCells.Spot(index, bad.contains(here) ? here : bad.getFirst()));
        return true;
    }

    private void openNext(int row, int position, boolean forward) {
        var plan = shown;
        var only = shownOnly;
        var bad = new BadCells(plan, only, corrections.now());
        model.look().ask(p -> bad.from(row, position, forward), Optional.<BadCells.Spot>empty(), spot -> {
            if (shownOnly != only || shown == null || mending.open()) {
                return;
            }
            if (shown == plan) {
                spot.ifPresent(this::open);
            } else {
                // what was mended made a new plan meanwhile: the row may stand elsewhere now
                openNext(row, position, forward);
            }
        });
    }

    private void open(BadCells.Spot spot) {
        var column = columns.at(spot.position());
        getSelectionModel().clearAndSelect(spot.index(), column);
        scrollTo(Math.max(0, spot.index() - 3));
        scrollToColumn(column);
        layout();
        whenRead(rows.get(spot.index()), () -> edit(spot.index(), column));
    }

    private static void whenRead(PreviewItem item, Runnable action) {
        if (item.rowProperty().get() != null) {
            action.run();
            return;
        }
        var once = new Subscription[1];
        once[0] = item.rowProperty().subscribe((before, read) -> {
            once[0].unsubscribe();
            action.run();
        });
    }
}
