package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Chip;
import de.ladentheke.uikit.Formats;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** How many rows of each kind there are; each chip shows only its rows. */
final class FilterChips extends HBox {
    private static final Messages TEXT = Messages.of(FilterChips.class);
    /** Worth a word only where there are any. */
    private static final Set<Filter> QUIET = Set.of(Filter.MISSING, Filter.LEFT_OUT, Filter.ALARM);
    private static final Set<Filter> RED = Set.of(Filter.TO_CLARIFY, Filter.ALARM);

    private final ImportViewModel model;
    private final Map<Filter, Chip> chips = new EnumMap<>(Filter.class);

    FilterChips(ImportViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (var filter : Filter.values()) {
            getChildren().add(chip(filter));
        }
        model.status().planProperty().subscribe(this::show);
        model.status().countingProperty().subscribe(counting -> show(model.status().planProperty().get()));
        model.filterProperty().subscribe(only -> chips.forEach((filter, chip) -> chip.setSelected(filter == only)));
    }

    private Chip chip(Filter filter) {
        var name = filter.name().toLowerCase(Locale.ROOT);
        var chip = new Chip("");
        chip.setId("import-chip-" + name);
        chip.getStyleClass().add(name);
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(event -> model.filterProperty().set(chip.isSelected() ? filter : null));
        chips.put(filter, chip);
        return chip;
    }

    private void show(ImportPlan plan) {
        if (plan != null) {
            chips.forEach((filter, chip) -> show(chip, filter, plan.size(filter)));
        }
    }

    private void show(Chip chip, Filter filter, int count) {
        var counting = model.status().countingProperty().get();
        var key = "chip." + filter.name().toLowerCase(Locale.ROOT);
        chip.setText(counting ? TEXT.get("chip.counting") : TEXT.get(key, count, Formats.integer(count)));
        chip.setAccessibleText(TEXT.get("chip.accessible", chip.getText()));
        chip.setDisable(counting || count == 0);
        chip.setVisible(counting ? filter == Filter.NEW : count > 0 || !QUIET.contains(filter));
        chip.getStyleClass().remove("bad");
        if (count > 0 && RED.contains(filter)) {
            chip.bad();
        }
    }
}
