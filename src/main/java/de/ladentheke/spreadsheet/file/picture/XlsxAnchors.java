package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The pictures of a drawing part and where they are anchored. */
final class XlsxAnchors {
    /** More than any list has; a drawing with more is made to do harm. */
    private static final int MOST = 100_000;

    /**
     * Rows count from 0, lengths are EMU.
     *
     * @param from -1 where only {@code top} tells where it is
     * @param to   -1 where only {@code height} tells how far it reaches
     */
    record Anchor(String relation, int from, long fromOffset, int to, long toOffset, long top, long height) {}

    private final List<Anchor> found = new ArrayList<>();
    private int from;
    private long fromOffset;
    private int to;
    private long toOffset;
    private long top;
    private long height;
    private boolean lower;
    private boolean pictures;

    static List<Anchor> read(ZipParts parts, String part) throws IOException, XMLStreamException {
        var anchors = new XlsxAnchors();
        try (var input = parts.open(part, Limits.SMALL_PART_BYTES); var xml = new Xml(input)) {
            for (var name = xml.nextStart(); name != null && anchors.found.size() < MOST; name = xml.nextStart()) {
                anchors.element(name, xml);
            }
        }
        return anchors.found;
    }

    private void element(String name, Xml xml) throws XMLStreamException {
        switch (name) {
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> start();
            case "from" -> lower = false;
            case "to" -> lower = true;
            case "row" -> row((int) number(xml));
            case "rowOff" -> offset(number(xml));
            case "pos" -> top = attribute(xml, "y");
            case "ext" -> extent(xml);
            case "pic", "sp", "grpSp" -> pictures = true;
            case "blip" -> picture(xml.attribute("embed"));
            default -> { }
        }
    }

    private void start() {
        from = -1;
        to = -1;
        fromOffset = 0;
        toOffset = 0;
        top = 0;
        height = 0;
        lower = false;
        pictures = false;
    }

    private void row(int row) {
        if (lower) {
            to = row;
        } else {
            from = row;
        }
    }

    private void offset(long offset) {
        if (lower) {
            toOffset = offset;
        } else {
            fromOffset = offset;
        }
    }

    /** Of the anchor; within the picture others follow. */
    private void extent(Xml xml) {
        if (!pictures) {
            height = attribute(xml, "cy");
        }
    }

    private void picture(String relation) {
        if (relation != null) {
            found.add(new Anchor(relation, from, fromOffset, to, toOffset, top, height));
        }
    }

    private static long attribute(Xml xml, String name) {
        var text = xml.attribute(name);
        return text == null ? 0 : parsed(text);
    }

    private static long number(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                xml.appendText(text);
            }
        }
        return parsed(text.toString());
    }

    private static long parsed(String text) {
        try {
            return Math.clamp(Long.parseLong(text.strip()), 0, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
