package de.ladentheke.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the files of the sample shop anew. Run by hand after a change of {@code products.psv} or of a drawing; the files
 * are checked in. Argument: the folder with the few photos that are not drawn (see NOTICE); without it they stay as they are.
 */
public final class SampleGenerator {
    private static final Path TARGET = Path.of("src/main/resources/de/ladentheke/app/sample");

    private SampleGenerator() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var pictures = Files.createDirectories(TARGET.resolve("Bilder"));
        SampleWorkbook.write(TARGET.resolve("Sortiment.xlsx"));
        var index = new ArrayList<>(List.of("Sortiment.xlsx"));
        for (var item : SampleData.items()) {
            if (item.hasPicture()) {
                index.addAll(picture(item, pictures, args.length > 0 ? Path.of(args[0]) : null));
            }
        }
        Files.writeString(TARGET.resolve("index.txt"), String.join("\n", index) + "\n");
    }

    private static List<String> picture(SampleData.Item item, Path folder, Path photos) throws IOException {
        var first = item.sku() + "_1.jpg";
        if (item.isPhoto()) {
            if (photos != null) {
                SamplePictures.write(SamplePictures.photo(photos.resolve(item.picture().substring(6))), folder.resolve(first));
            }
            return List.of("Bilder/" + first);
        }
        var picture = SamplePictures.draw(item.picture());
        SamplePictures.write(picture, folder.resolve(first));
        if (!item.hasSecondPicture()) {
            return List.of("Bilder/" + first);
        }
        var second = item.sku() + "_2.jpg";
        SamplePictures.write(SamplePictures.near(picture), folder.resolve(second));
        return List.of("Bilder/" + first, "Bilder/" + second);
    }
}
