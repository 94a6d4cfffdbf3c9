package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
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
    private final Set<String> fingerprints = new LinkedHashSet<>();
    private RowSource source;
    private Recognition recognition;
    private TextChoice text;
    private Layout layout;
    private ImportOptions options = ImportOptions.DEFAULT;
    private Profile profile;

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
        } catch (SpreadsheetException | RuntimeException | Error e) {
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
        return recognition.at(sheet, headerRow);
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
    public void saveToClarify(ImportPlan plan, Path target, Progress progress) throws SpreadsheetException {
        importer.saveToClarify(plan, name(), target, progress);
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
        if (chosen != null && (layout == null || !chosen.equals(found))) {
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
        recognition = new Recognition(source, profiles, name());
        var found = recognition.find();
        fingerprints.add(found.fingerprint());
        profile = found.profile();
        layout = found.layout();
        options = known() ? profile.optionsFor(layout) : ImportOptions.DEFAULT;
        return Optional.ofNullable(profile);
    }
}
