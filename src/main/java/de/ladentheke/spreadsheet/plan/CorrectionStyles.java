package de.ladentheke.spreadsheet.plan;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of the correction workbook look. Spreadsheet programs show the formats in the language of the computer. */
final class CorrectionStyles {
    final CellStyle title;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle wrapped;
    final CellStyle number;
    final CellStyle money;
    final CellStyle date;
    final CellStyle moment;
    private final Workbook workbook;
    private final Map<Short, CellStyle> bad = new HashMap<>();

    CorrectionStyles(Workbook workbook) {
        this.workbook = workbook;
        heading = bold(11);
        title = bold(14);
        text = format("@");
        wrapped = format("@");
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        number = format("General");
        money = format("#,##0.00##");
        date = format("dd.mm.yyyy");
        moment = format("dd.mm.yyyy hh:mm");
    }

    /** The same, red. */
    CellStyle bad(CellStyle style) {
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
            return style;
        }
        return bad.computeIfAbsent(style.getIndex(), index -> {
            var red = workbook.createCellStyle();
            red.cloneStyleFrom(style);
            red.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return red;
        });
    }

    private CellStyle bold(int points) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(points <= 11);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle format(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
