package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.OfferChannel.Altered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the target told of each file when it was put into place: what it tells otherwise later, somebody else changed
 * there. A file of which nothing was told is looked for only.
 */
final class Stamps {
    static final String NAME = Mirror.HOME + "zeiten.gz";
    private static final Pattern LINE = Pattern.compile("(\\S+) (-?\\d{1,18}) (-?\\d{1,18})");
    /** So many files of a folder are asked for one by one; of more the folder is listed. */
    private static final int FEW = 32;

    private final Map<String, Stamp> stamps = new TreeMap<>();

    private Stamps() {}

    static Stamps of(FileTarget target) throws IOException {
        var found = new Stamps();
        target.read(NAME).ifPresent(lines -> Lines.each(lines, found::add));
        return found;
    }

    private void add(String line) {
        var match = LINE.matcher(line);
        if (match.matches() && Paths.valid(match.group(1))) {
            stamps.put(match.group(1), new Stamp(Long.parseLong(match.group(2)), Long.parseLong(match.group(3))));
        }
    }

    /** Null where nothing was told. */
    Stamp of(String path) {
        return stamps.get(path);
    }

    /** Notes what lies there after the plan was carried out. */
    static void note(FileTarget target, Plan plan, Lanes lanes) throws IOException {
        if (plan.isEmpty()) {
            return;
        }
        var noted = of(target);
        var moved = plan.moves().stream().map(Plan.Move::path).toList();
        noted.stamps.keySet().removeAll(plan.removals());
        noted.stamps.keySet().removeAll(moved);
        noted.stamps.putAll(now(target, moved, lanes));
        target.write(NAME + ".neu", FileContent.of(Lines.packed(noted.stamps.entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue().size() + " " + file.getValue().time()))));
        target.move(NAME + ".neu", NAME);
    }

    private static Map<String, Stamp> now(FileTarget target, List<String> moved, Lanes lanes) throws IOException {
        var told = new ConcurrentHashMap<String, Stamp>();
        try {
            for (var folder : moved.stream().collect(Collectors.groupingBy(Paths::folder)).entrySet()) {
                if (folder.getValue().size() > FEW) {
                    var listed = listed(target, folder.getKey());
                    folder.getValue().stream().filter(listed::containsKey).forEach(path -> told.put(path, listed.get(path)));
                } else {
                    lanes.each(folder.getValue(), path -> target.stamp(path).ifPresent(stamp -> told.put(path, stamp)));
                }
            }
        } catch (ChannelException e) {
            // a server that lists nothing takes files all the same
        }
        return told;
    }

    private static Map<String, Stamp> listed(FileTarget target, String folder) throws IOException {
        var listed = new HashMap<String, Stamp>();
        target.list(folder).forEach((name, stamp) -> listed.put(folder.isEmpty() ? name : folder + "/" + name, stamp));
        return listed;
    }

    /** Those of the files that are not there any more, or that the target tells otherwise of; a request for each folder. */
    static List<Altered> altered(FileTarget target, Collection<String> files) throws IOException {
        var noted = of(target);
        var found = new ArrayList<Altered>();
        for (var folder : new TreeMap<>(files.stream().collect(Collectors.groupingBy(Paths::folder))).entrySet()) {
            var there = listed(target, folder.getKey());
            for (var file : folder.getValue().stream().sorted().toList()) {
                var stamp = noted.of(file);
                if (!there.containsKey(file)) {
                    found.add(new Altered(file, "", true));
                } else if (stamp != null && !stamp.same(there.get(file))) {
                    found.add(new Altered(file, "", false));
                }
            }
        }
        return found;
    }
}
