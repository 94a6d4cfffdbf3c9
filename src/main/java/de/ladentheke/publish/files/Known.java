package de.ladentheke.publish.files;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Which files a target holds and which it is to hold: about 150 bytes of memory for each. */
final class Known {
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 5_000_000;

    private final Map<String, Entry> files = new HashMap<>();

    private static final class Entry {
        private FileHash hash;
        private boolean wanted;
    }

    /** One line for each file: hash, space, path. Lines that this program cannot have written are passed over. */
    static Known of(byte[] lines) {
        var known = new Known();
        each(lines, (hash, path) -> known.entry(path).hash = hash);
        return known;
    }

    boolean holds(String path, FileHash hash) {
        var entry = files.get(path);
        return entry != null && hash.equals(entry.hash);
    }

    void want(String path, FileHash hash) {
        var entry = entry(path);
        entry.hash = hash;
        entry.wanted = true;
    }

    boolean wanted(String path) {
        var entry = files.get(path);
        return entry != null && entry.wanted;
    }

    List<String> unwanted() {
        return files.entrySet().stream().filter(file -> !file.getValue().wanted).map(Map.Entry::getKey).sorted().toList();
    }

    /** @param revision the same for the same files */
    record Listed(byte[] packed, String revision) {}

    /** The wanted files in the order of their paths. */
    Listed list() {
        var lines = files.entrySet().stream().filter(file -> file.getValue().wanted).sorted(Map.Entry.comparingByKey())
                .map(file -> file.getValue().hash + " " + file.getKey()).toList();
        return new Listed(packed(lines.stream()), FileHash.of(lines).toString());
    }

    private Entry entry(String path) {
        return files.computeIfAbsent(path, key -> new Entry());
    }

    /** @param lines packed; a damaged text gives what could be read of it */
    static void each(byte[] lines, BiConsumer<FileHash, String> file) {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(lines)), StandardCharsets.US_ASCII))) {
            var line = new StringBuilder();
            for (int read = 0; read < MOST_LINES && next(in, line); read++) {
                var space = line.indexOf(" ");
                var hash = FileHash.parse(line.substring(0, Math.max(0, space)));
                if (hash != null && Paths.valid(line.substring(space + 1))) {
                    file.accept(hash, line.substring(space + 1));
                }
            }
        } catch (IOException e) {
            // whatever is not known is written again
        }
    }

    /** Never more than {@link #LONGEST_LINE} letters, whatever the file holds. @return false at the end */
    private static boolean next(BufferedReader in, StringBuilder line) throws IOException {
        line.setLength(0);
        int letter = in.read();
        for (; letter >= 0 && letter != '\n'; letter = in.read()) {
            if (line.length() < LONGEST_LINE) {
                line.append((char) letter);
            }
        }
        return letter >= 0 || !line.isEmpty();
    }

    static byte[] packed(Stream<String> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.US_ASCII)) {
            for (var line : (Iterable<String>) lines::iterator) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
