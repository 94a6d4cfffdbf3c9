package de.ladentheke.photos;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos of real shops, and pictures that were made to break readers. */
class RealPicturesTest {
    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path temp;

    @BeforeAll
    static void needsTheData() {
        Assumptions.assumeTrue(Files.isDirectory(DATA));
    }

    @Test
    void every_hostile_picture_is_stored_or_refused_in_bounded_time() throws IOException {
        var refused = new EnumMap<Reason, List<String>>(Reason.class);
        var stored = new TreeMap<String, StoredPhoto>();
        try (var database = Database.open(temp)) {
            var library = new PhotoLibrary(database);
            for (var file : files("hostile-images")) {
                var start = System.nanoTime();
                try {
                    stored.put(file.getFileName().toString(), library.add(file));
                } catch (PhotoException e) {
                    refused.computeIfAbsent(e.reason(), r -> new ArrayList<>()).add(e.fileName());
                }
                assertThat(Duration.ofNanos(System.nanoTime() - start)).as(file.toString()).isLessThan(Duration.ofSeconds(10));
            }
            for (var photo : stored.values()) {
                assertThat(ImageIO.read(library.file(photo.sha256()).toFile()).getWidth()).isEqualTo(photo.width());
            }
        }
        if (Boolean.getBoolean("show")) {
            System.out.println("stored " + stored.keySet() + "\n" + refused);
        }
    }

    @Test
    void every_real_product_photo_is_stored() throws Exception {
        Map<String, StoredPhoto> stored = new TreeMap<>();
        try (var database = Database.open(temp)) {
            var library = new PhotoLibrary(database);
            for (var file : files("product-photos")) {
                stored.put(file.getFileName().toString(), library.add(file));
            }
            for (var photo : stored.values()) {
                assertThat(ImageIO.read(library.file(photo.sha256()).toFile()).getWidth()).isEqualTo(photo.width());
            }
        }
        assertThat(stored.get("website__pres7.jpg")).satisfies(p -> assertThat(p.width() + "x" + p.height()).isEqualTo("1280x1600"));
        assertThat(stored.get("saleor__saleor-beanie-1.png")).satisfies(p -> assertThat(p.width() + "x" + p.height()).isEqualTo("1600x1600"));
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
