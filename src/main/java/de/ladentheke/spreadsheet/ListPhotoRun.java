package de.ladentheke.spreadsheet;

import de.ladentheke.photos.OpenAddress;
import de.ladentheke.photos.PhotoArchive;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoMatcher.Match;
import de.ladentheke.photos.PictureFiles;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.picture.SheetPictures;
import de.ladentheke.spreadsheet.plan.RowProducts;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The photos of one list on their way to its products. */
final class ListPhotoRun {
    /** A folder that has many more pictures of other things is nothing for the board. */
    private static final int FEW = 100;

    private final RowProducts products;
    private final Path target;
    private final Map<Path, List<Path>> bySource = new LinkedHashMap<>();
    private final Set<Path> loose = new LinkedHashSet<>();
    private final List<Match> matches = new ArrayList<>();
    private final Set<Placed> pairs = new HashSet<>();
    private final Set<Path> placed = new LinkedHashSet<>();
    private final List<PhotoException> failed = new ArrayList<>();
    private final Map<Long, Integer> positions = new HashMap<>();

    ListPhotoRun(RowProducts products, Path target) {
        this.products = products;
        this.target = target;
    }

    /** All pictures of the folders and, unpacked, of the archives. */
    void collect(PhotoSources sources, Progress progress) {
        var seen = new LinkedHashSet<Path>();
        sources.folders().forEach(folder -> bySource.put(folder, PictureFiles.in(folder).stream().filter(seen::add).toList()));
        bySource.put(target, sources.pictures().stream().filter(seen::add).toList());
        for (var archive : sources.archives()) {
            try {
                var unpacked = PhotoArchive.unpack(archive, target.resolve(String.valueOf(archive.getFileName())), progress);
                bySource.put(archive, unpacked.pictures());
                failed.addAll(unpacked.failed());
            } catch (PhotoException e) {
                failed.add(e);
            }
        }
    }

    /** Files that cells of the list name. */
    void named(List<ImageCells.Said> said, Path folder) {
        var files = new NamedFiles(bySource.values().stream().flatMap(List::stream).toList(), folder);
        eachOfProduct(said, (product, picture) -> {
            if (!ImageCells.isAddress(picture)) {
                files.find(picture).ifPresent(file -> place(file, product));
            }
        });
    }

    /** Pictures over and inside the cells of the sheet; what lies above the headings is no article's. */
    void inSheet(Path file, RowSource.Sheet sheet, int headerRow) throws SpreadsheetException {
        try (var pictures = SheetPictures.open(file, sheet)) {
            for (var saved : pictures.save(target.resolve(String.valueOf(file.getFileName())))) {
                var product = saved.rows().stream().mapToLong(products::product).filter(found -> found > 0).findFirst();
                if (product.isPresent()) {
                    place(saved.file(), product.getAsLong());
                } else if (saved.rows().getFirst() > headerRow) {
                    loose.add(saved.file());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rest by the names of files and folders. */
    void byName(PhotoMatcher matcher) {
        var rest = bySource.values().stream().flatMap(List::stream).filter(file -> !placed.contains(file)).toList();
        matcher.match(rest).matched().forEach(this::add);
    }

    List<OpenAddress> addresses(List<ImageCells.Said> said) {
        var wanted = new LinkedHashMap<String, OpenAddress>();
        eachOfProduct(said, (product, picture) -> {
            if (ImageCells.isAddress(picture)) {
                wanted.computeIfAbsent(product + " " + picture, key -> new OpenAddress(picture, product, positions.merge(product, 1, Integer::sum)));
            }
        });
        return List.copyOf(wanted.values());
    }

    void add(Match match) {
        matches.add(match);
        placed.add(match.file());
    }

    List<Match> matches() {
        return matches;
    }

    List<PhotoException> failed() {
        return failed;
    }

    /** Pictures without a product, where their folder or archive is about this list's articles. */
    List<Path> leftOver() {
        var left = new ArrayList<>(loose.stream().filter(file -> !placed.contains(file)).toList());
        for (var files : bySource.values()) {
            var open = files.stream().filter(file -> !placed.contains(file)).toList();
            if (open.size() < files.size() && open.size() <= Math.max(FEW, files.size() - open.size())) {
                left.addAll(open);
            }
        }
        return left;
    }

    private record Placed(long product, Path file) {}

    private interface Naming {
        void says(long product, String picture);
    }

    /** A row with nothing but a picture belongs to the product of its group. */
    private void eachOfProduct(List<ImageCells.Said> said, Naming naming) {
        var groups = new HashMap<String, Long>();
        for (var row : said) {
            long own = products.product(row.row());
            if (own > 0 && row.group() != null) {
                groups.putIfAbsent(row.group(), own);
            }
            long product = own > 0 || row.group() == null ? own : groups.getOrDefault(row.group(), 0L);
            if (product > 0) {
                row.pictures().forEach(picture -> naming.says(product, picture));
            }
        }
    }

    private void place(Path file, long product) {
        if (pairs.add(new Placed(product, file))) {
            add(new Match(file, product, positions.merge(product, 1, Integer::sum)));
        }
    }
}
