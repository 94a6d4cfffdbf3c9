package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;

/** What a file may ask of this machine. Above these a file is refused: it is broken, or made to do harm. */
public final class Limits {
    /** Excel's own. */
    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;
    /** Each is looked into for the list. */
    public static final int SHEETS = 1_000;
    /** Excel allows 32,767 characters in a cell; other programs more. */
    public static final int CELL_CHARS = 1 << 20;
    public static final long FILE_BYTES = 2L << 30;
    public static final long SHEET_BYTES = 2L << 30;
    public static final long STRINGS_BYTES = 512L << 20;
    public static final long SMALL_PART_BYTES = 64L << 20;
    /** Packed text above this size may be at most {@link #RATIO} times larger than its packed form. */
    static final long RATIO_FROM_BYTES = 128L << 20;
    static final long RATIO = 250;
    public static final int XML_DEPTH = 256;
    /** Elements of one article of a catalogue. */
    public static final int RECORD_NODES = 100_000;
    /** Cells of a whole workbook that is held in memory, and cells that stand once in a file and repeat. */
    public static final int HELD_CELLS = 8_000_000;

    private Limits() {}

    public static SpreadsheetException tooLarge(String what) {
        return new SpreadsheetException(Reason.TOO_LARGE, what, null);
    }
}
