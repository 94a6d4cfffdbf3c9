package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import de.ladentheke.catalogue.Shop;
import de.ladentheke.photos.PhotoException.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoLibraryTest {
    @TempDir
    Path temp;

    @AutoClose
    final Shop shop = new Shop();
    private final PhotoLibrary library = new PhotoLibrary(shop.database);

    @Test
    void a_large_picture_is_scaled_to_1600_and_256_pixels() throws Exception {
        var stored = library.add(TestPictures.png(temp.resolve("gross.png"), 4000, 3000));
        assertThat(stored.width()).isEqualTo(1600);
        assertThat(stored.height()).isEqualTo(1200);
        assertThat(stored.known()).isFalse();
        var photo = ImageIO.read(library.file(stored.sha256()).toFile());
        assertThat(photo.getWidth()).isEqualTo(1600);
        assertThat(ImageIO.read(library.thumbnail(stored.sha256()).toFile()).getWidth()).isEqualTo(256);
        assertThat(Files.size(library.file(stored.sha256()))).isEqualTo(stored.bytes());
        assertThat(library.get(stored.sha256())).hasValueSatisfying(p -> assertThat(p.height()).isEqualTo(1200));
    }

    @Test
    void colours_stay_and_transparent_parts_become_white() throws Exception {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(200, 30, 90));
        graphics.fillRect(0, 0, 200, 300);
        graphics.dispose();
        var file = temp.resolve("halb.png");
        ImageIO.write(image, "png", file.toFile());
        var photo = ImageIO.read(library.file(library.add(file).sha256()).toFile());
        assertColour(photo, 50, 150, new Color(200, 30, 90));
        assertColour(photo, 350, 150, Color.WHITE);
    }

    @Test
    void a_small_picture_is_never_enlarged() throws Exception {
        var stored = library.add(TestPictures.png(temp.resolve("klein.png"), 300, 200));
        assertThat(stored.width()).isEqualTo(300);
    }

    @Test
    void every_exif_orientation_ends_upright_and_without_exif() throws Exception {
        for (int orientation = 1; orientation <= 8; orientation++) {
            var file = temp.resolve("o" + orientation + ".jpg");
            TestPictures.jpegHeldAs(file, orientation);
            var stored = library.add(file);
            assertThat(stored.width()).as("orientation %s", orientation).isEqualTo(400);
            assertThat(stored.height()).isEqualTo(200);
            var photo = ImageIO.read(library.file(stored.sha256()).toFile());
            assertColour(photo, 50, 50, Color.RED);
            assertColour(photo, 350, 50, Color.GREEN);
            assertColour(photo, 50, 150, Color.BLUE);
            var metadata = ImageMetadataReader.readMetadata(library.file(stored.sha256()).toFile());
            assertThat(metadata.containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
        }
    }

    @Test
    void the_same_file_again_is_known_and_a_lost_file_is_made_again() throws Exception {
        var file = TestPictures.png(temp.resolve("a.png"), 640, 480);
        var first = library.add(file);
        var copy = Files.copy(file, temp.resolve("anderer Name.png"));
        var again = library.add(copy);
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(again.known()).isTrue();
        assertThat(library.count()).isEqualTo(1);
        Files.delete(library.thumbnail(first.sha256()));
        assertThat(library.add(copy).sha256()).isEqualTo(first.sha256());
        assertThat(library.thumbnail(first.sha256())).exists();
        assertThat(library.count()).isEqualTo(1);
    }

    @Test
    void what_is_no_photo_is_refused_with_its_reason_and_nothing_is_stored() throws Exception {
        assertRefused(file("leer.jpg", new byte[0]), Reason.EMPTY);
        assertRefused(file("brief.jpg", "Sehr geehrte Damen und Herren".getBytes()), Reason.NOT_AN_IMAGE);
        assertRefused(file("IMG_1.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes()), Reason.UNSUPPORTED_HEIC);
        assertRefused(file("IMG_1.jpg", "\0\0\0\u001cftypavif\0\0\0\0avifmif1miaf".getBytes()), Reason.UNSUPPORTED_HEIC);
        assertRefused(file("film.mp4", "\0\0\0\u0018ftypisom\0\0\0\0isom".getBytes()), Reason.NOT_AN_IMAGE);
        assertRefused(file("ebene.psd", "8BPS\0\1aaaaaaaaaaaaaaaaaaaaaaa".getBytes()), Reason.UNSUPPORTED_FORMAT);
        assertRefused(temp.resolve("fehlt.jpg"), Reason.NOT_READABLE);
        assertRefused(temp, Reason.NOT_READABLE);
        assertRefused(TestPictures.png(temp.resolve("symbol.png"), 64, 64), Reason.TOO_SMALL);
        var whole = Files.readAllBytes(TestPictures.jpegHeldAs(temp.resolve("ganz.jpg"), 1));
        assertRefused(file("halb.jpg", Arrays.copyOf(whole, whole.length / 2)), Reason.DAMAGED);
        var png = Files.readAllBytes(TestPictures.png(temp.resolve("ganz.png"), 900, 900));
        assertRefused(file("halb.png", Arrays.copyOf(png, png.length / 2)), Reason.DAMAGED);
        assertThat(library.count()).isZero();
        assertThat(shop.database.folder().resolve("photos")).doesNotExist();
    }

    @Test
    void the_header_is_believed_before_anything_is_decoded() throws Exception {
        var png = Files.readAllBytes(TestPictures.png(temp.resolve("a.png"), 200, 200));
        assertRefused(file("bombe.png", TestPictures.withPngSize(png, 60_000, 60_000)), Reason.TOO_LARGE);
    }

    @Test
    void a_progressive_picture_is_read_and_one_with_thousands_of_scans_is_refused_at_once() throws Exception {
        var progressive = TestPictures.progressive(temp.resolve("web.jpg"));
        assertThat(library.add(progressive).width()).isEqualTo(400);
        var jpeg = Files.readAllBytes(progressive);
        assertThat(JpegScans.count(jpeg)).isBetween(4, 20);
        var start = System.nanoTime();
        assertRefused(file("immer-feiner.jpg", TestPictures.withLastScanRepeated(jpeg, 20_000)), Reason.TOO_LARGE);
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - start)).isLessThan(java.time.Duration.ofSeconds(5));
    }

    @Test
    void a_file_above_40_megabytes_is_not_even_read() throws Exception {
        var file = temp.resolve("riesig.jpg");
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(PhotoLibrary.MAX_BYTES + 1);
        }
        assertRefused(file, Reason.TOO_LARGE);
    }

    @Test
    void only_a_sha256_names_a_file() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> library.file("../../etc/passwd"));
    }

    private void assertRefused(Path file, Reason reason) {
        assertThatExceptionOfType(PhotoException.class)
                .as(file.toString())
                .isThrownBy(() -> library.add(file))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.sentence()).contains("„" + file.getFileName() + "“");
                });
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private static void assertColour(BufferedImage image, int x, int y, Color wanted) {
        var colour = new Color(image.getRGB(x, y));
        assertThat(colour.getRed()).isCloseTo(wanted.getRed(), within(6));
        assertThat(colour.getGreen()).isCloseTo(wanted.getGreen(), within(6));
        assertThat(colour.getBlue()).isCloseTo(wanted.getBlue(), within(6));
    }
}
