package de.ladentheke.spreadsheet;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the photos of a list's articles are. Found by {@link ListPhotos#find}; shown in one line of the import screen.
 *
 * @param folders   with pictures, beside the list or dropped with it; the one with most first
 * @param archives  ZIP files, likewise
 * @param pictures  single ones that were dropped with the list
 * @param inFolders pictures in the folders, and the single ones
 * @param inArchives pictures in the archives
 * @param inFile    pictures over or inside the cells of the list's sheet
 * @param addresses in picture columns, each once: fetched only where the owner wishes it
 */
public record PhotoSources(List<Path> folders, List<Path> archives, List<Path> pictures, int inFolders, int inArchives, int inFile, int addresses) {
    public static final PhotoSources NONE = new PhotoSources(List.of(), List.of(), List.of(), 0, 0, 0, 0);

    /** Pictures on this computer. */
    public int files() {
        return inFolders + inArchives + inFile;
    }
}
