package de.ladentheke.history;

/**
 * One field before and after.
 *
 * @param variant  key of the variant, 0 for a field of the product itself
 * @param field    {@code Field.key()}
 * @param oldValue canonical text, null where it was empty
 * @param newValue canonical text, null where it is empty now
 */
public record Edit(long product, long variant, String field, String oldValue, String newValue) {}
