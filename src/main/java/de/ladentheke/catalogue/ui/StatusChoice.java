package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Status;
import de.ladentheke.text.Messages;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Whether the product is meant for the market. */
final class StatusChoice extends VBox {
    private static final Messages TEXT = Messages.of(StatusChoice.class);

    private final ComboBox<Status> box = new ComboBox<>();
    private boolean showing;

    StatusChoice(DetailViewModel model) {
        super(4);
        var label = new Label(TEXT.get("status"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setId("field-status");
        box.setAccessibleText(TEXT.get("status"));
        box.getItems().setAll(Status.READY, Status.DRAFT, Status.ARCHIVED);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Status status) {
                return status == null ? "" : TEXT.get("status." + status);
            }

            @Override
            public Status fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        getChildren().addAll(label, box);
        model.productProperty().subscribe(product -> {
            showing = true;
            box.setValue(model.status());
            showing = false;
        });
        box.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null && model.product() != null && now != model.status()) {
                model.set(Field.STATUS, now);
            }
        });
    }
}
