package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Chip;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The filters above the list with their counts, and the choice of a category. */
final class ChipsBar extends BorderPane {
    private static final Messages TEXT = Messages.of(ChipsBar.class);
    private static final int CATEGORIES_IN_MENU = 200;

    private final ListViewModel model;
    private final Map<Filter, Chip> chips = new EnumMap<>(Filter.class);
    private final MenuButton category = new MenuButton();
    private final ToggleGroup categories = new ToggleGroup();

    ChipsBar(ListViewModel model) {
        this.model = model;
        getStyleClass().add("chips");
        var flow = new FlowPane(8, 6);
        flow.setMinWidth(0);
        var group = new ToggleGroup();
        for (var filter : Filter.values()) {
            flow.getChildren().add(chip(filter, group));
        }
        category.getStyleClass().add("chip");
        category.setId("category-menu");
        category.setMinWidth(Region.USE_PREF_SIZE);
        setCenter(flow);
        setRight(category);
        model.countsProperty().subscribe(counts -> {
            if (counts != null) {
                chips.forEach((filter, chip) -> count(filter, chip, counts.of(filter)));
            }
        });
        model.queryProperty().subscribe(query -> {
            chips.get(query.filter()).setSelected(true);
            category.setText(query.category() == null ? TEXT.get("category") : lastPart(query.category()));
        });
        model.categories().subscribe(this::fillCategories);
        fillCategories();
    }

    private Chip chip(Filter filter, ToggleGroup group) {
        var chip = new Chip(TEXT.get("filter." + filter), group);
        chip.setId("filter-" + filter);
        chip.setOnAction(event -> model.queryProperty().set(model.queryProperty().get().withFilter(filter)));
        chips.put(filter, chip);
        return chip;
    }

    private void count(Filter filter, Chip chip, long count) {
        chip.count(count);
        // the archive is out of the way until there is one
        var wanted = filter != Filter.ARCHIVED || count > 0 || model.queryProperty().get().filter() == Filter.ARCHIVED;
        chip.setVisible(wanted);
        chip.setManaged(wanted);
    }

    private void fillCategories() {
        category.getItems().clear();
        category.getItems().add(choice(null, TEXT.get("category.all")));
        model.categories().stream().limit(CATEGORIES_IN_MENU).forEach(c -> category.getItems().add(choice(c, c)));
        category.setDisable(model.categories().isEmpty());
    }

    private RadioMenuItem choice(String value, String text) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(categories);
        item.setSelected(java.util.Objects.equals(value, model.queryProperty().get().category()));
        item.setOnAction(event -> model.queryProperty().set(model.queryProperty().get().withCategory(value)));
        return item;
    }

    private static String lastPart(String category) {
        return category.substring(category.lastIndexOf('>') + 1).strip();
    }
}
