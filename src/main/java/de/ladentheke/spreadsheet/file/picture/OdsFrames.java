package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The frames with pictures of one table of an OpenDocument spreadsheet, and the rows over which they lie. */
final class OdsFrames {
    /** @param rows as {@link SheetPicture} has them */
    record Placed(String part, List<Integer> rows) {}

    /** @param row from 0, -1 where {@code top} counts from the upper edge of the sheet; lengths in thousandths of a millimetre */
    private record Frame(String part, int row, long top, long height) {}

    /** More than any list has; a table with more is made to do harm. */
    private static final int MOST = 100_000;
    private static final Set<String> ELSEWHERE = Set.of("tracked-changes", "dde-links", "forms", "scripts", "master-styles", "object", "annotation");

    private final Xml xml;
    private final Map<String, Long> heightsOfStyles = new HashMap<>();
    private final OdsRowHeights heights = new OdsRowHeights();
    private final List<Frame> frames = new ArrayList<>();
    private String style;
    private boolean overSheet;
    private int row;
    private int times;
    private long top;
    private long height;
    private boolean open;

    private OdsFrames(Xml xml) {
        this.xml = xml;
    }

    /** @param table from 0 */
    static List<Placed> read(Xml xml, int table) throws XMLStreamException {
        var frames = new OdsFrames(xml);
        if (frames.enter(table)) {
            frames.readTable();
        }
        return frames.frames.stream().map(frames::placed).toList();
    }

    private boolean enter(int table) throws XMLStreamException {
        int next = 0;
        for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (ELSEWHERE.contains(name) || "shapes".equals(name)) {
                xml.skip();
            } else if ("style".equals(name)) {
                style = xml.attribute("name");
            } else if ("table-row-properties".equals(name) && style != null) {
                heightsOfStyles.put(style, OdsLength.of(xml.attribute("row-height")));
            } else if ("table".equals(name)) {
                if (next++ == table) {
                    return true;
                }
                xml.skip();
            }
        }
        return false;
    }

    private void readTable() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT && frames.size() < MOST; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && end(xml.reader.getLocalName())) {
                return;
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "shapes" -> overSheet = true;
            case "table-row" -> startRow();
            case "frame" -> {
                top = OdsLength.of(xml.attribute("y"));
                height = OdsLength.of(xml.attribute("height"));
                open = true;
            }
            case "image" -> image(xml.attribute("href"));
            default -> {
                if (ELSEWHERE.contains(name)) {
                    xml.skip();
                }
            }
        }
    }

    private void startRow() {
        times = Math.clamp(xml.attribute("number-rows-repeated", 1), 1, Limits.ROWS);
        var visibility = xml.attribute("visibility");
        var hidden = visibility != null && !"visible".equals(visibility);
        heights.add(times, hidden ? 0 : heightsOfStyles.getOrDefault(String.valueOf(xml.attribute("style-name")), OdsRowHeights.USUAL));
    }

    /** Of several pictures in a frame the others are the same in another format. What is linked is not followed. */
    private void image(String link) {
        if (open && link != null && link.replaceFirst("^\\./", "").startsWith("Pictures/")) {
            frames.add(new Frame(link.replaceFirst("^\\./", ""), overSheet ? -1 : row, top, height));
            open = false;
        }
    }

    /** Whether the table ends. */
    private boolean end(String name) {
        switch (name) {
            case "shapes" -> overSheet = false;
            case "table-row" -> row = Math.min(row + times, Limits.ROWS);
            case "frame" -> open = false;
            default -> { }
        }
        return "table".equals(name);
    }

    private Placed placed(Frame frame) {
        if (frame.row >= 0) {
            return new Placed(frame.part, new RowSpan(frame.row, frame.top, frame.height).rows(heights::of));
        }
        int from = heights.at(frame.top);
        return new Placed(frame.part, new RowSpan(from, frame.top - heights.top(from), frame.height).rows(heights::of));
    }
}
