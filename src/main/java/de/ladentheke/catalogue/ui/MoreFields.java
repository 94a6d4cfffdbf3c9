package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.text.Messages;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The fields that not every product needs, folded away. Their editors are made when it is first opened. */
final class MoreFields extends TitledPane {
    private static final Messages TEXT = Messages.of(MoreFields.class);
    private static final Messages FIELDS = Messages.of(Catalogue.class);
    private static final Set<Field> SHOWN_ABOVE = EnumSet.of(Field.NAME, Field.BRAND, Field.CATEGORY, Field.DESCRIPTION, Field.VAT_RATE,
            Field.PHOTOS, Field.STATUS, Field.SKU, Field.GTIN, Field.PRICE_GROSS, Field.STOCK_QTY, Field.CONTENT_AMOUNT, Field.CONTENT_UNIT,
            Field.COLOR, Field.SIZE, Field.VARIANT_GROUP);

    private final VBox box = new VBox(11);

    MoreFields(DetailViewModel model, Map<Field, FieldEditor> editors) {
        setText(TEXT.get("more"));
        setId("more-fields");
        setAnimated(false);
        setContent(box);
        setExpanded(false);
        expandedProperty().addListener((property, before, open) -> {
            if (open && box.getChildren().isEmpty()) {
                fill(model, editors);
            }
        });
    }

    private void fill(DetailViewModel model, Map<Field, FieldEditor> editors) {
        for (var field : Field.values()) {
            if (!SHOWN_ABOVE.contains(field)) {
                var editor = editor(model, field);
                model.field(field).refresh();
                editors.put(field, editor);
                box.getChildren().add(editor);
            }
        }
    }

    /** Opens it where it holds this field. */
    void openFor(Field field) {
        if (!SHOWN_ABOVE.contains(field)) {
            setExpanded(true);
        }
    }

    private static FieldEditor editor(DetailViewModel model, Field field) {
        var name = FIELDS.get("field." + field.key());
        var id = "field-" + field.key();
        return field.maxLength() >= 1000
                ? FieldEditor.area(id, name, model.field(field), 3)
                : FieldEditor.line(id, name, model.field(field));
    }
}
