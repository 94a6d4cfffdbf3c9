package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.PhotoSources;
import de.ladentheke.spreadsheet.file.open.FileKind;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.text.TextFormats;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the import screen asks of the services. Synchronous: called in the background only. */
public final class ImportDesk {
    private static final Set<FileKind> MARKUP = EnumSet.of(FileKind.XML, FileKind.SPREADSHEET_XML, FileKind.NEWS_FEED, FileKind.HTML,
            FileKind.GOOGLE_FEED, FileKind.BMECAT, FileKind.FLAT_ODS);
    private static final long SLOW_BYTES = 1_000_000;
    private static final int MOST_ALARMS = 20_000;
    private static final int NET_ROWS = 50;
    private static final int SAMPLE_ROWS = 60;
    private static final int SAMPLE_COLUMNS = 40;

    private final Imports imports;
    private final ListPhotos photos;

    public ImportDesk(Imports imports, ListPhotos photos) {
        this.imports = imports;
        this.photos = photos;
    }

    /** @param byHand how a text file is written; null: as found, or as chosen last time */
    OpenList open(Path file, TextFormat byHand, Progress progress) throws SpreadsheetException {
        var list = imports.open(file, byHand);
        if (progress.stopped()) {
            list.close();
        }
        progress.stopIfAsked();
        return new OpenList(list, list.layout(), list.options(), Corrections.NONE, Answers.NONE, list.lastUse());
    }

    /** The ways in which a text file could be written; none for markup, which says so itself. */
    List<TextFormats.Offer> textOffers(Path file) throws SpreadsheetException {
        return markup(file) ? List.of() : TextFormats.offers(file);
    }

    private static boolean markup(Path file) throws SpreadsheetException {
        try {
            return MARKUP.contains(FileKind.of(file));
        } catch (IOException e) {
            throw new SpreadsheetException(SpreadsheetException.Reason.NOT_READABLE, String.valueOf(file.getFileName()), e);
        }
    }

    Layout at(OpenList open, int sheet, int headerRow) throws SpreadsheetException {
        return open.list().at(sheet, headerRow);
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

    /** A net price with the gross price that it becomes; empty where none of the first rows has one. */
    static String netExample(ImportPlan plan) {
        var columns = plan.layout().columns();
        var position = columns.stream().map(Layout.Column::field).toList().indexOf(ImportField.PRICE_NET);
        return position < 0 ? "" : plan.rows(null, 0, NET_ROWS).stream().map(row -> row.cells().get(position).text())
                .filter(text -> text.contains("→")).findFirst().orElse("");
    }

    /** The numbers of all rows of a kind. */
    static List<Integer> numbers(ImportPlan plan, ImportPlan.Filter only) {
        return plan.rows(only, 0, plan.size(only)).stream().map(ImportPlan.PlanRow::row).toList();
    }

    /** Whether counting the rows takes so long that the first ones are to be shown before: not where the last ones decide about them. */
    boolean slow(OpenList open) {
        return open.options().duplicates() != Duplicates.LAST && open.list().file().toFile().length() > SLOW_BYTES;
    }

    ImportPlan planBeginning(OpenList open) throws SpreadsheetException {
        return open.list().planBeginning(open.layout(), open.options(), open.corrections());
    }

    /** @param alarms the striking prices, as many as a person could look at */
    record Planned(ImportPlan plan, List<Problem> alarms) {}

    Planned plan(OpenList open, Progress progress) throws SpreadsheetException {
        var plan = open.list().plan(open.layout(), open.options(), open.corrections(), progress);
        count(plan);
        return new Planned(plan, plan.alarms(MOST_ALARMS));
    }

    /** What the screen asks of a plan at once is counted here, beside the window's thread; the plan keeps it. */
    private static void count(ImportPlan plan) {
        for (var filter : ImportPlan.Filter.values()) {
            plan.size(filter);
        }
        plan.size(null);
        for (var offer : ImportPlan.Offer.values()) {
            plan.offered(offer);
        }
    }

    Importer.Result apply(OpenList open, ImportPlan plan, Progress progress) {
        return open.list().apply(plan, progress);
    }

    void saveToClarify(OpenList open, ImportPlan plan, Path target, Progress progress) throws SpreadsheetException {
        open.list().saveToClarify(plan, target, progress);
    }

    /** @param dropped folders, archives and pictures that came together with the list */
    PhotoSources photos(OpenList open, List<Path> dropped, Progress progress) throws SpreadsheetException {
        return photos.find(open.list(), open.layout(), dropped, progress);
    }

    /** @param title of the import that the photos belong to */
    ListPhotos.Attached attachPhotos(OpenList open, ImportPlan applied, ListPhotos.Wanted wanted, String title, Progress progress)
            throws SpreadsheetException {
        return photos.attach(open.list(), applied, wanted, title, progress);
    }

    private static Sample.Line line(CellRow row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.width(), SAMPLE_COLUMNS); column++) {
            cells.add(shown(row, column));
        }
        return new Sample.Line(row.number(), row.hidden(), cells);
    }

    private static String shown(CellRow row, int column) {
        var text = row.text(column);
        var german = "de".equals(Messages.language().getLanguage());
        return german && row.kind(column) == CellRow.Kind.NUMBER ? text.replace('.', ',') : text;
    }
}
