package de.ladentheke.spreadsheet.watch;

import de.ladentheke.spreadsheet.FileReport;
import java.nio.file.Path;

/**
 * What became of one list of a watched folder.
 *
 * @param file       as it lay there
 * @param report     what was taken over; null where the list is {@link Outcome#UNKNOWN}
 * @param reportFile the report for people; null where none could be written, or where another list took the place of this one meanwhile
 * @param note       sentence for people where the list was taken over but could not be put away; else null
 */
public record Taken(Path file, Outcome outcome, FileReport report, Path reportFile, String note) {
    public enum Outcome {
        DONE,
        /** Taken over, but some rows are to be looked at. */
        LEFT,
        /** No list with exactly these headings was imported by hand yet: it stays where it is. */
        UNKNOWN,
        /** It cannot be read, or not be put away: nothing was taken over, it stays where it is. */
        FAILED,
        /** It failed for the same reason as before, and that was told. */
        STILL_FAILED
    }
}
