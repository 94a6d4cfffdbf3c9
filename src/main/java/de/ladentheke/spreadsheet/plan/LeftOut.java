package de.ladentheke.spreadsheet.plan;

import java.util.Locale;

/** Why a row stays out though nothing is wrong with it. */
enum LeftOut {
    /** The owner took it out in the preview. */
    BY_OWNER,
    HIDDEN,
    /** The list may only change articles that the shop has. */
    NOT_IN_SHOP,
    /** The list has no column for names, and the shop does not have the article. */
    NO_NAMES,
    /** Another row says the same in every column. */
    REPEATED,
    /** An earlier row has the same article number, and the first one counts. */
    FIRST_COUNTS,
    /** A later row has the same article number, and the last one counts. */
    LAST_COUNTS;

    /** Key of the sentence beside this class. */
    String key() {
        return "left_out." + name().toLowerCase(Locale.ROOT);
    }
}
