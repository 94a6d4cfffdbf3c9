package de.ladentheke.photos;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Finds the product of a picture by its file name (SKU, GTIN or manufacturer's number, then optional {@code _1}, {@code -2},
 * {@code (3)}) or by the name of its folder, and puts it there.
 */
public final class PhotoMatcher {
    private final Database database;
    private final Catalogue catalogue;
    private final PhotoLibrary library;
    private final PhotoStore store = new PhotoStore();

    /** @param position 1-based place among the product's photos that the name asks for */
    public record Match(Path file, long product, int position) {}

    public record Matches(List<Match> matched, List<Path> unmatched) {}

    /** @param attached photos added; @param known already on their product; @param failed with the reason */
    public record Attached(int attached, int known, List<PhotoException> failed) {}

    public PhotoMatcher(Database database, Catalogue catalogue, PhotoLibrary library) {
        this.database = database;
        this.catalogue = catalogue;
        this.library = library;
    }

    /** Pictures in {@code folder} and below; never follows links out of it. */
    public Matches match(Path folder) {
        return match(PictureFiles.in(folder));
    }

    public Matches match(List<Path> files) {
        var codes = new FileNameCodes(database.read(store::codes));
        var matched = new ArrayList<Match>();
        var unmatched = new ArrayList<Path>();
        for (var file : files) {
            codes.find(file).ifPresentOrElse(
                    found -> matched.add(new Match(file, found.product(), found.position())),
                    () -> unmatched.add(file));
        }
        return new Matches(matched, unmatched);
    }

    /**
     * Stores the pictures and puts them on their products: one group of the history. A picture that a product has
     * already is not attached again. Where the work is stopped no product has changed; pictures that were scaled by
     * then are known the next time.
     */
    public Attached attach(List<Match> matches, Progress progress) {
        return attach(matches, Messages.of(PhotoMatcher.class).get("history.attached"), progress);
    }

    /** The same under a title of its own in the history: that of an import, so that undoing it takes its photos along. */
    public Attached attach(List<Match> matches, String title, Progress progress) {
        var counts = new Counter();
        var added = new LinkedHashMap<Long, List<Placed>>();
        for (var match : inOrder(matches)) {
            progress.stopIfAsked();
            progress.report(counts.done++, matches.size(), match.file().getFileName().toString());
            try {
                var sha256 = library.add(match.file()).sha256();
                added.computeIfAbsent(match.product(), p -> new ArrayList<>()).add(new Placed(sha256, match.position()));
            } catch (PhotoException e) {
                counts.failed.add(e);
            }
        }
        if (!added.isEmpty()) {
            catalogue.changeAll(List.copyOf(added.keySet()), product -> with(product, added.get(product.pk()), counts), Group.Kind.PHOTOS, title);
        }
        progress.report(matches.size(), matches.size(), "");
        return new Attached(counts.attached, counts.known, List.copyOf(counts.failed));
    }

    private static Product with(Product product, List<Placed> added, Counter counts) {
        var photos = new ArrayList<>(product.photos());
        for (var placed : added) {
            if (photos.stream().anyMatch(photo -> photo.sha256().equals(placed.sha256()))) {
                counts.known++;
            } else {
                photos.add(Math.min(placed.position() - 1, photos.size()), new Photo(placed.sha256(), ""));
                counts.attached++;
            }
        }
        return photos.size() > product.photos().size() ? product.with(Field.PHOTOS, List.copyOf(photos)) : product;
    }

    private static List<Match> inOrder(List<Match> matches) {
        return matches.stream().sorted(Comparator.comparingInt(Match::position).thenComparing(Match::file)).toList();
    }

    private record Placed(String sha256, int position) {}

    private static final class Counter {
        private final List<PhotoException> failed = new ArrayList<>();
        private int done;
        private int attached;
        private int known;
    }
}
