package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.ImportOptions;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.task.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of a supplier that is open for import, with what was chosen for it last time. */
public final class SupplierList implements AutoCloseable {
    private final Path file;
    private final RowSource source;
    private final Importer importer;
    private final Profiles profiles;
    private final LayoutFinder finder = new LayoutFinder();
    private final Set<String> fingerprints = new LinkedHashSet<>();
    private Layout layout;
    private ImportOptions options = ImportOptions.DEFAULT;
    private boolean known;

    /** @param file name of the list that was last read with this mapping */
    public record LastUse(String file, Instant at) {}

    private SupplierList(Path file, RowSource source, Importer importer, Profiles profiles) {
        this.file = file;
        this.source = source;
        this.importer = importer;
        this.profiles = profiles;
    }

    static SupplierList of(Path file, RowSource source, Importer importer, Profiles profiles) throws SpreadsheetException {
        var list = new SupplierList(file, source, importer, profiles);
        list.find();
        return list;
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

    /** Whether a list with these headings was imported before. */
    public boolean known() {
        return known;
    }

    /** When a list with these headings was imported last; empty where none was. */
    public Optional<LastUse> lastUse() {
        return profiles.lastUse(layout);
    }

    /** The layout of another sheet or heading row (0: none). */
    public Layout at(int sheet, int headerRow) throws SpreadsheetException {
        return saved(finder.at(source, sheet, headerRow));
    }

    public ImportPlan plan(Layout chosen, ImportOptions how, Corrections corrections, Progress progress) throws SpreadsheetException {
        return importer.plan(source, chosen, how, corrections, progress);
    }

    /** Takes the plan over, and remembers its layout and options for the supplier's next list. */
    public Importer.Result apply(ImportPlan plan, Progress progress) {
        var result = importer.apply(plan, file.getFileName().toString(), progress);
        var names = new LinkedHashSet<>(fingerprints);
        names.add(plan.layout().fingerprint());
        names.remove(null);
        profiles.remember(names, file.getFileName().toString(), plan.layout(), plan.options());
        return result;
    }

    /** Folders beside the file that may hold photos of its articles. */
    public List<Path> photoFolders() {
        return PhotoFolders.beside(file);
    }

    @Override
    public void close() {
        source.close();
    }

    private void find() throws SpreadsheetException {
        var found = finder.find(source);
        fingerprints.add(found.fingerprint());
        var profile = profiles.find(found);
        known = profile.isPresent();
        options = profile.map(Profile::options).orElse(ImportOptions.DEFAULT);
        layout = profile.isPresent() ? elsewhere(found, profile.get()) : found;
    }

    /** Where the owner chose another sheet or heading row last time, it is taken again. */
    private Layout elsewhere(Layout found, Profile profile) throws SpreadsheetException {
        var sheet = sheet(profile.sheet()).orElse(found.sheet());
        if (sheet == found.sheet() && profile.headerRow() == found.headerRow()) {
            return profile.applyTo(found);
        }
        return profile.fits(found) ? profile.applyTo(found) : profile.applyTo(finder.at(source, sheet, profile.headerRow()));
    }

    private Layout saved(Layout found) {
        return profiles.find(found).map(profile -> profile.applyTo(found)).orElse(found);
    }

    private Optional<Integer> sheet(String name) {
        return source.sheets().stream().filter(s -> s.name().equals(name)).map(RowSource.Sheet::index).findFirst();
    }
}
