package de.ladentheke.catalogue;

import de.ladentheke.text.Messages;

/** Makes a copy of a product to be changed into another one. */
final class Copying {
    private Copying() {}

    /** A draft without article numbers and GTINs: those are the original's. */
    static Product draftOf(Product product) {
        var name = Messages.of(Copying.class).get("copy.name", product.name());
        if (name.length() > Field.NAME.maxLength()) {
            name = product.name();
        }
        var variants = product.variants().stream()
                .map(v -> new Variant(0, Uids.next(), v.with(Field.SKU, null).with(Field.GTIN, null).values())).toList();
        return new Product(0, Uids.next(), 0, "", MarketState.WAITING, 0, product.values(), variants)
                .with(Field.NAME, name).with(Field.STATUS, Status.DRAFT);
    }
}
