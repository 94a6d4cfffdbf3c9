package de.ladentheke.history;

import java.time.Instant;

/**
 * One thing that was done and can be undone as a whole.
 *
 * @param title   file name or product name
 * @param created products that it created; of an import, the rows of the list that were new
 * @param changed products that it changed; of an import, the rows of the list that brought a change
 * @param missing what was sold out or archived because an imported list did not name it
 * @param undone  whether it is taken back at present
 */
public record Group(long pk, Kind kind, String title, Instant at, long created, long changed, long missing, boolean undone) {
    public enum Kind { CREATE, EDIT, IMPORT, PHOTOS, ARCHIVE, DUPLICATE, BULK }
}
