package de.ladentheke.spreadsheet.ui.export;

import de.ladentheke.spreadsheet.export.ExportFormat;
import de.ladentheke.spreadsheet.export.ExportReport;
import de.ladentheke.spreadsheet.export.Exporter;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.ui.export.ExportSource.Scope;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Job;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is to be exported and how; runs it. On the FX thread. */
public final class ExportViewModel {
    private static final Messages TEXT = Messages.of(ExportViewModel.class);

    private final Exporter exporter;
    private final ExportSource source;
    private final Background background;
    private final Notices notices;
    private final Browser browser;
    private final Consumer<Throwable> unexpected;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.XLSX);
    private final BooleanProperty photos = new SimpleBooleanProperty();
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Job<ExportReport> job;

    /** @param unexpected shows errors that are nobody's file */
    public ExportViewModel(Exporter exporter, ExportSource source, Background background, Notices notices, Browser browser,
            Consumer<Throwable> unexpected) {
        this.exporter = exporter;
        this.source = source;
        this.background = background;
        this.notices = notices;
        this.browser = browser;
        this.unexpected = unexpected;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Whether the photos are saved beside the list. */
    BooleanProperty photosProperty() {
        return photos;
    }

    /** Whether archived products come along where all are exported. */
    BooleanProperty archivedProperty() {
        return archived;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    String label(Scope of) {
        return switch (of) {
            case ALL -> TEXT.get("export.scope.all");
            case FOUND -> TEXT.get("export.scope.found", Formats.integer(source.found().length));
            case MARKED -> TEXT.get("export.scope.marked", Formats.integer(source.marked().length));
        };
    }

    /** {@code Artikel-2026-11-24.xlsx}. */
    String suggestedName() {
        var shop = switch (format.get()) {
            case WOOCOMMERCE -> "-WooCommerce";
            case SHOPIFY -> "-Shopify";
            default -> "";
        };
        return TEXT.get("export.file_name") + shop + "-" + LocalDate.now() + "." + format.get().ending();
    }

    /** @param watcher is told how far it is */
    void export(Path chosen, Progress watcher) {
        var file = withEnding(chosen, format.get().ending());
        var how = format.get();
        var photoFile = photos.get() ? beside(file) : null;
        var withArchived = archived.get();
        var keys = switch (scope.get()) {
            case ALL -> null;
            case FOUND -> source.found();
            case MARKED -> source.marked();
        };
        running.set(true);
        job = background.run(Lane.READ, progress -> exporter.export(keys == null ? source.all(withArchived) : keys, how, file, photoFile, progress));
        job.onProgress(watcher).onSuccess(this::done).onStopped(() -> notices.show(TEXT.get("export.stopped")))
                .onError(this::failed).onEnd(() -> running.set(false));
    }

    void stop() {
        if (job != null) {
            job.stop();
        }
    }

    /** Saves the workbook to fill in. */
    void saveTemplate(Path chosen) {
        var file = withEnding(chosen, ExportFormat.XLSX.ending());
        background.run(Lane.READ, progress -> {
            exporter.template(file);
            return file;
        }).onSuccess(saved -> notices.show(TEXT.get("template.saved", saved.getFileName()), TEXT.get("export.open_folder"), () -> openFolder(saved)))
                .onError(this::failed);
    }

    private void done(ExportReport report) {
        var words = new StringBuilder(TEXT.get("export.done", report.products(), Formats.integer(report.products()), report.file().getFileName()));
        if (report.photoFile() != null) {
            words.append(' ').append(TEXT.get("export.photos_done", report.photos(), Formats.integer(report.photos()), report.photoFile().getFileName()));
        }
        if (report.missingPhotos() > 0) {
            words.append(' ').append(TEXT.get("export.photos_missing", report.missingPhotos(), Formats.integer(report.missingPhotos())));
        }
        notices.show(words.toString(), TEXT.get("export.open_folder"), () -> openFolder(report.file()));
    }

    private void failed(Throwable error) {
        if (error instanceof SpreadsheetException known) {
            notices.warn(known.sentence());
        } else {
            unexpected.accept(error);
        }
    }

    private void openFolder(Path file) {
        browser.open(file.toAbsolutePath().getParent().toUri());
    }

    private static Path withEnding(Path file, String ending) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }

    private static Path beside(Path file) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-Fotos.zip");
    }
}
