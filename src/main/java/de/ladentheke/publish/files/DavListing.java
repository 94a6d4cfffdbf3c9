package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.ByteArrayInputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a WebDAV server tells of files (RFC 4918, PROPFIND), by their names. */
final class DavListing {
    static final String QUESTION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
            + "<propfind xmlns=\"DAV:\"><prop><getcontentlength/><getlastmodified/></prop></propfind>";
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, Stamp> files = new HashMap<>();
    private String address = "";
    private long size = -1;
    private long time = -1;

    private DavListing() {}

    /** Names as in the addresses; folders are left out. @throws ChannelException where it is no such answer */
    static Map<String, Stamp> of(byte[] answer) throws ChannelException {
        var listing = new DavListing();
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(answer));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> listing.begin(reader);
                    case XMLStreamConstants.END_ELEMENT -> listing.end(reader.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new ChannelException(Reason.NOT_A_FOLDER, "no listing: " + e.getMessage());
        }
        return listing.files;
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "response" -> {
                address = "";
                size = -1;
                time = -1;
            }
            case "href" -> address = reader.getElementText().strip();
            case "getcontentlength" -> size = number(reader.getElementText().strip(), size);
            case "getlastmodified" -> time = seconds(reader.getElementText().strip(), time);
            default -> { }
        }
    }

    private void end(String element) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        if (element.equals("response") && !name.isEmpty()) {
            files.put(name, new Stamp(size, time));
        }
    }

    private static long number(String text, long otherwise) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : otherwise;
    }

    private static long seconds(String text, long otherwise) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toEpochSecond();
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
