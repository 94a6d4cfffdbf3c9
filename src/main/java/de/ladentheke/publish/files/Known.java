package de.ladentheke.publish.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which files a target holds and which it is to hold: about 150 bytes of memory for each. */
final class Known {
    private final Map<String, Entry> files = new HashMap<>();

    private static final class Entry {
        private FileHash hash;
        private boolean wanted;
    }

    /** One line for each file: hash, space, path. */
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

    /** Whatever lies there counts no longer as ours. */
    void distrust(String path) {
        entry(path).hash = null;
    }

    Set<String> paths() {
        return files.keySet();
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
        return new Listed(Lines.packed(lines.stream()), FileHash.of(lines).toString());
    }

    private Entry entry(String path) {
        return files.computeIfAbsent(path, key -> new Entry());
    }

    /** Lines that this program cannot have written are passed over. */
    static void each(byte[] lines, BiConsumer<FileHash, String> file) {
        Lines.each(lines, line -> {
            var space = line.indexOf(' ');
            var hash = FileHash.parse(line.substring(0, Math.max(0, space)));
            if (hash != null && Paths.valid(line.substring(space + 1))) {
                file.accept(hash, line.substring(space + 1));
            }
        });
    }
}
