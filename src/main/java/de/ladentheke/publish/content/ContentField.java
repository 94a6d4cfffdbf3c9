package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import java.util.Map;
import java.util.Optional;

/** What a key of an item's content is in the shop. */
public final class ContentField {
    private static final Map<String, Field> NAMED_OTHERWISE = Map.of(
            "shortDescription", Field.SHORT_DESCRIPTION, "vatRate", Field.VAT_RATE, "priceCents", Field.PRICE_GROSS, "unitPrice", Field.CONTENT_AMOUNT,
            "contentAmount", Field.CONTENT_AMOUNT, "contentUnit", Field.CONTENT_UNIT, "stock", Field.STOCK_QTY, "availability", Field.STOCK_QTY);

    private ContentField() {}

    /** @param key of the content, of its variants or of a fact; may be null. Empty where the shop has no such field */
    public static Optional<Field> of(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(NAMED_OTHERWISE.get(key)).or(() -> Field.byKey(key));
    }
}
