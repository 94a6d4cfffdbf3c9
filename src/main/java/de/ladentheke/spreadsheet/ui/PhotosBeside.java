package de.ladentheke.spreadsheet.ui;

import de.ladentheke.photos.PictureFiles;
import java.nio.file.Path;
import java.util.List;

/** Pictures in a folder beside the list. @param folder null where there is none; @param count of pictures in it */
record PhotosBeside(Path folder, int count) {
    static final PhotosBeside NONE = new PhotosBeside(null, 0);

    /** The folder with most pictures. */
    static PhotosBeside of(List<Path> folders) {
        return folders.stream()
                .map(folder -> new PhotosBeside(folder, PictureFiles.in(folder).size()))
                .filter(found -> found.count > 0)
                .max((a, b) -> Integer.compare(a.count, b.count))
                .orElse(NONE);
    }
}
