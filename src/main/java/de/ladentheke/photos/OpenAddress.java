package de.ladentheke.photos;

/**
 * A picture in the internet that belongs to a product.
 *
 * @param address  http or https
 * @param position 1-based place among the product's photos
 */
public record OpenAddress(String address, long product, int position) {}
