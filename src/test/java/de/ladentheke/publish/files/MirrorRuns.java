package de.ladentheke.publish.files;

import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Whole runs over a place, and what stands there afterwards. */
final class MirrorRuns {
    private MirrorRuns() {}

    /** @return how many files were sent */
    static long run(FilePlace place, Map<String, String> files) throws IOException {
        try (var target = place.open()) {
            return run(target, files, Progress.NONE);
        }
    }

    static long run(FileTarget target, Map<String, String> files, Progress progress) throws IOException {
        return finish(new Mirror(target, progress), files);
    }

    private static long finish(Mirror mirror, Map<String, String> files) throws IOException {
        for (var file : new TreeMap<>(files).entrySet()) {
            mirror.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        mirror.finish();
        return mirror.sent();
    }

    /** As {@link #run(FilePlace, Map)}; sends again, too, what others changed. */
    static long mend(FilePlace place, Map<String, String> files) throws IOException {
        try (var target = place.open()) {
            var mirror = new Mirror(target, Progress.NONE);
            mirror.mend();
            return finish(mirror, files);
        }
    }

    static Map<String, String> shown(Path folder) throws IOException {
        var shown = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(Mirror.HOME)) {
                    shown.put(path, Files.readString(file));
                }
            }
        }
        return shown;
    }
}
