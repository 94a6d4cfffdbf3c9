package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Shop;
import de.ladentheke.photos.PhotoException.Reason;
import de.ladentheke.text.Sha256;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {
    private static final Path PHOTOS = Path.of("../shared/data/product-photos");

    @TempDir
    Path temp;

    @AutoClose
    final Shop shop = new Shop();
    private final PhotoLibrary library = new PhotoLibrary(shop.database);
    private final Renditions renditions = new Renditions(shop.database, library);

    private StoredPhoto stored(int width, int height) throws Exception {
        return library.add(TestPictures.png(temp.resolve(width + ".png"), width, height));
    }

    @Test
    void webpIsMadeOnceAndMadeAgainWhereItsFileIsLost() throws Exception {
        var photo = stored(1600, 1200);
        var first = renditions.get(photo.sha256(), "image/webp", 1600);
        assertThat(first.file().toString()).endsWith(".webp").contains("renditions");
        assertThat(first.photo().bytes()).isEqualTo(Files.size(first.file())).isLessThan(photo.bytes());
        assertThat(Sha256.of(Files.readAllBytes(first.file()))).isEqualTo(first.photo().sha256());
        var made = Files.getLastModifiedTime(first.file());
        assertThat(renditions.get(photo.sha256(), "image/webp", 1600).photo().sha256()).isEqualTo(first.photo().sha256());
        assertThat(Files.getLastModifiedTime(first.file())).isEqualTo(made);
        Files.delete(first.file());
        assertThat(renditions.get(photo.sha256(), "image/webp", 1600)).satisfies(again -> {
            assertThat(again.photo().sha256()).as("the same bytes").isEqualTo(first.photo().sha256());
            assertThat(again.file()).exists();
        });
        assertThat(renditions.of(photo.sha256())).hasSize(1);
    }

    @Test
    void eachSideIsAsSmallAsItIsWanted() throws Exception {
        var photo = stored(1600, 1200);
        assertThat(renditions.get(photo.sha256(), "image/webp", 800).photo()).satisfies(small -> {
            assertThat(small.width()).isEqualTo(800);
            assertThat(small.height()).isEqualTo(600);
        });
        var jpeg = renditions.get(photo.sha256(), "image/jpeg", 800);
        assertThat(jpeg.file().toString()).endsWith(".jpg");
        assertThat(ImageIO.read(jpeg.file().toFile()).getWidth()).isEqualTo(800);
        assertThat(renditions.get(photo.sha256(), "image/jpeg", 1600).file()).isEqualTo(library.file(photo.sha256()));
    }

    @Test
    void aLostPhotoIsTold() throws Exception {
        var photo = stored(800, 600);
        Files.delete(library.file(photo.sha256()));
        assertThatThrownBy(() -> renditions.get(photo.sha256(), "image/webp", 1600))
                .isInstanceOfSatisfying(PhotoException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_READABLE));
        assertThatThrownBy(() -> renditions.get("0".repeat(64), "image/webp", 1600)).isInstanceOf(PhotoException.class);
    }

    @Test
    void filesOfLastWeekAreDeleted() throws Exception {
        var old = renditions.get(stored(800, 600).sha256(), "image/webp", 1600).file();
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        var fresh = new Renditions(shop.database, library).get(stored(900, 600).sha256(), "image/webp", 1600).file();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void picturesAreNeverReadByNativeCode() throws Exception {
        var webp = Files.readAllBytes(renditions.get(stored(800, 600).sha256(), "image/webp", 1600).file());
        assertThat(library.add(webp, "von-nebenan.webp").width()).isEqualTo(800);
        var readers = ImageIO.getImageReadersByFormatName("webp");
        var names = new java.util.ArrayList<String>();
        readers.forEachRemaining(reader -> names.add(reader.getClass().getName()));
        assertThat(names).as("both are there, so that the choice matters").anyMatch(n -> n.startsWith("com.luciad")).anyMatch(n -> n.startsWith("com.twelvemonkeys"));
        var image = PhotoReader.read(webp, "x", 1600).image();
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void realPhotosShrinkAndStayWhatTheyAre() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PHOTOS));
        long before = 0;
        long after = 0;
        try (var files = Files.list(PHOTOS)) {
            for (var file : files.sorted().filter(f -> f.toString().endsWith(".jpg")).limit(12).toList()) {
                var photo = library.add(file);
                var sent = renditions.get(photo.sha256(), "image/webp", 1600);
                before += photo.bytes();
                after += sent.photo().bytes();
                assertThat(sent.photo().bytes()).as(file.toString()).isLessThanOrEqualTo(photo.bytes());
                assertThat(psnr(ImageIO.read(library.file(photo.sha256()).toFile()), read(sent.file()))).as(file.toString()).isGreaterThan(30);
            }
        }
        assertThat(after).isLessThan(before * 7 / 10);
    }

    private static BufferedImage read(Path file) throws Exception {
        return PhotoReader.read(Files.readAllBytes(file), file.toString(), 1600).image();
    }

    private static double psnr(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    var difference = (one.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255);
                    sum += difference * difference;
                }
            }
        }
        return 10 * Math.log10(255 * 255 * 3.0 * one.getWidth() * one.getHeight() / Math.max(1, sum));
    }
}
