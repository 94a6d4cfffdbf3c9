package de.ladentheke.catalogue;

import de.ladentheke.catalogue.CatalogueStore.StoredVariant;
import de.ladentheke.history.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What differs between a stored product and the one that is to take its place, as edits. */
final class Differences {
    static final String PRESENCE = Variant.PRESENCE;
    /** Pseudo field: its place among the variants. */
    static final String POSITION = "position";

    private final long product;
    private final List<Edit> edits = new ArrayList<>();

    private Differences(long product) {
        this.product = product;
    }

    /** @param after every variant has its key: new ones are stored already, as taken away */
    static List<Edit> between(Product before, List<StoredVariant> stored, Product after) {
        var differences = new Differences(before.pk());
        for (var field : Field.values()) {
            if (!field.ofVariant()) {
                differences.add(0, field.key(), FieldCodec.text(field, before.get(field)), FieldCodec.text(field, after.get(field)));
            }
        }
        differences.variants(stored, after.variants());
        return differences.edits;
    }

    private void variants(List<StoredVariant> stored, List<Variant> after) {
        var kept = new HashSet<Long>();
        int last = -1;
        for (var variant : after) {
            var before = stored.stream().filter(s -> s.variant().pk() == variant.pk()).findFirst().orElseThrow();
            kept.add(variant.pk());
            last = Math.max(last + 1, before.position());
            add(variant.pk(), PRESENCE, before.present() ? "1" : null, "1");
            add(variant.pk(), POSITION, String.valueOf(before.position()), String.valueOf(last));
            values(before.variant(), variant);
        }
        for (var gone : stored) {
            if (gone.present() && !kept.contains(gone.variant().pk())) {
                add(gone.variant().pk(), PRESENCE, "1", null);
            }
        }
    }

    private void values(Variant before, Variant after) {
        for (var field : Field.values()) {
            if (field.ofVariant()) {
                add(after.pk(), field.key(), FieldCodec.text(field, before.get(field)), FieldCodec.text(field, after.get(field)));
            }
        }
    }

    private void add(long variant, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            edits.add(new Edit(product, variant, field, before, after));
        }
    }
}
