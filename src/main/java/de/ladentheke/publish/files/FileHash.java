package de.ladentheke.publish.files;

import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The first half of a SHA-256; 32 hex digits as text. */
public record FileHash(long high, long low) {
    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{32}");

    public static FileHash of(byte[] bytes) {
        return first(Sha256.digest().digest(bytes));
    }

    public static FileHash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static FileHash of(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return first(digest.digest());
    }

    static FileHash of(Iterable<String> lines) {
        var digest = Sha256.digest();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return first(digest.digest());
    }

    /** Null where {@code text} is none. */
    static FileHash parse(String text) {
        return TEXT.matcher(text).matches()
                ? new FileHash(Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16)) : null;
    }

    private static FileHash first(byte[] digest) {
        var halves = ByteBuffer.wrap(digest);
        return new FileHash(halves.getLong(), halves.getLong());
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
