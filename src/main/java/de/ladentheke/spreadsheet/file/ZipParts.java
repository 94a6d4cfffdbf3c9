package de.ladentheke.spreadsheet.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a spreadsheet that is a ZIP archive. Names are found whatever their case and slashes. */
public final class ZipParts implements AutoCloseable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    public ZipParts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> parts.put(key(entry.getName()), entry));
    }

    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    public boolean hasBelow(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** @throws IOException where it is missing */
    public InputStream open(String name, long maximumBytes) throws IOException {
        return new BufferedInputStream(openUnbuffered(name, maximumBytes), 1 << 16);
    }

    /** For readers with a buffer of their own. @throws IOException where it is missing */
    public InputStream openUnbuffered(String name, long maximumBytes) throws IOException {
        var entry = parts.get(key(name));
        if (entry == null) {
            throw new IOException("part missing: " + name);
        }
        return new BoundedInput(zip.getInputStream(entry), name, entry.getCompressedSize(), maximumBytes);
    }

    public Optional<InputStream> find(String name, long maximumBytes) throws IOException {
        return has(name) ? Optional.of(open(name, maximumBytes)) : Optional.empty();
    }

    /** Whether the beginning of the part holds this ASCII text; quicker than reading it as XML. @param first so many bytes are looked at */
    public boolean mentions(String name, long first, String text) throws IOException {
        var wanted = text.getBytes(StandardCharsets.US_ASCII);
        var bytes = new byte[1 << 16];
        int kept = 0;
        try (var input = openUnbuffered(name, Limits.SHEET_BYTES)) {
            long left = first;
            for (int read = input.read(bytes); read > 0 && left > 0; read = input.read(bytes, kept, bytes.length - kept)) {
                int end = kept + read;
                left -= read;
                if (holds(bytes, end, wanted)) {
                    return true;
                }
                kept = Math.min(wanted.length - 1, end);
                System.arraycopy(bytes, end - kept, bytes, 0, kept);
            }
        }
        return false;
    }

    private static boolean holds(byte[] bytes, int end, byte[] wanted) {
        for (int i = 0; i <= end - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** {@code target} of a relation of the part {@code base}: absolute, or relative to the folder of the part. */
    public static String resolve(String base, String target) {
        var path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        var folder = base.contains("/") ? base.substring(0, base.lastIndexOf('/') + 1) : "";
        var steps = new ArrayDeque<String>();
        for (var step : (folder + path).split("/")) {
            switch (step) {
                case "", "." -> { }
                case ".." -> steps.pollLast();
                default -> steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
