package de.ladentheke.publish.content;

/** Size of a stored photo in pixels and bytes. */
public record PhotoInfo(int width, int height, long bytes) {}
