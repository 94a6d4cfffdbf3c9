package de.ladentheke.photos;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Finds the product of a picture by its file name: SKU or GTIN, then optional {@code _1}, {@code -2}, {@code (3)}. */
public final class PhotoMatcher {
    private static final UnsupportedOperationException TODO = new UnsupportedOperationException("being built");

    /** @param position 1-based place among the product's photos that the name asks for */
    public record Match(Path file, long product, int position) {}

    public record Matches(List<Match> matched, List<Path> unmatched) {}

    /** @param attached photos added; @param known already on their product; @param failed with the reason */
    public record Attached(int attached, int known, List<PhotoException> failed) {}

    public PhotoMatcher(Database database, Catalogue catalogue, PhotoLibrary library) {}

    /** Pictures in {@code folder} and two levels below; never follows links out of it. */
    public Matches match(Path folder) {
        throw TODO;
    }

    public Matches match(List<Path> files) {
        throw TODO;
    }

    /** Stores the pictures and puts them on their products: one group of the history. */
    public Attached attach(List<Match> matches, Progress progress) {
        throw TODO;
    }
}
