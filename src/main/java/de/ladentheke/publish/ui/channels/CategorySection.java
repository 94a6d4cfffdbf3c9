package de.ladentheke.publish.ui.channels;

import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Form;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the place calls the shop's categories. */
final class CategorySection extends VBox {
    private static final Messages TEXT = Messages.of(CategorySection.class);
    private static final double TALLEST = 260;

    private final SetupViewModel model;
    private final GridPane names = new GridPane(14, 6);

    CategorySection(SetupViewModel model) {
        super(10);
        this.model = model;
        names.setId("setup-categories");
        var scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        getChildren().addAll(Form.text(TEXT.get("categories.text"), "muted"), scroll);
        model.shelfProperty().subscribe(now -> show());
    }

    private void show() {
        names.getChildren().clear();
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(model.shelfProperty().get().categories());
        all.addAll(model.categories().keySet());
        if (all.isEmpty()) {
            names.add(Form.text(TEXT.get("categories.none"), "muted"), 0, 0);
            return;
        }
        names.addRow(0, heading("categories.shop"), heading("categories.there"));
        for (var category : all) {
            var label = new Label(category);
            var field = field(category);
            label.setLabelFor(field);
            label.setMinWidth(USE_PREF_SIZE);
            names.addRow(names.getRowCount(), label, field);
        }
    }

    private TextField field(String category) {
        var field = new TextField(model.categories().getOrDefault(category, ""));
        field.setPromptText(category);
        field.setAccessibleText(TEXT.get("categories.accessible", category));
        field.textProperty().subscribe(now -> model.categories().put(category, now));
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Label heading(String key) {
        return Form.text(TEXT.get(key), "field-label");
    }
}
