package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Field;

/** Opens a product where it can be mended. */
@FunctionalInterface
public interface Mend {
    void open(long product, Field field);
}
