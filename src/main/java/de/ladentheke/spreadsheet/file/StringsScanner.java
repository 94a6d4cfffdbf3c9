package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.XmlBytes.Unusual;
import java.io.IOException;

/** Reads the table of shared strings from its bytes: nearly all of them go where they are kept without being made. */
final class StringsScanner {
    private final XmlBytes xml;
    private final XlsxStrings strings = new XlsxStrings();

    private StringsScanner(XmlBytes xml) {
        this.xml = xml;
    }

    /** @throws Unusual where the part must be read by {@link Xml} */
    static XlsxStrings read(XmlBytes xml) throws IOException, Unusual {
        var scanner = new StringsScanner(xml);
        try {
            return scanner.read();
        } catch (IOException | Unusual e) {
            scanner.strings.close();
            throw e;
        }
    }

    private XlsxStrings read() throws IOException, Unusual {
        xml.prolog();
        xml.tag();
        if (!xml.named("sst")) {
            throw new Unusual();
        }
        if (!xml.content()) {
            return strings;
        }
        for (xml.tag(); !xml.named("/sst"); xml.tag()) {
            if (!xml.named("si")) {
                throw new Unusual();
            }
            item();
        }
        return strings;
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
