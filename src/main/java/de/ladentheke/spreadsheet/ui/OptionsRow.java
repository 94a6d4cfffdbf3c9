package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/** What this run may do: which articles, what becomes of missing ones, photos. Remembered for the supplier's next list. */
final class OptionsRow extends HBox {
    private static final Messages TEXT = Messages.of(OptionsRow.class);

    private final ImportViewModel model;
    private final ChoiceChip<Mode> mode;
    private final ChoiceChip<Missing> missing;
    private final CheckBox photos = new CheckBox();

    OptionsRow(ImportViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        mode = new ChoiceChip<>("import-mode", "mode", Mode.values(), chosen -> model.editing().options(o -> o.mode(chosen)));
        missing = new ChoiceChip<>("import-missing", "missing", Missing.values(), chosen -> model.editing().options(o -> o.missing(chosen)));
        missing.managedProperty().bind(missing.visibleProperty());
        photos.setId("import-photos");
        photos.getStyleClass().add("chip-option");
        photos.setMinWidth(USE_PREF_SIZE);
        photos.selectedProperty().bindBidirectional(model.withPhotosProperty());
        photos.managedProperty().bind(photos.visibleProperty());
        getChildren().addAll(mode, missing, photos);
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
        var beside = list.photos();
        photos.setVisible(beside.count() > 0);
        if (beside.count() > 0) {
            photos.setText(TEXT.get("option.photos", beside.folder().getFileName(), Formats.integer(beside.count())));
        }
    }
}
