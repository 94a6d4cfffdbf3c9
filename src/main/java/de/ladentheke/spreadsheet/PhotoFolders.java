package de.ladentheke.spreadsheet;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where photos of the articles of a list are looked for: a folder beside it that is called so, or its own folder. */
final class PhotoFolders {
    private static final Set<String> NAMES = Set.of("bilder", "bild", "fotos", "foto", "photos", "images", "pictures", "produktbilder", "artikelbilder");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp", "gif", "heic", "tif", "tiff", "bmp");
    private static final int LOOKED_AT = 20_000;

    private PhotoFolders() {}

    static List<Path> beside(Path file) {
        var folder = file.toAbsolutePath().getParent();
        var found = new ArrayList<Path>();
        boolean pictures = false;
        int seen = 0;
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (++seen > LOOKED_AT) {
                    break;
                }
                if (NAMES.contains(lower(entry)) && Files.isDirectory(entry)) {
                    found.add(entry);
                }
                pictures |= PICTURES.contains(ending(lower(entry)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        if (pictures) {
            found.add(folder);
        }
        return found;
    }

    private static String lower(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
