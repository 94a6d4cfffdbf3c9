package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import java.util.List;

/** What a product still lacks, in sentences. Reads the shop: not on the FX thread. */
@FunctionalInterface
public interface Hints {
    /** @param field where the owner can mend it, null where it is no single field; @param mend label of the way there */
    record Hint(String sentence, Field field, String mend) {}

    List<Hint> of(long product);
}
