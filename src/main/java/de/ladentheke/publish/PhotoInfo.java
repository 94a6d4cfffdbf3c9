package de.ladentheke.publish;

/** Size of a stored photo in pixels and bytes. */
record PhotoInfo(int width, int height, long bytes) {}
