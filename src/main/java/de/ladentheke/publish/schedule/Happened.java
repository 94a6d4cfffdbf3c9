package de.ladentheke.publish.schedule;

import java.time.Instant;

/**
 * Something of the schedule that was carried out.
 *
 * @param name  of the promotion, empty for a planned publication
 * @param due   when it was planned; may be long ago where the program was closed
 * @param count products that it was about, 0 for everything
 * @param kept  of a promotion's end: prices that were changed by hand meanwhile, and stay
 */
public record Happened(Kind kind, String name, Instant due, int count, int kept) {
    public enum Kind {
        PUBLICATION,
        STARTED,
        ENDED,
        /** The program was closed all through it: no price was changed. */
        MISSED
    }
}
