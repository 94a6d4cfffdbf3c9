package de.ladentheke.spreadsheet.ui;

import de.ladentheke.photos.PictureFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pictures in a folder beside the list. @param folder null where there is none; @param count of pictures in it */
record PhotosBeside(Path folder, int count) {
    static final PhotosBeside NONE = new PhotosBeside(null, 0);
    private static final Set<String> NAMES = Set.of("bilder", "fotos", "photos", "images", "pictures");

    /** The folder beside {@code list} that holds most pictures. */
    static PhotosBeside of(Path list) {
        var folder = list.toAbsolutePath().getParent();
        if (folder == null) {
            return NONE;
        }
        return children(folder).stream()
                .filter(child -> NAMES.contains(child.getFileName().toString().toLowerCase(Locale.ROOT)))
                .map(child -> new PhotosBeside(child, PictureFiles.in(child).size()))
                .filter(found -> found.count > 0)
                .max((a, b) -> Integer.compare(a.count, b.count))
                .orElse(NONE);
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.newDirectoryStream(folder, child -> Files.isDirectory(child))) {
            var found = new ArrayList<Path>();
            children.forEach(found::add);
            return found;
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }
}
