package de.ladentheke.publish.channel;

/**
 * How a channel takes photos.
 *
 * @param mediaType   {@code image/jpeg} or {@code image/webp}
 * @param longestSide pixels
 */
public record PhotoForm(String mediaType, int longestSide) {
    /** The JPEG as it lies in the shop's library. */
    public static final PhotoForm STORED = new PhotoForm("image/jpeg", 1600);

    /** Two fifths smaller than JPEG at the same quality. */
    public static PhotoForm webp(int longestSide) {
        return new PhotoForm("image/webp", longestSide);
    }

    /** As in the database. */
    public String key() {
        return mediaType + " " + longestSide;
    }
}
