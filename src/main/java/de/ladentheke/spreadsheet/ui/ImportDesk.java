package de.ladentheke.spreadsheet.ui;

import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.spreadsheet.CellRow;
import de.ladentheke.spreadsheet.ImportOptions;
import de.ladentheke.spreadsheet.ImportPlan;
import de.ladentheke.spreadsheet.Importer;
import de.ladentheke.spreadsheet.Layout;
import de.ladentheke.spreadsheet.LayoutFinder;
import de.ladentheke.spreadsheet.RowSource;
import de.ladentheke.spreadsheet.SpreadsheetException;
import de.ladentheke.spreadsheet.Spreadsheets;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the import screen asks of the services. Synchronous: called in the background only. */
public final class ImportDesk {
    private static final Messages ROOM = Messages.of(SpreadsheetException.class);
    private static final int SAMPLE_ROWS = 60;
    private static final int SAMPLE_COLUMNS = 40;

    private final Importer importer;
    private final PhotoMatcher matcher;
    private final LayoutFinder finder = new LayoutFinder();

    public ImportDesk(Importer importer, PhotoMatcher matcher) {
        this.importer = importer;
        this.matcher = matcher;
    }

    OpenList open(Path file, Progress progress) throws SpreadsheetException {
        var source = Spreadsheets.open(file);
        try {
            var layout = finder.find(source);
            return new OpenList(file, source, layout, ImportOptions.DEFAULT, layout.system(), null, PhotosBeside.of(file));
        } catch (SpreadsheetException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    Layout at(RowSource source, int sheet, int headerRow) throws SpreadsheetException {
        return finder.at(source, sheet, headerRow);
    }

    /** The first rows of a sheet, empty ones left out. */
    Sample sample(RowSource source, int sheet) throws SpreadsheetException {
        var lines = new ArrayList<Sample.Line>();
        source.read(sheet, row -> {
            lines.add(line(row));
            return lines.size() < SAMPLE_ROWS;
        });
        var width = lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
        return new Sample(source.sheets(), sheet, List.copyOf(lines), width);
    }

    ImportPlan plan(OpenList list, Progress progress) throws SpreadsheetException {
        return importer.plan(list.source(), list.layout(), list.options(), progress);
    }

    Importer.Result apply(OpenList list, ImportPlan plan, Progress progress) {
        return importer.apply(plan, String.valueOf(list.file().getFileName()), progress);
    }

    void saveToClarify(ImportPlan plan, Path target) throws SpreadsheetException {
        importer.saveToClarify(plan, target);
    }

    PhotoMatcher.Attached attachPhotos(Path folder, Progress progress) {
        return matcher.attach(matcher.match(folder).matched(), progress);
    }

    String sentence(SpreadsheetException error) {
        return ROOM.get("file." + error.reason().name().toLowerCase(Locale.ROOT), error.detail());
    }

    private static Sample.Line line(CellRow row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.width(), SAMPLE_COLUMNS); column++) {
            cells.add(row.text(column));
        }
        return new Sample.Line(row.number(), cells);
    }
}
