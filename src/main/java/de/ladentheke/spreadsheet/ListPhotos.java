package de.ladentheke.spreadsheet;

import de.ladentheke.db.Database;
import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.OpenAddress;
import de.ladentheke.photos.PhotoArchive;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoTray;
import de.ladentheke.photos.PictureDownloads;
import de.ladentheke.photos.PictureFiles;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.picture.SheetPictures;
import de.ladentheke.spreadsheet.file.picture.SheetPictures.Link;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.RowProducts;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The photos of a list's articles: found before the list is taken over, put on their products afterwards, as one group
 * of the history under the list's title. What finds no product waits in the tray.
 */
public final class ListPhotos {
    private static final Attached NONE = new Attached(0, 0, 0, List.of(), List.of());

    private final Database database;
    private final PhotoMatcher matcher;
    private final PhotoTray tray;
    private final PictureDownloads downloads;

    /**
     * What became of the photos.
     *
     * @param open pictures that wait in the tray for a product
     */
    public record Attached(int attached, int known, int open, List<PhotoException> failed, List<FetchException> notFetched) {}

    /** @param files whether pictures on this computer are wanted; @param addresses whether those in the internet are */
    public record Wanted(PhotoSources sources, boolean files, boolean addresses) {}

    public ListPhotos(Database database, PhotoMatcher matcher, PhotoTray tray, PictureDownloads downloads) {
        this.database = database;
        this.matcher = matcher;
        this.tray = tray;
        this.downloads = downloads;
    }

    /**
     * Looks where photos are. Takes as long as reading the list once where a column names pictures.
     *
     * @param dropped folders, archives and pictures that came together with the list
     */
    public PhotoSources find(SupplierList list, Layout layout, List<Path> dropped, Progress progress) throws SpreadsheetException {
        var folders = new ArrayList<>(dropped.stream().filter(Files::isDirectory).toList());
        folders.addAll(list.photoFolders());
        var archives = new ArrayList<>(dropped.stream().filter(PhotoArchive::isArchive).toList());
        archives.addAll(PictureFiles.archivesIn(list.file().toAbsolutePath().getParent()));
        var filled = folders.stream().distinct().filter(folder -> !PictureFiles.in(folder).isEmpty())
                .sorted(Comparator.comparingInt((Path folder) -> PictureFiles.in(folder).size()).reversed()).toList();
        var zips = archives.stream().distinct().filter(zip -> PhotoArchive.count(zip) > 0).toList();
        var single = dropped.stream().filter(file -> !Files.isDirectory(file) && PictureFiles.isPicture(file)).distinct().toList();
        var inFile = inFile(list, layout);
        int inFolders = (int) Stream.concat(single.stream(), filled.stream().flatMap(folder -> PictureFiles.in(folder).stream())).distinct().count();
        return new PhotoSources(filled, zips, single, inFolders, zips.stream().mapToInt(PhotoArchive::count).sum(), inFile.pictures, addresses(list, layout, inFile.links, progress));
    }

    /**
     * @param plan  that was carried out
     * @param title of the import in the history
     * @throws de.ladentheke.task.Stopped no product has changed
     */
    public Attached attach(SupplierList list, ImportPlan plan, Wanted wanted, String title, Progress progress) throws SpreadsheetException {
        return attach(list, plan, wanted, title, true, progress);
    }

    private Attached attach(SupplierList list, ImportPlan plan, Wanted wanted, String title, boolean board, Progress progress) throws SpreadsheetException {
        var said = ImageCells.read(list.source(), plan.layout(), plan.corrections(), progress);
        try (var unpacked = tray.unpack()) {
            var run = new ListPhotoRun(RowProducts.of(plan, database), unpacked.path());
            if (wanted.files()) {
                run.collect(wanted.sources(), progress);
                run.named(said, list.file().toAbsolutePath().getParent());
                run.inSheet(list.file(), sheet(list, plan.layout()), plan.layout().headerRow());
                run.byName(matcher);
            }
            var links = wanted.addresses() ? inFile(list, plan.layout()).links.stream().map(ImageCells.Said::of) : Stream.<ImageCells.Said>empty();
            var notFetched = wanted.addresses() ? fetch(run, Stream.concat(said.stream(), links).toList(), unpacked.path(), progress) : List.<FetchException>of();
            var attached = matcher.attach(run.matches(), title, progress);
            var left = board ? run.leftOver() : List.<Path>of();
            tray.add(left);
            var failed = new ArrayList<>(run.failed());
            failed.addAll(attached.failed());
            return new Attached(attached.attached(), attached.known(), left.size(), List.copyOf(failed), notFetched);
        }
    }

    /**
     * Finds and attaches, under the name of the list, what lies beside it or in it. Nothing waits in the tray: it would
     * do so again with every list of a cash register. Where it is stopped, the list stays as it was taken over.
     */
    Attached attachFound(SupplierList list, ImportPlan plan, Progress progress) throws SpreadsheetException {
        try {
            var found = find(list, plan.layout(), List.of(), progress);
            return found.files() == 0 ? NONE : attach(list, plan, new Wanted(found, true, false), list.file().getFileName().toString(), false, progress);
        } catch (Stopped e) {
            return NONE;
        }
    }

    private List<FetchException> fetch(ListPhotoRun run, List<ImageCells.Said> said, Path target, Progress progress) {
        List<OpenAddress> wanted = run.addresses(said);
        var fetched = downloads.fetch(wanted, target.resolve("web"), progress);
        fetched.matches().forEach(run::add);
        return fetched.failed();
    }

    private record InFile(int pictures, List<Link> links) {}

    private static InFile inFile(SupplierList list, Layout layout) {
        try (var pictures = SheetPictures.open(list.file(), sheet(list, layout))) {
            int held = (int) pictures.all().stream().filter(picture -> picture.rows().getFirst() > layout.headerRow()).count();
            return new InFile(held, pictures.links().stream().filter(link -> link.row() > layout.headerRow()).toList());
        } catch (SpreadsheetException e) {
            return new InFile(0, List.of());
        }
    }

    private static int addresses(SupplierList list, Layout layout, List<Link> links, Progress progress) throws SpreadsheetException {
        var said = ImageCells.read(list.source(), layout, Corrections.NONE, progress).stream()
                .flatMap(row -> row.pictures().stream()).filter(ImageCells::isAddress);
        return (int) Stream.concat(said, links.stream().map(Link::address)).distinct().count();
    }

    private static RowSource.Sheet sheet(SupplierList list, Layout layout) {
        return list.source().sheets().get(layout.sheet());
    }
}
