package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.detection.Fingerprint;
import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.TextFormat;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.CorrectionSheet;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A list of a supplier that is open for import, with what was chosen for it last time. */
public final class SupplierList implements AutoCloseable {
    private final Path file;
    private final Importer importer;
    private final Profiles profiles;
    private final LayoutFinder finder = new LayoutFinder();
    private final Set<String> fingerprints = new LinkedHashSet<>();
    private RowSource source;
    private TextChoice text;
    private Layout layout;
    private ImportOptions options = ImportOptions.DEFAULT;
    private Profile profile;

    /** @param file name of the list that was last read with this mapping */
    public record LastUse(String file, Instant at) {}

    private SupplierList(Path file, Importer importer, Profiles profiles) {
        this.file = file;
        this.importer = importer;
        this.profiles = profiles;
    }

    /** @param byHand how the text of the file is written; null: as found, or as chosen last time */
    static SupplierList open(Path file, TextFormat byHand, Importer importer, Profiles profiles) throws SpreadsheetException {
        var list = new SupplierList(file, importer, profiles);
        try {
            list.open(byHand);
            return list;
        } catch (SpreadsheetException | RuntimeException e) {
            list.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    public RowSource source() {
        return source;
    }

    /** As found, or as chosen last time for a list with these headings. */
    public Layout layout() {
        return layout;
    }

    /** As chosen last time for a list with these headings. */
    public ImportOptions options() {
        return options;
    }

    /** Whether a list with these headings, or nearly these, was imported before. */
    public boolean known() {
        return profile != null;
    }

    /** Whether it has exactly the headings of a list that was imported before, in whatever order. */
    boolean unchanged() {
        return known() && profile.likeness(layout) >= 1;
    }

    /** Of a known list, the columns under headings that were not there last time. */
    public List<Column> newColumns() {
        return known() ? profile.fresh(layout) : List.of();
    }

    /** When a list with these headings was imported last; empty where none was. */
    public Optional<LastUse> lastUse() {
        return profiles.lastUse(layout);
    }

    /** The layout of another sheet or heading row (0: none). */
    public Layout at(int sheet, int headerRow) throws SpreadsheetException {
        return saved(read(sheet, headerRow));
    }

    public ImportPlan plan(Layout chosen, ImportOptions how, Corrections corrections, Progress progress) throws SpreadsheetException {
        return importer.plan(source, chosen, how, corrections, progress);
    }

    /** The first articles alone, at once; see {@link Importer#planBeginning}. Not to be applied. */
    public ImportPlan planBeginning(Layout chosen, ImportOptions how, Corrections corrections) throws SpreadsheetException {
        return importer.planBeginning(source, chosen, how, corrections);
    }

    /** Takes the plan over, and remembers its layout and options for the supplier's next list. */
    public Importer.Result apply(ImportPlan plan, Progress progress) {
        return apply(plan, plan.options(), progress);
    }

    /** @param remembered options for the supplier's next list */
    Importer.Result apply(ImportPlan plan, ImportOptions remembered, Progress progress) {
        var result = importer.apply(plan, name(), progress);
        if (!CorrectionSheet.in(plan.layout())) {
            remember(plan, remembered);
        }
        return result;
    }

    /** {@link Importer#early} with the layout of last time, remembered where it was carried out. */
    Importer.Early early(ImportOptions how, Predicate<ImportPlan> agreed, Progress progress) throws SpreadsheetException {
        var outcome = importer.early(source, layout, how, name(), agreed, progress);
        if (outcome.result() != null && !CorrectionSheet.in(layout)) {
            remember(outcome.plan(), options);
        }
        return outcome;
    }

    /**
     * The rows to be clarified as a workbook in the layout of the file. How the list is read is remembered, so that the
     * workbook is read in the same way when it comes back.
     */
    public void saveToClarify(ImportPlan plan, Path target) throws SpreadsheetException {
        importer.saveToClarify(plan, name(), target);
        if (!CorrectionSheet.in(plan.layout())) {
            remember(plan, plan.options());
        }
    }

    private void remember(ImportPlan plan, ImportOptions chosen) {
        var names = new LinkedHashSet<>(fingerprints);
        names.add(plan.layout().fingerprint());
        names.remove(null);
        profiles.remember(names, name(), plan.layout(), chosen, text);
    }

    private String name() {
        return file.getFileName().toString();
    }

    /** Folders beside the file that may hold photos of its articles. */
    public List<Path> photoFolders() {
        return PhotoFolders.beside(file);
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
    }

    private void open(TextFormat byHand) throws SpreadsheetException {
        var saved = asFound(byHand != null);
        var found = source == null ? null : source.textFormat().orElse(null);
        var chosen = byHand != null ? byHand
                : saved.map(Profile::text).filter(choice -> Objects.equals(choice.found(), found)).map(TextChoice::chosen).orElse(null);
        if (chosen != null && !chosen.equals(found)) {
            close();
            source = Spreadsheets.open(file, chosen);
            text = new TextChoice(found, chosen);
            find();
        }
    }

    /** @param otherwise whether the file will be read in another way, so that this one may fail */
    private Optional<Profile> asFound(boolean otherwise) throws SpreadsheetException {
        try {
            source = Spreadsheets.open(file);
            return find();
        } catch (SpreadsheetException e) {
            if (otherwise) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Optional<Profile> find() throws SpreadsheetException {
        var found = found();
        fingerprints.add(found.fingerprint());
        profile = profiles.find(found).orElse(null);
        layout = known() ? elsewhere(found) : found;
        options = known() ? profile.optionsFor(layout) : ImportOptions.DEFAULT;
        return Optional.ofNullable(profile);
    }

    private Layout found() throws SpreadsheetException {
        try {
            var back = correction();
            return back == null ? seen(finder.find(source)) : back;
        } catch (SpreadsheetException e) {
            throw e.reason() == Reason.NO_TABLE ? new SpreadsheetException(Reason.NO_TABLE, name(), e) : e;
        }
    }

    /** The layout of a correction workbook under headings that we know; null where it is none, or one of an unknown list. */
    private Layout correction() throws SpreadsheetException {
        if (source.sheets().isEmpty() || !CorrectionSheet.named(source.sheets().getFirst().name())) {
            return null;
        }
        for (int headings = 1; headings <= CorrectionSheet.MOST_HEADINGS; headings++) {
            var layout = read(source.sheets().getFirst().index(), headings);
            if (profiles.find(layout).isPresent()) {
                return layout;
            }
        }
        return null;
    }

    /** Where the owner chose another sheet or heading row last time, it is taken again. */
    private Layout elsewhere(Layout found) throws SpreadsheetException {
        var sheet = sheet(profile.sheet()).orElse(found.sheet());
        var there = sheet == found.sheet() && profile.headerRow() == found.headerRow() || profile.fits(found);
        return profile.applyTo(there || profile.likeness(found) >= 1 ? found : chosen(found, sheet));
    }

    /** The sheet and row chosen last time, unless what was found is more like the headings that were taken then. */
    private Layout chosen(Layout found, int sheet) throws SpreadsheetException {
        var chosen = read(sheet, profile.headerRow());
        return profile.likeness(chosen) >= profile.likeness(found) ? chosen : found;
    }

    private Layout read(int sheet, int headerRow) throws SpreadsheetException {
        return seen(finder.at(source, sheet, headerRow));
    }

    /** What we added to a correction workbook belongs to no supplier's headings. */
    private static Layout seen(Layout found) {
        var own = CorrectionSheet.seen(found);
        return own == found ? found : own.fingerprint(Fingerprint.of(own.columns().stream().map(Column::heading).toList()));
    }

    private Layout saved(Layout found) {
        return profiles.find(found).map(profile -> profile.applyTo(found)).orElse(found);
    }

    private Optional<Integer> sheet(String name) {
        return source.sheets().stream().filter(s -> s.name().equals(name)).map(RowSource.Sheet::index).findFirst();
    }
}
