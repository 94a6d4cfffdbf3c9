package de.ladentheke.spreadsheet.file.ods;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The paragraphs of an OpenDocument cell as text with line breaks. White space in the file counts as one blank. */
final class OdsText {
    private static final Set<String> SILENT = Set.of("annotation", "frame", "ruby-text", "note", "custom-shape", "object");

    private final Xml xml;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private int paragraphs;

    OdsText(Xml xml) {
        this.xml = xml;
    }

    OdsText start() {
        text.setLength(0);
        paragraphs = 0;
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Reads the paragraph whose start tag the reader stands on, up to its end tag. */
    void paragraph() throws XMLStreamException {
        if (paragraphs++ > 0) {
            add('\n');
        }
        var start = text.length();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth += element() ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(start);
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> { }
            }
        }
    }

    /** Whether the element is entered, not left out whole. */
    private boolean element() throws XMLStreamException {
        switch (xml.reader.getLocalName()) {
            case "s" -> {
                for (int i = Math.clamp(xml.attribute("c", 1), 1, Limits.CELL_CHARS); i > 0; i--) {
                    add(' ');
                }
            }
            case "tab", "tab-stop" -> add('\t');
            case "line-break" -> add('\n');
            default -> {
                if (SILENT.contains(xml.reader.getLocalName())) {
                    xml.skip();
                    return false;
                }
            }
        }
        return true;
    }

    private void characters(int start) throws XMLStreamException {
        run.setLength(0);
        xml.appendText(run);
        for (int i = 0; i < run.length(); i++) {
            var c = run.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                add(c);
            } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                add(' ');
            }
        }
    }

    private void add(char c) throws XMLStreamException {
        if (text.length() >= Limits.CELL_CHARS) {
            throw new XMLStreamException(Limits.tooLarge("cell"));
        }
        text.append(c);
    }
}
