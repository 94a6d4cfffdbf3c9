package de.ladentheke.spreadsheet.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A streaming XML reader that knows no document types and no external entities, and no endless nesting. */
public final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    public final XMLStreamReader reader;
    private final Closeable input;
    private int depth;

    public Xml(InputStream input) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(input);
        this.input = input;
    }

    private Xml(Reader input) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(input);
        this.input = input;
    }

    /** A whole file, in whatever encoding it declares. */
    public static Xml of(Path file) throws IOException, XMLStreamException {
        return of(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** The same for a stream with marks, which is closed also where it cannot be read. */
    public static Xml of(InputStream input) throws IOException, XMLStreamException {
        try {
            skipBlanks(input);
            var charset = declared(input);
            return charset.isEmpty() ? new Xml(input) : new Xml(new InputStreamReader(input, charset.get()));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /** Some programs write an empty line before the declaration, which must stand first. */
    private static void skipBlanks(InputStream input) throws IOException {
        int c = ' ';
        for (int i = 0; i < HEAD && c >= 0 && c <= ' ' && c != 0; i++) {
            input.mark(1);
            c = input.read();
        }
        input.reset();
    }

    /** Encodings of one byte, which the parser knows only in part. What calls itself Latin 1 is rather that of Windows. */
    private static Optional<Charset> declared(InputStream input) throws IOException {
        input.mark(HEAD);
        var head = new String(input.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        input.reset();
        var encoding = ENCODING.matcher(head);
        var name = encoding.find() ? encoding.group(1) : "UTF-8";
        if (name.toUpperCase(Locale.ROOT).startsWith("UTF") || name.equalsIgnoreCase("US-ASCII") || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(name.equalsIgnoreCase("ISO-8859-1") ? "windows-1252" : name));
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new StringReader(""));
        return factory;
    }

    /** The next start tag's local name, or null at the end. */
    public String nextStart() throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    public int next() throws XMLStreamException {
        var event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.XML_DEPTH) {
            throw new XMLStreamException("nested too deeply");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Goes from the start tag that the reader stands on to its end tag. */
    public void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.END_DOCUMENT -> open = 0;
                default -> { }
            }
        }
    }

    /** Value of the attribute with this local name, whatever its namespace; null where there is none. */
    public String attribute(String localName) {
        for (int i = 0, n = reader.getAttributeCount(); i < n; i++) {
            if (localName.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public int attribute(String localName, int otherwise) {
        var value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean flag(String localName) {
        var value = attribute(localName);
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }

    /** All text in the element whose start tag the reader stands on, up to its end tag. */
    public String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> appendText(text);
                case XMLStreamConstants.END_DOCUMENT -> open = 0;
                default -> { }
            }
        }
        return text.toString();
    }

    public void appendText(StringBuilder into) throws XMLStreamException {
        var length = reader.getTextLength();
        if (into.length() + length > Limits.CELL_CHARS) {
            throw new XMLStreamException(Limits.tooLarge("cell"));
        }
        into.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    /** The parser leaves the file open, which on Windows keeps it from being moved or deleted. */
    @Override
    public void close() throws XMLStreamException {
        reader.close();
        try {
            input.close();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
