package de.ladentheke.spreadsheet.value;

import de.ladentheke.catalogue.Status;
import de.ladentheke.spreadsheet.value.Cells.Reading;
import java.util.Locale;

/** Whether an article is sold, in the words of our own lists. */
public final class StatusCells {
    private StatusCells() {}

    /** As our lists say it. */
    public static String word(Status status) {
        return switch (status) {
            case READY -> "aktiv";
            case DRAFT -> "Entwurf";
            case ARCHIVED -> "archiviert";
        };
    }

    static Reading read(String text) {
        return switch (text.toLowerCase(Locale.GERMAN)) {
            case "aktiv", "fertig", "active", "ready" -> Reading.of(Status.READY);
            case "entwurf", "draft" -> Reading.of(Status.DRAFT);
            case "archiviert", "archiv", "archived" -> Reading.of(Status.ARCHIVED);
            default -> Reading.problem("cell.status_unknown", text);
        };
    }
}
