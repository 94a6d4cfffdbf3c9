package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoArchiveTest {
    @TempDir
    Path temp;

    private Path target;
    private byte[] picture;

    @BeforeEach
    void picture() throws Exception {
        target = Files.createDirectory(temp.resolve("target"));
        picture = Files.readAllBytes(TestPictures.png(temp.resolve("p.png"), 300, 200));
    }

    @Test
    void pictures_come_out_in_their_folders_and_nothing_else_does() throws Exception {
        var zip = zip(Map.of("4711/vorne.jpg", picture, "Bilder/Tee_1.PNG", picture, "liste.xlsx", picture, "__MACOSX/4711/._vorne.jpg", picture,
                "4711/.vorne.jpg", picture, "Thumbs.db", picture), StandardCharsets.UTF_8);
        var unpacked = PhotoArchive.unpack(zip, target, Progress.NONE);
        assertThat(unpacked.pictures()).extracting(file -> target.relativize(file).toString()).containsExactly("4711/vorne.jpg", "Bilder/Tee_1.PNG");
        assertThat(unpacked.failed()).isEmpty();
        assertThat(unpacked.pictures().getFirst()).hasBinaryContent(picture);
        assertThat(PhotoArchive.count(zip)).isEqualTo(2);
    }

    @Test
    void no_name_leads_out_of_the_folder() throws Exception {
        var zip = zip(new TreeMap<>(Map.of("../../böse.png", picture, "/etc/a.png", picture, "C:\\Windows\\b.png", picture, "x/../../c.png", picture,
                "C.png", picture, "a\u0001?b.png", picture, "..\\..\\d.png", picture)), StandardCharsets.UTF_8);
        var unpacked = PhotoArchive.unpack(zip, target, Progress.NONE);
        assertThat(unpacked.pictures()).hasSize(7).allSatisfy(file -> assertThat(file.toRealPath()).startsWith(target.toRealPath()));
        try (var all = Files.walk(temp)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.startsWith(target))).containsOnly(zip, temp.resolve("p.png"));
        }
    }

    @Test
    void names_of_older_programs_keep_their_umlauts() throws Exception {
        var zip = zip(Map.of("Töpfe/Größe.png", picture), Charset.forName("IBM850"));
        assertThat(PhotoArchive.unpack(zip, target, Progress.NONE).pictures()).containsExactly(target.resolve("Töpfe/Größe.png"));
    }

    @Test
    void an_archive_inside_is_named_and_left_closed() throws Exception {
        var inner = Files.readAllBytes(zip(Map.of("a.png", picture), StandardCharsets.UTF_8));
        var unpacked = PhotoArchive.unpack(zip(Map.of("mehr.zip", inner, "b.png", picture), StandardCharsets.UTF_8), target, Progress.NONE);
        assertThat(unpacked.pictures()).hasSize(1);
        assertThat(unpacked.failed()).singleElement().satisfies(e -> assertThat(e.sentence()).contains("mehr.zip").contains("ZIP in einem ZIP"));
    }

    @Test
    void an_archive_that_unpacks_to_many_times_its_size_is_refused() throws Exception {
        var zeros = new byte[39 << 20];
        var bomb = new TreeMap<String, byte[]>();
        for (int i = 0; i < 8; i++) {
            bomb.put("bild" + i + ".bmp", zeros);
        }
        var zip = zip(bomb, StandardCharsets.UTF_8);
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThatThrownBy(() -> PhotoArchive.unpack(zip, target, Progress.NONE)).isInstanceOfSatisfying(PhotoException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.ARCHIVE_TOO_LARGE));
    }

    @Test
    void one_picture_that_is_too_large_is_named_and_the_others_come() throws Exception {
        var zip = zip(Map.of("riesig.bmp", new byte[41 << 20], "gut.png", picture, "leer.png", new byte[0]), StandardCharsets.UTF_8);
        var unpacked = PhotoArchive.unpack(zip, target, Progress.NONE);
        assertThat(unpacked.pictures()).hasSize(1);
        assertThat(unpacked.failed()).extracting(PhotoException::reason).containsExactlyInAnyOrder(Reason.TOO_LARGE, Reason.EMPTY);
    }

    @Test
    void a_damaged_archive_says_so() throws Exception {
        var zip = zip(Map.of("a.png", picture), StandardCharsets.UTF_8);
        var bytes = Files.readAllBytes(zip);
        var cut = Files.write(temp.resolve("halb.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> PhotoArchive.unpack(cut, target, Progress.NONE)).isInstanceOfSatisfying(PhotoException.class,
                e -> assertThat(e.sentence()).contains("halb.zip"));
        // what is packed is not what its checksum says
        bytes[60] ^= 0x55;
        bytes[61] ^= 0x55;
        Files.write(cut, bytes);
        assertThatThrownBy(() -> PhotoArchive.unpack(cut, target, Progress.NONE)).isInstanceOfSatisfying(PhotoException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.ARCHIVE_DAMAGED));
    }

    private Path zip(Map<String, byte[]> entries, Charset names) throws IOException {
        var file = Files.createTempFile(temp, "fotos", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }
}
