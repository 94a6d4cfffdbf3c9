package de.ladentheke.catalogue;

import de.ladentheke.text.Messages;

/** Sentences for what an undo or redo left as it is. */
final class Kept {
    private static final Messages MESSAGES = Messages.of(Kept.class);

    private Kept() {}

    static String field(String product, String field) {
        return MESSAGES.get("kept.field", product, MESSAGES.get("field." + field));
    }

    static String sku(String product, String sku) {
        return MESSAGES.get("kept.sku", product, sku);
    }

    static String product(String product) {
        return MESSAGES.get("kept.product", product);
    }
}
