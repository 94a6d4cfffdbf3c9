package de.ladentheke.photos;

/**
 * A picture in the shop's library.
 *
 * @param sha256 64 hex digits, of the stored JPEG
 * @param width  pixels, after orientation and scaling
 * @param bytes  size of the stored JPEG
 * @param known  whether the library had it already
 */
public record StoredPhoto(String sha256, int width, int height, long bytes, boolean known) {}
