package de.ladentheke.publish.files;

/**
 * What a target tells of a file without sending it.
 *
 * @param size in bytes, -1 where it is not told
 * @param time of the last change in seconds since 1970, -1 where it is not told
 */
record Stamp(long size, long time) {
    private static final long HOUR = 3600;
    /** No two time zones are further apart from UTC. */
    private static final long FURTHEST = 14 * HOUR;
    /** Sticks count in steps of two seconds. */
    private static final long TOLERANCE = 2;

    /** Whether the file is the same by all that is told. Drives that keep local time move by whole hours. */
    boolean same(Stamp other) {
        return (size < 0 || other.size < 0 || size == other.size) && (time < 0 || other.time < 0 || near(time - other.time));
    }

    private static boolean near(long seconds) {
        return Math.abs(seconds) <= FURTHEST + TOLERANCE && Math.floorMod(seconds + TOLERANCE, HOUR) <= 2 * TOLERANCE;
    }
}
