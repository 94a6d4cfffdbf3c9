package de.ladentheke.publish.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads feeds as their takers do: attribute → values, entry by entry. */
final class FeedReader {
    private static final Map<String, String> PREFIXES = Map.of("http://base.google.com/ns/1.0", "", "http://api.atalanda.com/ns/gfeed", "atalanda:");

    private FeedReader() {}

    static List<Map<String, List<String>>> xml(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var rss = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        if (!rss.getNodeName().equals("rss") || !rss.getAttribute("version").equals("2.0")) {
            throw new IllegalStateException("no RSS 2.0");
        }
        var items = rss.getElementsByTagName("item");
        var entries = new ArrayList<Map<String, List<String>>>();
        for (int i = 0; i < items.getLength(); i++) {
            entries.add(entry((Element) items.item(i)));
        }
        return entries;
    }

    private static Map<String, List<String>> entry(Element item) {
        var entry = new LinkedHashMap<String, List<String>>();
        for (var child = item.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !element.getLocalName().equals("options")) {
                var space = element.getNamespaceURI();
                entry.computeIfAbsent((space == null ? "" : PREFIXES.get(space)) + element.getLocalName(), key -> new ArrayList<>()).add(element.getTextContent());
            }
        }
        return entry;
    }

    static List<Map<String, List<String>>> tsv(Path file) throws IOException {
        var lines = Files.readString(file).split("\n", -1);
        var columns = lines[0].split("\t", -1);
        var entries = new ArrayList<Map<String, List<String>>>();
        for (int i = 1; i < lines.length - 1; i++) {
            var cells = lines[i].split("\t", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException("line " + i + " has " + cells.length + " cells");
            }
            entries.add(entry(columns, cells));
        }
        return entries;
    }

    private static Map<String, List<String>> entry(String[] columns, String[] cells) {
        var entry = new LinkedHashMap<String, List<String>>();
        for (int c = 0; c < columns.length; c++) {
            var text = cells[c].startsWith("\"") ? cells[c].substring(1, cells[c].length() - 1).replace("\"\"", "\"") : cells[c];
            if (!text.isEmpty()) {
                var several = columns[c].equals("additional_image_link") || columns[c].endsWith("_destination");
                entry.put(columns[c], several ? List.of(text.split(",")) : List.of(text));
            }
        }
        return entry;
    }
}
