package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The VAT rate: the German rates of § 12 UStG, and none (small businesses, § 19 UStG). */
final class VatChoice extends VBox {
    private static final Messages FIELDS = Messages.of(Catalogue.class);

    private final ComboBox<Integer> box = new ComboBox<>();
    private boolean showing;

    VatChoice(DetailViewModel model) {
        super(4);
        setMinWidth(0);
        var name = FIELDS.get("field.vat_rate");
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setId("field-vat_rate");
        box.setAccessibleText(name);
        box.getItems().setAll(1900, 700, 0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer rate) {
                return rate == null ? "" : Formats.percent(rate);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        getChildren().addAll(label, box);
        model.productProperty().subscribe(product -> {
            showing = true;
            box.setValue(product == null ? null : product.vatRate());
            showing = false;
        });
        box.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null && model.product() != null && now != model.product().vatRate()) {
                model.set(Field.VAT_RATE, now);
            }
        });
    }
}
