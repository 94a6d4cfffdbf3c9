package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Query.Filter;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Chip;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The filters above the list with their counts, and the choice of a category. */
final class ChipsBar extends BorderPane {
    private static final Messages TEXT = Messages.of(ChipsBar.class);
    /** How much of it there is: the empty ones go in LITTLE, the counts into tooltips in LEAST. */
    private enum Room { WIDE, NARROW, LITTLE, LEAST }

    /** Out of the way until there are any. */
    private static final Set<Filter> RARE = EnumSet.of(Filter.DRAFTS, Filter.ARCHIVED);
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final int CATEGORIES_IN_MENU = 200;

    private final ListViewModel model;
    private final Map<Filter, Chip> chips = new EnumMap<>(Filter.class);
    private final MenuButton category = new MenuButton();
    private final ToggleGroup categories = new ToggleGroup();
    private final FlowPane flow = new FlowPane(8, 6);
    private final HBox right = new HBox(8, category);

    ChipsBar(ListViewModel model) {
        this.model = model;
        getStyleClass().add("chips");
        flow.setMinWidth(0);
        var group = new ToggleGroup();
        for (var filter : Filter.values()) {
            flow.getChildren().add(chip(filter, group));
        }
        category.getStyleClass().add("chip");
        category.setId("category-menu");
        category.setMinWidth(Region.USE_PREF_SIZE);
        setCenter(flow);
        setRight(right);
        model.countsProperty().subscribe(counts -> {
            if (counts != null) {
                chips.forEach((filter, chip) -> chip.count(counts.of(filter)));
                take(Room.WIDE);
                fit();
            }
        });
        model.queryProperty().subscribe(query -> {
            chips.get(query.filter()).setSelected(true);
            category.setText(query.category() == null ? TEXT.get("category") : lastPart(query.category()));
            fit();
        });
        widthProperty().subscribe(this::fitSoon);
        // the counts may have changed while another screen was in front
        sceneProperty().subscribe(this::fitSoon);
        model.categories().subscribe(this::fillCategories);
        fillCategories();
    }

    /** Something else that can be done with the list. */
    void add(Node tool) {
        right.getChildren().add(tool);
        fit();
    }

    private Chip chip(Filter filter, ToggleGroup group) {
        var chip = new Chip(TEXT.get("filter." + filter), group);
        chip.setId("filter-" + filter);
        chip.setOnAction(event -> model.queryProperty().set(model.queryProperty().get().withFilter(filter)));
        chips.put(filter, chip);
        return chip;
    }

    /** Keeps the chips on one line. */
    private void fit() {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        for (var room : Room.values()) {
            take(room);
            if (!tooWide()) {
                return;
            }
        }
    }

    /** Not while the window is laid out: what is changed then is shown with the next layout only. */
    private void fitSoon() {
        Platform.runLater(this::fit);
    }

    private void take(Room room) {
        pseudoClassStateChanged(NARROW, room != Room.WIDE);
        flow.setHgap(room == Room.WIDE ? 8 : 5);
        chips.forEach((filter, chip) -> {
            var shown = chip.isSelected() || chip.count() > 0 || room.ordinal() < Room.LITTLE.ordinal() && !RARE.contains(filter);
            chip.setVisible(shown);
            chip.setManaged(shown);
            chip.brief(room == Room.LEAST && !chip.isSelected());
        });
        applyCss();
    }

    private boolean tooWide() {
        var shown = flow.getChildren().stream().filter(Node::isManaged).toList();
        var needed = shown.stream().mapToDouble(chip -> Math.ceil(chip.prefWidth(-1))).sum() + flow.getHgap() * shown.size();
        return needed + right.prefWidth(-1) > getWidth() - getInsets().getLeft() - getInsets().getRight();
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
