package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.GuardedSource;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.FileKind;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of one sheet of a workbook: those that lie over rows, and those inside cells (of Excel and of WPS).
 * Pictures that are only linked are not fetched.
 */
public final class SheetPictures implements AutoCloseable {
    private static final Messages TEXT = Messages.of(SheetPictures.class);

    /** What a format knows of its pictures. */
    interface Reader extends AutoCloseable {
        List<SheetPicture> pictures();

        byte[] content(String key) throws IOException;

        /** Pictures of formulas that only their address tells. */
        default List<Link> links() {
            return List.of();
        }

        @Override
        void close();
    }

    /** A picture in the internet that a cell shows. @param row as a person sees it */
    public record Link(int row, String address) {}

    /** @param rows see {@link SheetPicture} */
    public record Saved(Path file, List<Integer> rows) {}

    private final Reader reader;

    private SheetPictures(Reader reader) {
        this.reader = reader;
    }

    /**
     * Finds them; formats without pictures have none.
     *
     * @throws SpreadsheetException where the workbook cannot be read
     */
    public static SheetPictures open(Path file, RowSource.Sheet sheet) throws SpreadsheetException {
        return GuardedSource.guarded(String.valueOf(file.getFileName()), () -> new SheetPictures(switch (FileKind.of(file)) {
            case XLSX -> XlsxPictures.open(file, sheet.index());
            case XLS -> XlsPictures.open(file, sheet);
            case ODS -> OdsPictures.open(file, sheet.index());
            default -> NONE;
        }));
    }

    public List<SheetPicture> all() {
        return reader.pictures();
    }

    /** Pictures that formulas show and the file does not hold. */
    public List<Link> links() {
        return reader.links();
    }

    /** Writes each picture once as a file named by its row; those that cannot be read are left out. */
    public List<Saved> save(Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = new HashMap<String, Path>();
        var saved = new ArrayList<Saved>();
        for (var picture : reader.pictures()) {
            var file = files.containsKey(picture.key()) ? files.get(picture.key()) : save(picture, folder);
            files.put(picture.key(), file);
            if (file != null) {
                saved.add(new Saved(file, picture.rows()));
            }
        }
        return saved;
    }

    private Path save(SheetPicture picture, Path folder) throws IOException {
        byte[] content;
        try {
            content = reader.content(picture.key());
        } catch (IOException | RuntimeException e) {
            return null;
        }
        var name = TEXT.get("picture.name", String.valueOf(picture.rows().getFirst()));
        var file = folder.resolve(name + "." + picture.ending());
        for (int copy = 2; Files.exists(file); copy++) {
            file = folder.resolve(name + " (" + copy + ")." + picture.ending());
        }
        return Files.write(file, content);
    }

    @Override
    public void close() {
        reader.close();
    }

    private static final Reader NONE = new Reader() {
        @Override
        public List<SheetPicture> pictures() {
            return List.of();
        }

        @Override
        public byte[] content(String key) {
            return new byte[0];
        }

        @Override
        public void close() {
            // holds nothing
        }
    };
}
