package de.ladentheke.publish.ui;

/** Shows two versions of a product to choose from. */
@FunctionalInterface
interface Versioned {
    void show(long product, String name);
}
