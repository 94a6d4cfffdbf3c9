package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Chip;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Formats;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the import would do: the list, row by row, before anything is stored. */
final class PreviewPane extends BorderPane {
    private static final Messages TEXT = Messages.of(PreviewPane.class);

    private final ImportViewModel model;
    private final Map<Change, Chip> chips = new EnumMap<>(Change.class);
    private final CheckBox updateOnly = new CheckBox(TEXT.get("option.update_only"));
    private final CheckBox photos = new CheckBox();
    private final PreviewTable table;

    PreviewPane(ImportViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.table = new PreviewTable(model);
        setId("import-preview");
        setTop(new VBox(new PreviewTitle(model), chipRow()));
        setCenter(table);
        var actions = new PreviewActions(model, dialogs);
        setBottom(actions);
        table.getSelectionModel().selectedItemProperty()
                .subscribe(item -> actions.explain(item == null ? null : item.rowProperty().get()));
        table.disableProperty().bind(model.status().planningProperty());
        model.status().planProperty().subscribe(this::show);
        model.filterProperty().subscribe(this::mark);
    }

    void focusRows() {
        table.requestFocus();
    }

    private Node chipRow() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox();
        row.getStyleClass().addAll("chips", "import-chips");
        for (var change : Change.values()) {
            row.getChildren().add(chip(change));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(space, option(updateOnly, "import-update-only"), option(photos, "import-photos"));
        updateOnly.setOnAction(event -> model.setUpdateOnly(updateOnly.isSelected()));
        model.updateOnlyProperty().subscribe(on -> updateOnly.setSelected(on));
        photos.selectedProperty().bindBidirectional(model.withPhotosProperty());
        photos.managedProperty().bind(photos.visibleProperty());
        return row;
    }

    private Chip chip(Change change) {
        var chip = new Chip("");
        chip.setId("import-chip-" + change.name().toLowerCase(java.util.Locale.ROOT));
        chip.getStyleClass().add(change.name().toLowerCase(java.util.Locale.ROOT));
        chip.setOnAction(event -> model.filterProperty().set(chip.isSelected() ? Filter.of(change) : null));
        chips.put(change, chip);
        return chip;
    }

    private static CheckBox option(CheckBox box, String id) {
        box.setId(id);
        box.getStyleClass().add("chip-option");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void show(ImportPlan plan) {
        if (plan == null) {
            return;
        }
        var counts = plan.counts();
        label(Change.NEW, "chip.new", counts.fresh());
        label(Change.CHANGED, "chip.changed", counts.changed());
        label(Change.UNCHANGED, "chip.unchanged", counts.unchanged());
        label(Change.MISSING, "chip.missing", counts.missing());
        label(Change.LEFT_OUT, "chip.left_out", counts.leftOut());
        label(Change.TO_CLARIFY, "chip.to_clarify", counts.toClarify());
        chips.get(Change.TO_CLARIFY).getStyleClass().removeAll("bad");
        if (counts.toClarify() > 0) {
            chips.get(Change.TO_CLARIFY).bad();
        }
        var beside = model.status().listProperty().get().photos();
        photos.setVisible(beside.count() > 0);
        if (beside.count() > 0) {
            photos.setText(TEXT.get("option.photos", beside.folder().getFileName(), Formats.integer(beside.count())));
        }
    }

    private void label(Change change, String key, int count) {
        var chip = chips.get(change);
        chip.setText(TEXT.get(key, Formats.integer(count)));
        chip.setAccessibleText(TEXT.get("chip.accessible", chip.getText()));
        chip.setDisable(count == 0);
    }

    private void mark(Filter only) {
        chips.forEach((change, chip) -> chip.setSelected(Filter.of(change) == only));
    }
}
