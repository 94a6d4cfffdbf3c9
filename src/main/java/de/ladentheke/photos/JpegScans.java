package de.ladentheke.photos;

/**
 * Counts the scans of a JPEG. The decoder draws the whole picture once for each scan of a progressive file (ten are
 * usual), so a small file with thousands of scans would keep it busy for hours.
 */
final class JpegScans {
    /** 64 megapixels in ten scans, and a little: about ten seconds. */
    private static final long MOST_PIXELS_DRAWN = 700_000_000;
    private static final int START_OF_SCAN = 0xda;

    private JpegScans() {}

    static boolean tooMany(byte[] jpeg, long pixels) {
        return count(jpeg) > Math.max(1, MOST_PIXELS_DRAWN / Math.max(1, pixels));
    }

    /** Segments are skipped by their length, so that a thumbnail inside one does not count. */
    static int count(byte[] jpeg) {
        int scans = 0;
        int at = 2;
        while (at + 3 < jpeg.length) {
            var marker = jpeg[at + 1] & 0xff;
            if (jpeg[at] != (byte) 0xff || marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd9) {
                at++;
                continue;
            }
            scans += marker == START_OF_SCAN ? 1 : 0;
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return scans;
    }
}
