package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a sheet itself says about pictures: how high its rows are, and which cells hold a picture. */
final class XlsxPictureRows {
    private static final long EMU_PER_POINT = 12_700;
    private static final double USUAL_POINTS = 15;
    private static final Pattern DISPIMG = Pattern.compile("DISPIMG\\(\"([^\"]+)\"");

    /** @param row from 1; @param value index of Excel's value metadata, 0 for none; @param id of WPS, or null; @param address of a formula, or null */
    record PictureCell(int row, int value, String id, String address) {}

    final List<PictureCell> cells = new ArrayList<>();
    private long usual = points(USUAL_POINTS);
    private int[] heights = new int[0];
    private int row;
    private int value;

    /** Reads all rows once. */
    static XlsxPictureRows read(ZipParts parts, String part) throws IOException, XMLStreamException {
        var rows = new XlsxPictureRows();
        try (var input = parts.open(part, Limits.SHEET_BYTES); var xml = new Xml(input)) {
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                rows.element(name, xml);
            }
        }
        return rows;
    }

    /** In EMU. @param row from 0 */
    long height(int row) {
        return row < heights.length && heights[row] > 0 ? heights[row] - 1 : usual;
    }

    private void element(String name, Xml xml) throws XMLStreamException {
        switch (name) {
            case "sheetFormatPr" -> usual = Math.max(1, points(decimal(xml.attribute("defaultRowHeight"), USUAL_POINTS)));
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> formula(xml);
            default -> { }
        }
    }

    private void row(Xml xml) {
        row = Math.clamp(xml.attribute("r", row + 1), 1, Limits.ROWS);
        var height = xml.flag("hidden") ? 0 : decimal(xml.attribute("ht"), -1);
        if (height >= 0) {
            if (row > heights.length) {
                heights = Arrays.copyOf(heights, Math.max(row, heights.length * 2));
            }
            // 0 means: not said
            heights[row - 1] = (int) points(height) + 1;
        }
    }

    private void cell(Xml xml) {
        value = xml.attribute("vm", 0);
        if (value > 0) {
            cells.add(new PictureCell(row, value, null, null));
        }
    }

    private void formula(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                xml.appendText(text);
            }
        }
        var picture = DISPIMG.matcher(text);
        if (picture.find()) {
            cells.add(new PictureCell(row, 0, picture.group(1), null));
        }
        ImageFormula.address(text.toString()).ifPresent(this::address);
    }

    /** What Excel stored for the formula counts for more, but may be missing. */
    private void address(String address) {
        if (value > 0) {
            cells.removeLast();
        }
        cells.add(new PictureCell(row, value, null, address));
    }

    private static long points(double points) {
        return Math.round(Math.clamp(points, 0, 10_000) * EMU_PER_POINT);
    }

    private static double decimal(String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
