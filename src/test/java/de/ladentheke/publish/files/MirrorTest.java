package de.ladentheke.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    @TempDir
    Path folder;

    @Test
    void sendsOnlyWhatDiffersAndRemovesWhatIsNotWanted() throws IOException {
        assertThat(mirror(Map.of("a.html", "A", "artikel/b.html", "B", "artikel/c.html", "C"))).isEqualTo(3);
        assertThat(mirror(Map.of("a.html", "A", "artikel/b.html", "B2"))).isEqualTo(1);

        assertThat(MirrorRuns.shown(folder)).isEqualTo(Map.of("a.html", "A", "artikel/b.html", "B2"));
        assertThat(staged()).isEmpty();
    }

    @Test
    void nothingChangedWritesNothing() throws IOException {
        var files = Map.of("a.html", "A", "b.html", "B");
        mirror(files);
        var revision = revision();
        var target = new BreakingTarget(folder());

        assertThat(run(target, files)).isZero();
        assertThat(target.writes()).isEmpty();
        assertThat(revision()).isEqualTo(revision).hasSize(32);
    }

    @Test
    void theSameFilesHaveTheSameRevisionWhateverCameBefore() throws IOException {
        mirror(Map.of("a.html", "A"));
        var revision = revision();
        mirror(Map.of("a.html", "B", "c.html", "C"));
        assertThat(revision()).isNotEqualTo(revision);
        mirror(Map.of("a.html", "A"));
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Files.writeString(folder.resolve("fremd.txt"), "bleibt");
        mirror(Map.of("a.html", "A"));
        mirror(Map.of("b.html", "B"));
        assertThat(folder.resolve("fremd.txt")).hasContent("bleibt");
    }

    /** Broken at every single call, before it or after it had worked; then goes on and ends as an undisturbed run. */
    @Test
    void whereverItBreaksTheOldStandsAndTheNextRunEndsExactly() throws IOException {
        var before = many("alt", 150);
        var after = many("neu", 150);
        after.keySet().removeIf(path -> path.endsWith("7.html"));
        after.put("neu/x.html", "X");
        var undisturbed = new BreakingTarget(holding(before));
        run(undisturbed, after);
        for (int breakAt = 0; breakAt < undisturbed.calls(); breakAt++) {
            for (var worked : List.of(false, true)) {
                var there = holding(before);
                var target = new BreakingTarget(there).breakAt(breakAt, worked);
                assertThatThrownBy(() -> run(target, after)).isInstanceOf(IOException.class);
                there.neverHalf(before, after);
                run(there, after);
                assertThat(there.shown()).as("broken at %s", breakAt).isEqualTo(after);
                assertThat(Mirror.altered(there)).as("broken at %s: no false alarm", breakAt).isEmpty();
                assertThat(there.hidden()).containsExactlyInAnyOrder(Mirror.STATE, Mirror.FILES, Stamps.NAME);
            }
        }
        assertThat(undisturbed.calls()).as("places where it was broken").isGreaterThan(300);
    }

    @Test
    void seededBreaksAndChangesOfMind() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var there = holding(random(random));
            Map<String, String> wanted = Map.of();
            for (int run = 0; run < 6; run++) {
                wanted = random(random);
                try {
                    run(new BreakingTarget(there).breakAt(random.nextInt(60), random.nextBoolean()), wanted);
                } catch (IOException e) {
                    // the next one goes on, often towards something else
                }
            }
            run(there, wanted);
            assertThat(there.shown()).as("seed %s", seed).isEqualTo(wanted);
            assertThat(Mirror.altered(there)).as("seed %s", seed).isEmpty();
            assertThat(there.hidden()).as("seed %s", seed).containsExactlyInAnyOrder(Mirror.STATE, Mirror.FILES, Stamps.NAME);
        }
    }

    /** Broken in one run, broken again in the next one that wants something else, then back to what the first one wanted. */
    @Test
    void brokenTwiceInARowItEndsExactly() throws IOException {
        var before = Map.of("a.html", "A", "b.html", "B");
        var after = Map.of("a.html", "A2", "c.html", "C");
        var undisturbed = new BreakingTarget(holding(before));
        run(undisturbed, after);
        var tried = 0;
        for (int first = 0; first < undisturbed.calls(); first++) {
            for (int second = 0; second < undisturbed.calls() + 6; second++) {
                for (var wanted : List.of(before, Map.of("a.html", "A3"))) {
                    var there = holding(before);
                    broken(there, first, after);
                    broken(there, second, wanted);
                    run(there, after);
                    assertThat(there.shown()).as("broken at %s and at %s", first, second).isEqualTo(after);
                    assertThat(Mirror.altered(there)).as("broken at %s and at %s", first, second).isEmpty();
                    assertThat(there.hidden()).containsExactlyInAnyOrder(Mirror.STATE, Mirror.FILES, Stamps.NAME);
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    private static void broken(MemoryTarget there, int at, Map<String, String> wanted) {
        try {
            run(new BreakingTarget(there).breakAt(at, false), wanted);
        } catch (IOException e) {
            // the next one goes on
        }
    }

    @Test
    void whatHasArrivedIsNotSentAgain() throws IOException {
        var files = many("neu", 400);
        var target = new BreakingTarget(folder()).breakAt(300, false);
        assertThatThrownBy(() -> run(target, files)).isInstanceOf(IOException.class);

        assertThat(run(folder(), files)).isBetween(100L, 200L);
        assertThat(MirrorRuns.shown(folder)).isEqualTo(files);
    }

    /** Reading it after a break costs a request for each batch. */
    @Test
    void theJournalStaysShort() throws IOException {
        var target = new BreakingTarget(new MemoryTarget());
        run(target, many("neu", 20_000));
        assertThat(target.writes()).filteredOn(path -> path.matches(".*/gesendet-\\d+")).hasSizeBetween(20, 2 * 80);
    }

    @Test
    void stopsBetweenFilesAndTheOldStands() throws IOException {
        mirror(Map.of("a.html", "A"));
        var asked = new int[1];
        Progress stop = new Progress() {
            @Override
            public void report(long done, long total, String detail) {}

            @Override
            public boolean stopped() {
                return ++asked[0] > 100;
            }
        };
        assertThatThrownBy(() -> MirrorRuns.run(folder(), many("neu", 200), stop)).isInstanceOf(Stopped.class);
        assertThat(MirrorRuns.shown(folder)).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void aManifestThatSomebodyChangedLeadsNowhereElse() throws IOException {
        var outside = Files.writeString(folder.getParent().resolve("wichtig.txt"), "bleibt");
        mirror(Map.of("a.html", "A"));
        var lines = List.of(FileHash.of("x") + " ../wichtig.txt", FileHash.of("x") + " /etc/passwd", "Unsinn", FileHash.of("A") + " a.html",
                FileHash.of("x") + " " + "a".repeat(100_000));
        Files.write(folder.resolve(Mirror.FILES), Lines.packed(lines.stream()));
        mirror(Map.of("b.html", "B"));
        assertThat(outside).hasContent("bleibt");
        assertThat(MirrorRuns.shown(folder)).isEqualTo(Map.of("b.html", "B"));
        Files.write(folder.resolve(Mirror.FILES), "kein gzip".getBytes(StandardCharsets.UTF_8));
        mirror(Map.of("b.html", "B2"));
        assertThat(MirrorRuns.shown(folder)).isEqualTo(Map.of("b.html", "B2"));
    }

    @Test
    void aFolderThatIsGoneIsToldAndNotMadeAnew() {
        assertThatThrownBy(() -> new FolderTarget(folder.resolve("Stick")))
                .isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.FOLDER_MISSING));
        assertThat(folder.resolve("Stick")).doesNotExist();
    }

    @Test
    void zipIsWrittenAtOneBlowAndOnlyWhereSomethingChanged() throws IOException {
        var zip = folder.resolve("laden.zip");
        var files = Map.of("a.html", "A", "fotos/b.jpg", "B");
        zip(zip, files);
        var first = Files.readAllBytes(zip);
        var time = Files.getLastModifiedTime(zip);
        zip(zip, files);
        assertThat(Files.getLastModifiedTime(zip)).isEqualTo(time);
        zip(zip, Map.of("a.html", "A2"));
        assertThat(unzipped(zip)).isEqualTo(Map.of("a.html", "A2"));
        zip(zip, files);
        assertThat(Files.readAllBytes(zip)).as("same files, same ZIP").isEqualTo(first);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(zip);
        }
    }

    @Test
    void aBrokenRunLeavesTheOldZip() throws IOException {
        var zip = folder.resolve("laden.zip");
        zip(zip, Map.of("a.html", "A"));
        var first = Files.readAllBytes(zip);
        try (var target = new ZipTarget(zip)) {
            var breaking = new BreakingTarget(target).breakAt(5, false);
            assertThatThrownBy(() -> run(breaking, many("neu", 20))).isInstanceOf(IOException.class);
        }
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    @Test
    void somethingElseThatIsCalledZipIsNotReplaced() throws IOException {
        var zip = Files.writeString(folder.resolve("laden.zip"), "Steuererklärung");
        foreign(zip);
        assertThat(zip).hasContent("Steuererklärung");
    }

    @Test
    void whatOthersPutIntoTheZipStays() throws IOException {
        var zip = folder.resolve("laden.zip");
        zip(zip, Map.of("a.html", "A"));
        try (var files = FileSystems.newFileSystem(zip)) {
            Files.writeString(files.getPath("Öffnungszeiten zu Weihnachten.txt"), "bleibt");
        }
        zip(zip, Map.of("b.html", "B"));
        assertThat(unzipped(zip)).isEqualTo(Map.of("b.html", "B", "Öffnungszeiten zu Weihnachten.txt", "bleibt"));
    }

    @Test
    void aZipOfOthersIsNotTouchedAndTheTestSaysSo() throws IOException {
        var zip = folder.resolve("urlaub.zip");
        try (var files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.writeString(files.getPath("Bild 1.txt"), "Strand");
        }
        var bytes = Files.readAllBytes(zip);
        foreign(zip);
        assertThat(new FilePlace.Zip(zip).check().outcome()).isEqualTo(Outcome.FOREIGN_FILES);
        assertThat(new FilePlace.Zip(zip).check().sentence()).contains("urlaub.zip");
        assertThat(Files.readAllBytes(zip)).isEqualTo(bytes);
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(zip);
        }
    }

    private static void foreign(Path zip) throws IOException {
        try (var target = new ZipTarget(zip)) {
            assertThatThrownBy(() -> run(target, Map.of("a.html", "A")))
                    .isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.FOREIGN_FILES));
        }
    }

    private static void zip(Path zip, Map<String, String> files) throws IOException {
        try (var target = new ZipTarget(zip)) {
            run(target, files);
        }
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        var found = new TreeMap<String, String>();
        try (var file = new java.util.zip.ZipFile(zip.toFile())) {
            for (var entry : java.util.Collections.list(file.entries())) {
                if (!entry.getName().startsWith(Mirror.HOME)) {
                    found.put(entry.getName(), new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    private long mirror(Map<String, String> files) throws IOException {
        return run(folder(), files);
    }

    private static long run(FileTarget target, Map<String, String> files) throws IOException {
        return MirrorRuns.run(target, files, Progress.NONE);
    }

    private FolderTarget folder() throws IOException {
        return new FolderTarget(folder, false);
    }

    private String revision() throws IOException {
        return Mirror.revision(folder()).orElseThrow();
    }

    private static MemoryTarget holding(Map<String, String> files) throws IOException {
        var target = new MemoryTarget();
        run(target, files);
        return target;
    }

    private List<String> staged() throws IOException {
        var staged = folder.resolve(Mirror.STAGED);
        try (var all = Files.list(staged)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> many(String text, int count) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < count; i++) {
            files.put("artikel/" + i + ".html", text + i);
        }
        return files;
    }

    private static Map<String, String> random(Random random) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(3) > 0) {
                files.put("seite" + i + ".html", "Fassung " + random.nextInt(4));
            }
        }
        return files;
    }

    /** A target that is only remembered: hundreds of breaks take no time. */
    private static final class MemoryTarget implements FileTarget {
        private final Map<String, String> files = new TreeMap<>();
        private final Map<String, Long> times = new TreeMap<>();
        private long clock;

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public void write(String path, FileContent content) throws IOException {
            files.put(path, new String(content.open().readAllBytes(), StandardCharsets.ISO_8859_1));
            times.put(path, clock += 10);
        }

        @Override
        public boolean move(String from, String to) {
            var moved = files.remove(from);
            if (moved != null) {
                files.put(to, moved);
                times.put(to, times.remove(from));
            }
            return moved != null;
        }

        @Override
        public void remove(String path) {
            files.remove(path);
        }

        @Override
        public Map<String, Stamp> list(String folder) {
            var found = new TreeMap<String, Stamp>();
            files.keySet().stream().filter(path -> Paths.folder(path).equals(folder))
                    .forEach(path -> found.put(path.substring(path.lastIndexOf('/') + 1), stamp(path).orElseThrow()));
            return found;
        }

        @Override
        public Optional<Stamp> stamp(String path) {
            return Optional.ofNullable(files.get(path)).map(text -> new Stamp(text.length(), times.get(path)));
        }

        @Override
        public void close() {}

        Map<String, String> shown() {
            var shown = new TreeMap<>(files);
            shown.keySet().removeIf(path -> path.startsWith(Mirror.HOME));
            return shown;
        }

        List<String> hidden() {
            return files.keySet().stream().filter(path -> path.startsWith(Mirror.HOME)).toList();
        }

        /** Each page is whole; while nothing is switched all are old; the revision vouches for no mixture. */
        void neverHalf(Map<String, String> before, Map<String, String> after) {
            shown().forEach((path, text) -> assertThat(text).isIn(before.get(path), after.get(path)));
            if (!files.containsKey(Mirror.HOME + "plan.gz")) {
                assertThat(shown()).isIn(before, after);
                return;
            }
            assertThat(shown().keySet().containsAll(before.keySet()) || shown().entrySet().containsAll(after.entrySet()))
                    .as("nothing is removed before the new files are there").isTrue();
            assertThat(shown().equals(after) || !files.containsKey(Mirror.STATE)).as("vouched for").isTrue();
        }
    }

    /** Fails at one call, before it does anything or after it has worked. */
    static final class BreakingTarget implements FileTarget {
        private final FileTarget target;
        private final List<String> writes = new ArrayList<>();
        private int calls;
        private int breakAt = -1;
        private boolean worked;

        BreakingTarget(FileTarget target) {
            this.target = target;
        }

        BreakingTarget breakAt(int call, boolean afterItWorked) {
            breakAt = call;
            worked = afterItWorked;
            return this;
        }

        int calls() {
            return calls;
        }

        List<String> writes() {
            return writes;
        }

        @Override
        public Optional<byte[]> read(String path) throws IOException {
            return around(() -> target.read(path));
        }

        @Override
        public void write(String path, FileContent content) throws IOException {
            writes.add(path);
            if (calls == breakAt && !worked) {
                target.write(path, new FileContent(1, () -> new java.io.ByteArrayInputStream(new byte[] {'<'})));
            }
            around(() -> {
                target.write(path, content);
                return null;
            });
        }

        @Override
        public boolean move(String from, String to) throws IOException {
            writes.add(to);
            return around(() -> target.move(from, to));
        }

        @Override
        public void remove(String path) throws IOException {
            writes.add(path);
            around(() -> {
                target.remove(path);
                return null;
            });
        }

        @Override
        public Map<String, Stamp> list(String folder) throws IOException {
            return around(() -> target.list(folder));
        }

        @Override
        public Optional<Stamp> stamp(String path) throws IOException {
            return around(() -> target.stamp(path));
        }

        @Override
        public void finish() throws IOException {
            target.finish();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        private interface Call<T> {
            T now() throws IOException;
        }

        private <T> T around(Call<T> call) throws IOException {
            var breaks = calls++ == breakAt;
            if (breaks && !worked) {
                throw new IOException("the line broke");
            }
            var answer = call.now();
            if (breaks) {
                throw new IOException("the answer was lost");
            }
            return answer;
        }
    }
}
