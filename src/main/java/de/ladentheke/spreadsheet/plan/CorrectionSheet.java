package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.text.Messages;

/**
 * Knows a correction workbook by the name of its sheet, in whichever language it was written: a name survives every
 * spreadsheet program and every format with sheets, and all readers know it without reading further.
 */
public final class CorrectionSheet {
    /** So many rows of headings it has at most. */
    public static final int MOST_HEADINGS = HeadingRows.MOST;

    private CorrectionSheet() {}

    public static boolean named(String sheet) {
        return Messages.everyLanguage(CorrectionSheet.class, "correction.rows").contains(sheet);
    }

    /** Whether a list is such a workbook: it names a few rows of another list, and what it lacks is not missing. */
    public static boolean in(Layout layout) {
        return named(layout.sheetName());
    }
}
