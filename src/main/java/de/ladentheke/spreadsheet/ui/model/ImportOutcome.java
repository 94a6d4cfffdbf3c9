package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.Importer;
import de.ladentheke.task.Background;
import java.nio.file.Path;

/** What the user is told when something of an import has ended. */
public interface ImportOutcome {
    /** @param missing what became of the articles that the list does not name */
    void imported(Path file, Importer.Result result, Missing missing);

    void photosAttached(ListPhotos.Attached attached);

    /** The rows to be clarified are being written into this file. In the event that began it: takes callbacks but those of success and error. */
    void saving(Path workbook, Background.Job<Path> job);

    /** The rows to be clarified lie in this file. */
    void saved(Path workbook);

    /** The user stopped it; nothing was stored. */
    void stopped();

    /** The user stopped it when the articles were stored; none of the photos was put on them. */
    void photosStopped();

    /** The shop changed meanwhile; a new preview is being made. */
    void outdated();

    /** It cannot be done as asked; everything stays as it was. @param sentence for people */
    void refused(String sentence);

    void unexpected(Throwable error);

    /** No list waits any more, and at least one was taken over. */
    void allDone();
}
