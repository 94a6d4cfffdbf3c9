package de.ladentheke.history;

import java.time.Instant;

/**
 * One thing that was done and can be undone as a whole.
 *
 * @param title   file name or product name
 * @param created products that it created
 * @param changed products that it changed
 * @param undone  whether it is taken back at present
 */
public record Group(long pk, Kind kind, String title, Instant at, long created, long changed, boolean undone) {
    public enum Kind { CREATE, EDIT, IMPORT, PHOTOS, ARCHIVE, DUPLICATE, BULK }
}
