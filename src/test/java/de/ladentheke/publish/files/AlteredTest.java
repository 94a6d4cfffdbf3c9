package de.ladentheke.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.OfferChannel.Altered;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else changes among our files is seen at each kind of place, and mended; what is theirs stays. */
class AlteredTest {
    private static final Map<String, String> FILES = Map.of("index.html", "Start", "artikel/a.html", "Becher", "artikel/b.html", "Kanne",
            "fotos/klein/c.jpg", "klein", "fotos/c.jpg", "gross");
    private static final List<Altered> FOUND = List.of(new Altered("index.html", "", false), new Altered("artikel/a.html", "", false),
            new Altered("fotos/klein/c.jpg", "", true));

    @TempDir
    Path root;

    private Path web;
    private SftpServer ssh;
    private WebDavServer dav;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        web = Files.createDirectories(root.resolve("laden"));
        ssh = new SftpServer(root);
        dav = new WebDavServer(root);
    }

    @AfterEach
    void stop() throws IOException {
        ssh.close();
        dav.close();
    }

    @Test
    void inAFolder() throws IOException {
        inFiles(new FilePlace.Folder(web));
    }

    @Test
    void overSftp() throws IOException {
        inFiles(ssh.place("laden"));
    }

    @Test
    void overWebDav() throws IOException {
        inFiles(dav.place("laden"));
    }

    @Test
    void inAZip() throws IOException {
        var zip = web.resolve("laden.zip");
        var place = new FilePlace.Zip(zip);
        MirrorRuns.run(place, FILES);
        assertThat(altered(place)).isEmpty();
        try (var packed = FileSystems.newFileSystem(zip)) {
            change(packed.getPath("/"));
        }
        assertThat(altered(place)).containsExactlyInAnyOrderElementsOf(FOUND);
        assertThat(MirrorRuns.run(place, FILES)).as("an ordinary run trusts what it sent").isZero();
        assertThat(MirrorRuns.mend(place, FILES)).isEqualTo(FOUND.size());
        assertThat(altered(place)).isEmpty();
        try (var packed = FileSystems.newFileSystem(zip)) {
            assertThat(shown(packed.getPath("/"))).isEqualTo(withTheirs());
        }
    }

    @Test
    void aServerThatListsNonsenseTakesFilesAllTheSame() throws IOException {
        dav.listNonsense();
        assertThat(MirrorRuns.run(dav.place("laden"), FILES)).isEqualTo(FILES.size());
        assertThat(shown(web)).isEqualTo(FILES);
        assertThatThrownBy(() -> altered(dav.place("laden"))).isInstanceOf(ChannelException.class);
    }

    private void inFiles(FilePlace place) throws IOException {
        MirrorRuns.run(place, FILES);
        assertThat(altered(place)).isEmpty();
        change(web);
        assertThat(altered(place)).containsExactlyInAnyOrderElementsOf(FOUND);
        assertThat(MirrorRuns.run(place, FILES)).as("an ordinary run trusts what it sent").isZero();
        assertThat(MirrorRuns.mend(place, FILES)).isEqualTo(FOUND.size());
        assertThat(altered(place)).isEmpty();
        assertThat(shown(web)).isEqualTo(withTheirs());
    }

    /** One page of another length, one of the same, one file removed, one of their own beside ours. */
    private static void change(Path there) throws IOException {
        Files.writeString(there.resolve("index.html"), "Wir haben umgebaut");
        Files.writeString(there.resolve("artikel/a.html"), "Tassen");
        Files.setLastModifiedTime(there.resolve("artikel/a.html"), FileTime.fromMillis(Files.getLastModifiedTime(there.resolve("artikel/b.html")).toMillis() + 600_000));
        Files.delete(there.resolve("fotos/klein/c.jpg"));
        Files.writeString(there.resolve("artikel/fremd.html"), "von anderen");
    }

    private static Map<String, String> withTheirs() {
        var all = new TreeMap<>(FILES);
        all.put("artikel/fremd.html", "von anderen");
        return all;
    }

    private static Map<String, String> shown(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).filter(file -> !folder.relativize(file).toString().startsWith(Mirror.HOME)).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return found;
    }

    @Test
    void lookingCostsARequestForEachFolderAndNothingToDoCostsOne() throws IOException {
        var place = dav.place("laden");
        var many = new TreeMap<>(FILES);
        for (int i = 0; i < 300; i++) {
            many.put("artikel/" + i + ".html", "Ware " + i);
        }
        MirrorRuns.run(place, many);
        dav.seen().clear();
        assertThat(altered(place)).isEmpty();
        assertThat(dav.seen()).as("revision, list, times, four folders").hasSize(7);
        dav.seen().clear();
        try (var target = place.open()) {
            Mirror.revision(target);
        }
        assertThat(dav.seen()).hasSize(1);
    }

    @Test
    void whereOurListIsGoneAllIsSentAgain() throws IOException {
        var place = new FilePlace.Folder(web);
        MirrorRuns.run(place, FILES);
        Files.delete(web.resolve(Mirror.FILES));
        assertThat(altered(place)).containsExactly(new Altered(Mirror.FILES, "", true));
        assertThat(MirrorRuns.mend(place, FILES)).isEqualTo(FILES.size());
        assertThat(altered(place)).isEmpty();
    }

    @Test
    void ofFilesWhoseTimesWereNeverNotedOnlyTheLossIsSeen() throws IOException {
        var place = new FilePlace.Folder(web);
        MirrorRuns.run(place, FILES);
        Files.delete(web.resolve(Stamps.NAME));
        assertThat(altered(place)).isEmpty();
        change(web);
        assertThat(altered(place)).containsExactly(FOUND.getLast());
    }

    @Test
    void drivesWithLocalTimeGiveNoFalseAlarm() {
        var noted = new Stamp(7, 1_000_000);
        assertThat(noted.same(new Stamp(7, 1_000_000 + 3_600))).as("summer time").isTrue();
        assertThat(noted.same(new Stamp(7, 1_000_000 - 7_200 - 1))).as("two hours, steps of two seconds").isTrue();
        assertThat(noted.same(new Stamp(7, 1_000_060))).isFalse();
        assertThat(noted.same(new Stamp(7, 1_000_000 + 48 * 3_600))).as("whole hours, but further than any time zone").isFalse();
        assertThat(noted.same(new Stamp(8, 1_000_000))).isFalse();
        assertThat(noted.same(new Stamp(-1, -1))).as("a server that tells nothing").isTrue();
    }

    private static List<Altered> altered(FilePlace place) throws IOException {
        try (var target = place.open()) {
            return Mirror.altered(target);
        }
    }
}
