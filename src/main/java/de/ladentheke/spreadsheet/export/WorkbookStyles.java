package de.ladentheke.spreadsheet.export;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.layout.ImportField;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How the cells of our workbooks look. */
final class WorkbookStyles {
    private static final byte[] GREEN = {0x1F, 0x5C, 0x45};
    private static final byte[] GREY = {0x77, 0x77, 0x77};
    private static final byte[] PALE = {(byte) 0xF2, (byte) 0xF5, (byte) 0xF1};

    final CellStyle heading;
    final CellStyle text;
    final CellStyle wrapped;
    final CellStyle money;
    final CellStyle percent;
    final CellStyle quantity;
    final CellStyle strong;
    private final Workbook workbook;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        heading = heading();
        text = format("@");
        wrapped = format("@");
        wrapped.setWrapText(true);
        money = format("#,##0.00\\ \"€\"");
        percent = format("0 %");
        quantity = format("General");
        strong = format("General");
        strong.setFont(font(null, true, false));
    }

    /** Of the cells in a column. */
    CellStyle of(ImportField field) {
        return switch (field.field().map(Field::type).orElse(Field.Type.TEXT)) {
            case MONEY -> money;
            case VAT -> percent;
            case QUANTITY -> quantity;
            default -> ColumnLooks.wraps(field) ? wrapped : text;
        };
    }

    /** The same, clearly no article of the shop. */
    CellStyle example(ImportField field) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.cloneStyleFrom(of(field));
        style.setFont(font(GREY, false, true));
        style.setFillForegroundColor(new XSSFColor(PALE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle format(String code) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle heading() {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(new byte[] {-1, -1, -1}, true, false));
        style.setFillForegroundColor(new XSSFColor(GREEN, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(byte[] colour, boolean bold, boolean italic) {
        var font = (XSSFFont) workbook.createFont();
        font.setBold(bold);
        font.setItalic(italic);
        if (colour != null) {
            font.setColor(new XSSFColor(colour, null));
        }
        return font;
    }
}
