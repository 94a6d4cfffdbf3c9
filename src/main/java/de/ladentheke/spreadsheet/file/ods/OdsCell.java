package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.DigitFormat;
import de.ladentheke.spreadsheet.file.Numerals;
import de.ladentheke.spreadsheet.file.Xml;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One cell of an OpenDocument spreadsheet: its stored value, else its text. */
final class OdsCell {
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]?|Err:\\d{3}");

    private final Xml xml;
    private final OdsStyles styles;
    private final OdsText shown;

    Kind kind;
    /** Empty where the cell is. */
    String text;
    int times;

    private String type;
    private String value;
    private String string;
    private boolean computed;
    private boolean error;
    private boolean digits;

    OdsCell(Xml xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
        shown = new OdsText(xml);
    }

    /**
     * Reads the cell whose start tag the reader stands on, up to its end tag.
     *
     * @param digitsByPlace whether its row or column shows numbers as codes
     */
    void read(boolean digitsByPlace) throws XMLStreamException {
        digits = digitsByPlace;
        attributes();
        kind = Kind.TEXT;
        text = "";
        if (type == null || value == null || computed || digits) {
            text = paragraphs();
        } else {
            xml.skip();
        }
        if (error || computed && ERROR.matcher(text).matches()) {
            kind = Kind.ERROR;
        } else if (type != null) {
            typed();
        }
        if (computed && text.isEmpty() && !"string".equals(type)) {
            become(Kind.UNCALCULATED, CellRow.FORMULA);
        }
    }

    private void attributes() {
        times = 1;
        type = null;
        value = null;
        string = null;
        computed = false;
        error = false;
        var reader = xml.reader;
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            switch (reader.getAttributeLocalName(i)) {
                case "number-columns-repeated" -> times = Math.max(1, xml.attribute("number-columns-repeated", 1));
                case "value-type" -> {
                    error |= "error".equals(reader.getAttributeValue(i));
                    type = error || type != null ? type : reader.getAttributeValue(i);
                }
                case "value", "date-value", "time-value", "boolean-value" -> value = reader.getAttributeValue(i);
                case "string-value" -> string = reader.getAttributeValue(i);
                case "formula" -> computed = true;
                case "style-name" -> digits = styles.showsDigits(reader.getAttributeValue(i));
                default -> { }
            }
        }
    }

    private String paragraphs() throws XMLStreamException {
        var lines = shown.start();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if ("p".equals(xml.reader.getLocalName())) {
                    lines.paragraph();
                } else {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return lines.text();
    }

    private void typed() {
        switch (type) {
            case "float", "percentage", "currency" -> number();
            case "date" -> become(Kind.DATE, value == null ? null : Numerals.date(value));
            case "time" -> time();
            case "boolean" -> become(Kind.BOOLEAN, value);
            default -> become(Kind.TEXT, string == null || string.isEmpty() ? null : string);
        }
    }

    private void number() {
        var plain = value == null ? null : Numerals.plain(value);
        if (!digits || !isCode(plain)) {
            become(plain == null ? Kind.TEXT : Kind.NUMBER, plain == null ? value : plain);
        }
    }

    /** Whether the text that is shown is this number with zeros in front of it, or with a text. */
    private boolean isCode(String plain) {
        return DigitFormat.isWhole(plain) && !text.equals(plain) && text.replaceAll("\\D", "").contains(plain);
    }

    private void time() {
        try {
            var time = Duration.parse(value == null ? "" : value);
            become(Kind.DATE, "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart()));
        } catch (DateTimeException e) {
            become(Kind.TEXT, value);
        }
    }

    /** @param stored null: the text that is shown stands for it */
    private void become(Kind as, String stored) {
        if (stored != null) {
            kind = as;
            text = stored;
        }
    }
}
