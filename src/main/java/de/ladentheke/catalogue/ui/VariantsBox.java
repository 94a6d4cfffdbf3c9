package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The variants of a product that has several: which one the fields show, its colour and size; add and remove. */
final class VariantsBox extends VBox {
    private static final Messages TEXT = Messages.of(VariantsBox.class);

    private final DetailViewModel model;
    private final VBox choices = new VBox(6);
    private ToggleGroup group = new ToggleGroup();

    VariantsBox(DetailViewModel model, DetailPane pane) {
        super(10);
        this.model = model;
        setId("variants");
        var heading = new Label(TEXT.get("variant.heading"));
        heading.getStyleClass().add("section-title");
        var text = new Label(TEXT.get("variant.text"));
        text.getStyleClass().addAll("muted", "small");
        text.setWrapText(true);
        var fields = DetailPane.row(pane.editor(Field.COLOR, 0), pane.editor(Field.SIZE, 0));
        getChildren().addAll(new VBox(2, heading, text), choices, fields,
                new HBox(10, button("add", () -> Variants.add(model)), button("remove", () -> Variants.remove(model))));
        var several = model.productProperty().map(p -> p.variants().size() > 1).orElse(false);
        visibleProperty().bind(several);
        managedProperty().bind(several);
        model.productProperty().subscribe(this::show);
        model.variantProperty().subscribe(this::choose);
    }

    private void show(Product product) {
        choices.getChildren().clear();
        group = new ToggleGroup();
        if (product != null && product.variants().size() > 1) {
            for (int i = 0; i < product.variants().size(); i++) {
                choices.getChildren().add(choice(product, i));
            }
            choose();
        }
    }

    private RadioButton choice(Product product, int place) {
        var choice = new RadioButton(Variants.name(product.variants().get(place), place));
        choice.setId("variant-" + place);
        choice.setToggleGroup(group);
        choice.setOnAction(event -> {
            model.commitAll();
            model.variantProperty().set(place);
        });
        return choice;
    }

    private void choose() {
        var place = model.variantProperty().get();
        if (place < group.getToggles().size()) {
            group.getToggles().get(place).setSelected(true);
        }
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(TEXT.get("variant." + key));
        button.setId("variant-" + key);
        button.setOnAction(event -> action.run());
        return button;
    }
}
