package de.ladentheke.catalogue;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** UUIDv7 (RFC 9562): ordered by time of making. */
public final class Uids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uids() {}

    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextInt(1 << 12), RANDOM.nextLong());
    }

    /** For bulk work: the caller keeps {@code millis}, {@code low12} and {@code random} apart. */
    public static UUID at(long millis, int low12, long random) {
        return new UUID(millis << 16 | 0x7000 | low12 & 0xfff, random & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    public static byte[] bytes(UUID uid) {
        return ByteBuffer.allocate(16).putLong(uid.getMostSignificantBits()).putLong(uid.getLeastSignificantBits()).array();
    }

    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
