package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.OpenList;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** What this run may do: which articles, what becomes of missing ones, photos. Remembered for the supplier's next list. */
final class OptionsRow extends HBox {
    private final ImportViewModel model;
    private final ChoiceChip<Mode> mode;
    private final ChoiceChip<Missing> missing;

    OptionsRow(ImportViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        mode = new ChoiceChip<>("import-mode", "mode", Mode.values(), chosen -> model.editing().options(o -> o.mode(chosen)));
        missing = new ChoiceChip<>("import-missing", "missing", Missing.values(), chosen -> model.editing().options(o -> o.missing(chosen)));
        missing.managedProperty().bind(missing.visibleProperty());
        getChildren().addAll(mode, missing, new PhotoOptions(model.photos()));
        model.status().listProperty().subscribe(list -> show());
        model.status().planProperty().subscribe(plan -> show());
    }

    private void show() {
        OpenList list = model.status().listProperty().get();
        ImportPlan plan = model.status().planProperty().get();
        if (list == null || plan == null) {
            return;
        }
        ImportOptions options = list.options();
        mode.show(options.mode());
        missing.show(options.missing());
        missing.setVisible(plan.counts().missing() > 0 || options.missing() != Missing.NOTHING);
    }
}
