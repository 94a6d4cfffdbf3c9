package de.ladentheke.catalogue.ui;

import de.ladentheke.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Below a changed price: what customers see today, and the lowest price of the last 30 days. */
final class PriceNote extends Label {
    private static final Messages TEXT = Messages.of(PriceNote.class);

    PriceNote(DetailViewModel model) {
        setId("price-note");
        getStyleClass().add("warn-text");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        VBox.setMargin(this, new Insets(4, 0, 0, 0));
        textProperty().bind(Bindings.createStringBinding(() -> text(model), model.priceTextProperty(), model.shownPricesProperty(),
                model.variantProperty(), model.productProperty()));
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    private static String text(DetailViewModel model) {
        return model.priceBefore()
                .map(shown -> TEXT.get("price.before", shown.last().format(Messages.language()), shown.lowest().format(Messages.language())))
                .orElse("");
    }
}
