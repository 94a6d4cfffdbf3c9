package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.text.Messages;
import java.util.Set;

/**
 * Knows a correction workbook by the name of its sheet, in whichever language it was written: a name survives every
 * spreadsheet program and every format with sheets, and all readers know it without reading further. A text file has no
 * sheets: there the column of reasons tells it.
 */
public final class CorrectionSheet {
    /** So many rows of headings it has at most. */
    public static final int MOST_HEADINGS = HeadingRows.MOST;

    private static final Set<String> REASONS = Messages.everyLanguage(CorrectionSheet.class, "correction.reasons");

    private CorrectionSheet() {}

    public static boolean named(String sheet) {
        return Messages.everyLanguage(CorrectionSheet.class, "correction.rows").contains(sheet);
    }

    /** Whether this is the heading of the column that says in words why each row is there. */
    static boolean reasons(String heading) {
        return REASONS.stream().anyMatch(heading.strip()::endsWith);
    }

    /**
     * Without the column of reasons, which is no column of the supplier's list; and under the name of the sheet, by which
     * {@link #in} knows it, also where it was saved as text or the sheet has another name.
     */
    public static Layout seen(Layout layout) {
        var own = layout.columns().stream().filter(column -> !reasons(column.heading())).toList();
        return own.size() == layout.columns().size() ? layout : new Layout(layout.sheet(), Messages.of(CorrectionSheet.class).get("correction.rows"),
                layout.headerRow(), own, layout.constants(), layout.fingerprint(), layout.system());
    }

    /** Whether a list is such a workbook: it names a few rows of another list, and what it lacks is not missing. */
    public static boolean in(Layout layout) {
        return named(layout.sheetName());
    }
}
