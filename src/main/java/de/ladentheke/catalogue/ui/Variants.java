package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.StringJoiner;

/** Adding, removing and naming the variants of the product in the detail. */
final class Variants {
    private static final Messages TEXT = Messages.of(Variants.class);

    private Variants() {}

    /** A further variant like the one that is shown, without its codes, colour, size and stock. */
    static void add(DetailViewModel model) {
        model.commitAll();
        var product = model.product();
        var like = product.variants().get(model.variantProperty().get());
        var added = new Variant(0, Uids.next(), like.values())
                .with(Field.SKU, null).with(Field.GTIN, null).with(Field.COLOR, null).with(Field.SIZE, null).with(Field.STOCK_QTY, null);
        model.change(p -> {
            var variants = new ArrayList<>(p.variants());
            variants.add(added);
            return p.withVariants(variants);
        });
        model.variantProperty().set(product.variants().size());
    }

    static void remove(DetailViewModel model) {
        var uid = model.product().variants().get(model.variantProperty().get()).uid();
        model.variantProperty().set(0);
        model.change(p -> p.withVariants(p.variants().stream().filter(v -> !v.uid().equals(uid)).toList()));
    }

    /** {@code Rot · M · 24,95 €}. */
    static String name(Variant variant, int place) {
        var name = new StringJoiner(" · ");
        addText(name, variant.get(Field.COLOR));
        addText(name, variant.get(Field.SIZE));
        if (name.length() == 0) {
            name.add(TEXT.get("variant.unnamed", place + 1));
        }
        variant.price().map(Variants::format).ifPresent(name::add);
        return name.toString();
    }

    private static void addText(StringJoiner name, Object value) {
        if (value != null) {
            name.add((String) value);
        }
    }

    private static String format(Money price) {
        return price.format(Messages.language());
    }
}
