package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.value.StatusCells;
import java.util.List;

/** One column of our own lists. */
record OwnColumn(ImportField field) {
    /** Null for columns that hold texts of our own making. */
    Field.Type type() {
        return field.field().map(Field::type).orElse(Field.Type.TEXT);
    }

    boolean ofVariant() {
        return field.field().filter(Field::ofVariant).isPresent();
    }

    /** Typed as {@link Field.Type} says, the status as its word; null where there is none. */
    Object value(Product product, Variant variant, List<String> photos) {
        return switch (field) {
            case IMAGE -> photos.isEmpty() ? null : String.join("; ", photos);
            case STATUS -> StatusCells.word(product.status());
            case VARIANT_GROUP -> group(product);
            default -> field.field().map(f -> f.ofVariant() ? variant.get(f) : product.get(f)).orElse(null);
        };
    }

    /** Whether the product says anything here that an absent column would not say. */
    boolean fills(Product product) {
        return switch (field) {
            case IMAGE -> !product.photos().isEmpty();
            case STATUS -> product.status() != Status.READY;
            case VARIANT_GROUP -> group(product) != null;
            default -> field.field().filter(f -> f.ofVariant()
                    ? product.variants().stream().anyMatch(v -> v.get(f) != null) : product.get(f) != null).isPresent();
        };
    }

    /** By which the rows of a product with several variants find together again. */
    static String group(Product product) {
        var own = (String) product.get(Field.VARIANT_GROUP);
        return own != null || product.variants().size() == 1 ? own : product.variants().getFirst().sku();
    }
}
