package de.ladentheke.spreadsheet.file.excel;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Codes with leading zeros as POI shows them. */
final class ShownCodes {
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.GERMANY);

    private ShownCodes() {}

    /** Null where the cell's format is none of at least two zeros, or the number is negative, broken or shown as it is. */
    static String of(Cell cell) {
        var value = cell.getNumericCellValue();
        var format = cell.getCellStyle().getDataFormatString();
        if (format == null || value < 0 || value >= 1e15 || value != Math.rint(value)) {
            return null;
        }
        var sections = format.split(";", -1);
        var section = value == 0 && sections.length > 2 ? sections[2] : sections[0];
        var bare = section.replaceAll("\\[\\$-\\d+]", "").replaceAll("\"[^\"]*\"|\\\\.|[ ()+:-]", "");
        var shown = FORMATTER.formatRawCellContents(value, cell.getCellStyle().getDataFormat(), section).strip();
        return bare.matches("00+") && !shown.equals(Long.toString((long) value)) ? shown : null;
    }
}
