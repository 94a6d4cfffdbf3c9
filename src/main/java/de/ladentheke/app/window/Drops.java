package de.ladentheke.app.window;

import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sorts files that were dropped on the window by what they are. */
record Drops(List<Path> lists, List<Path> photos, List<Path> others) {
    private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "avif");

    static Drops of(List<Path> files) {
        var drops = new Drops(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        files.forEach(drops::add);
        return drops;
    }

    private void add(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (Files.isDirectory(file) || PHOTOS.contains(ending) || ending.equals("zip")) {
            photos.add(file);
        } else if (Spreadsheets.namedLikeList(file)) {
            lists.add(file);
        } else {
            others.add(file);
        }
    }
}
