package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Field;
import java.util.Map;

/**
 * Inputs that could not be stored, and that were left for another product.
 *
 * @param typed what stood in each field
 */
record LeftBehind(long product, String name, Map<Field, String> typed) {}
