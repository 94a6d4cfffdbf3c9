package de.ladentheke.catalogue;

/**
 * A picture of a product.
 *
 * @param sha256 64 hex digits, names the stored file
 * @param alt    alternative text, up to 125 characters, may be empty
 */
public record Photo(String sha256, String alt) {}
