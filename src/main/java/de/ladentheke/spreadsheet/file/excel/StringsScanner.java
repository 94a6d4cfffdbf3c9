package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Xml;
import de.ladentheke.spreadsheet.file.excel.XmlBytes.Unusual;
import java.io.IOException;

/**
 * Reads the table of shared strings from its bytes, as far as it is needed: the first rows need only the first ones.
 * Nearly all of them go where they are kept without being made.
 */
final class StringsScanner implements AutoCloseable {
    private final XmlBytes xml;
    private final XlsxStrings strings = new XlsxStrings();
    private boolean begun;
    private boolean ended;

    StringsScanner(XmlBytes xml) {
        this.xml = xml;
    }

    /** What was read so far. */
    XlsxStrings strings() {
        return strings;
    }

    /**
     * Reads until there is a string with this index, or to the end.
     *
     * @throws Unusual where the part must be read by {@link Xml}
     */
    void upTo(int index) throws IOException, Unusual {
        if (!begun) {
            begin();
        }
        while (!ended && strings.count() <= index) {
            next();
        }
    }

    private void begin() throws IOException, Unusual {
        begun = true;
        xml.prolog();
        xml.tag();
        if (!xml.named("sst")) {
            throw new Unusual();
        }
        ended = !xml.content();
    }

    private void next() throws IOException, Unusual {
        xml.tag();
        if (xml.named("/sst")) {
            ended = true;
        } else if (xml.named("si")) {
            item();
        } else {
            throw new Unusual();
        }
    }

    @Override
    public void close() throws IOException {
        strings.close();
        xml.close();
    }

    private void item() throws IOException, Unusual {
        if (!xml.content()) {
            strings.add("");
            return;
        }
        xml.tag();
        if (xml.named("t")) {
            plain();
            xml.tag();
        } else {
            strings.add(XlsxText.decoded(rich()));
        }
        for (; !xml.named("/si"); xml.tag()) {
            xml.skip("rPh", "phoneticPr");
        }
        xml.content();
    }

    private void plain() throws IOException, Unusual {
        if (!xml.content()) {
            strings.add("");
            return;
        }
        int end = xml.text();
        if ((xml.kinds & ~XmlBytes.NON_ASCII) == 0) {
            strings.add(xml.buffer, xml.at, end);
        } else {
            strings.add(XlsxText.decoded(xml.string(xml.at, end)));
        }
        xml.end(end, "/t");
    }

    /** The runs joined. */
    private String rich() throws IOException, Unusual {
        var text = new StringBuilder();
        for (; xml.named("r"); xml.tag()) {
            if (xml.content()) {
                run(text);
            }
        }
        return text.toString();
    }

    private void run(StringBuilder text) throws IOException, Unusual {
        for (xml.tag(); !xml.named("/r"); xml.tag()) {
            if (!xml.named("t")) {
                xml.skip("rPr");
            } else if (xml.content()) {
                int end = xml.text();
                text.append(xml.string(xml.at, end));
                xml.end(end, "/t");
            }
        }
        xml.content();
    }
}
