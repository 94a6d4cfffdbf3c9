package de.ladentheke.spreadsheet.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.UndoResult;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.spreadsheet.ui.model.ImportOutcome;
import de.ladentheke.task.Background;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Browser;
import de.ladentheke.uikit.Formats;
import de.ladentheke.uikit.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells in the window's notices how an import went, with the way back at hand. */
public final class ImportNotices implements ImportOutcome {
    private static final Messages TEXT = Messages.of(ImportNotices.class);

    private final Notices notices;
    private final Catalogue catalogue;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Browser browser;
    private final Runnable showCatalogue;
    private final Consumer<ListPhotos.Attached> showPhotos;

    public ImportNotices(Notices notices, Catalogue catalogue, Background background, Consumer<Throwable> unexpected, Browser browser,
            Runnable showCatalogue, Consumer<ListPhotos.Attached> showPhotos) {
        this.notices = notices;
        this.catalogue = catalogue;
        this.background = background;
        this.unexpected = unexpected;
        this.browser = browser;
        this.showCatalogue = showCatalogue;
        this.showPhotos = showPhotos;
    }

    @Override
    public void imported(Path file, Importer.Result result, Missing missing) {
        if (result.group() > 0) {
            notices.longWayBack(words(result, missing), TEXT.get("done.undo"), () -> undo(result.group()));
        }
    }

    /** "4 neu, 7 geändert. 5 Artikel, die fehlten, sind jetzt ausverkauft.": counted as above the rows and in the history. */
    private static String words(Importer.Result result, Missing missing) {
        var counts = new ArrayList<String>();
        if (result.created() > 0) {
            counts.add(TEXT.get("done.created", Formats.integer(result.created())));
        }
        if (result.changed() > 0) {
            counts.add(TEXT.get("done.changed", Formats.integer(result.changed())));
        }
        var sentences = new ArrayList<String>();
        if (!counts.isEmpty()) {
            sentences.add(String.join(", ", counts) + ".");
        }
        if (result.missing() > 0) {
            sentences.add(TEXT.get("done." + missing.name().toLowerCase(Locale.ROOT), result.missing(), Formats.integer(result.missing())));
        }
        return String.join(" ", sentences);
    }

    @Override
    public void photosAttached(ListPhotos.Attached attached) {
        var left = attached.open() + attached.failed().size() + attached.notFetched().size();
        if (left > 0) {
            notices.show(TEXT.get("done.photos_open", attached.attached(), Formats.integer(attached.attached()), Formats.integer(left)),
                    TEXT.get("done.photos_look"), () -> showPhotos.accept(attached));
        } else if (attached.attached() > 0) {
            notices.show(TEXT.get("done.photos", attached.attached(), Formats.integer(attached.attached())));
        }
    }

    @Override
    public void saving(Path workbook, Background.Job<Path> job) {
        var work = notices.working(TEXT.get("done.saving", workbook.getFileName()), job::stop);
        job.onProgress(work).onStopped(() -> notices.show(TEXT.get("done.saving_stopped"))).onEnd(work::end);
    }

    @Override
    public void saved(Path workbook) {
        notices.show(TEXT.get("done.saved", workbook.getFileName(), workbook.toAbsolutePath().getParent()), TEXT.get("done.open_folder"),
                () -> browser.open(workbook.toAbsolutePath().getParent().toUri()));
    }

    @Override
    public void stopped() {
        notices.show(TEXT.get("done.stopped"));
    }

    @Override
    public void photosStopped() {
        notices.show(TEXT.get("done.photos_stopped"));
    }

    @Override
    public void outdated() {
        notices.warn(TEXT.get("done.outdated"));
    }

    @Override
    public void refused(String sentence) {
        notices.warn(sentence);
    }

    @Override
    public void unexpected(Throwable error) {
        unexpected.accept(error);
    }

    @Override
    public void allDone() {
        showCatalogue.run();
    }

    /** Takes an import back and tells what became of it. */
    public void undo(long group) {
        var job = background.run(Background.Lane.WRITE, progress -> catalogue.undo(group, progress));
        var work = notices.working(TEXT.get("done.undoing"), job::stop);
        job.onProgress(work).onSuccess(this::undone).onStopped(() -> notices.show(TEXT.get("done.undo_stopped"))).onEnd(work::end);
    }

    private void undone(UndoResult result) {
        if (result.kept().isEmpty()) {
            var articles = result.group().created() + result.group().changed() + result.group().missing();
            notices.wayBack(TEXT.get("done.undone", articles, Formats.integer(articles)));
            return;
        }
        var names = result.kept().stream().limit(3).collect(Collectors.joining(", "));
        var rest = result.kept().size() > 3 ? TEXT.get("done.more", result.kept().size() - 3) : "";
        notices.wayBack(TEXT.get("done.undone_kept", names + rest));
    }
}
