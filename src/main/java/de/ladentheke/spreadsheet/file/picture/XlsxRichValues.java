package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import de.ladentheke.spreadsheet.file.excel.XlsxWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Excel's pictures in cells: a cell names a value metadata, that names a rich value, that names a relation to the
 * picture ([MS-XLSX] 2.3.6).
 */
final class XlsxRichValues {
    private static final String IMAGE_KEY = "_rvRel:LocalImageIdentifier";
    private static final String WEB_KEY = "WebImageIdentifier";
    private static final String RICH = "XLRICHVALUE";

    /** Rich value of each value metadata, -1 for other kinds. */
    private final List<Integer> byMetadata = new ArrayList<>();
    /** Place of the picture's key in each structure, -1 where it is none of a picture. */
    private final List<Integer> structures = new ArrayList<>();
    /** Place of each rich value's picture in {@link #pictures}, -1 where it is none. */
    private final List<Integer> values = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    /** Structures and rich values of pictures from the internet; what is stored of each, and its address. */
    private final Set<Integer> webStructures = new HashSet<>();
    private final Set<Integer> webValues = new HashSet<>();
    private final List<String> webPictures = new ArrayList<>();
    private final List<String> webAddresses = new ArrayList<>();

    static XlsxRichValues read(ZipParts parts) throws IOException, XMLStreamException {
        var rich = new XlsxRichValues();
        var found = new HashMap<String, String>();
        XlsxWorkbook.relations(parts, XlsxWorkbook.workbookPart(parts)).values()
                .forEach(relation -> found.put(relation.type().substring(relation.type().lastIndexOf('/') + 1), relation.target()));
        rich.readMetadata(parts, found.getOrDefault("sheetMetadata", "xl/metadata.xml"));
        rich.readStructures(parts, found.getOrDefault("rdRichValueStructure", "xl/richData/rdrichvaluestructure.xml"));
        rich.readValues(parts, found.getOrDefault("rdRichValue", "xl/richData/rdrichvalue.xml"));
        rich.readPictures(parts, found.getOrDefault("richValueRel", "xl/richData/richValueRel.xml"));
        rich.readWebPictures(parts, found.getOrDefault("rdRichValueWebImage", "xl/richData/rdRichValueWebImage.xml"));
        return rich;
    }

    /** The part with the picture of the cell whose {@code vm} this is (from 1). */
    Optional<String> picture(int metadata) {
        var value = at(byMetadata, metadata - 1);
        return Optional.ofNullable(at(webValues.contains(value) ? webPictures : pictures, at(values, value)));
    }

    /** Where the picture of that cell comes from. */
    Optional<String> address(int metadata) {
        var value = at(byMetadata, metadata - 1);
        return webValues.contains(value) ? Optional.ofNullable(at(webAddresses, at(values, value))) : Optional.empty();
    }

    private static <T> T at(List<T> list, Integer index) {
        return index == null || index < 0 || index >= list.size() ? null : list.get(index);
    }

    private void readMetadata(ZipParts parts, String part) throws IOException, XMLStreamException {
        var types = new ArrayList<String>();
        var richOfBlock = new ArrayList<Integer>();
        var place = new String[] {""};
        each(parts, part, (name, xml) -> {
            switch (name) {
                case "metadataType" -> types.add(String.valueOf(xml.attribute("name")));
                case "futureMetadata" -> place[0] = String.valueOf(xml.attribute("name"));
                case "valueMetadata", "cellMetadata" -> place[0] = name;
                case "bk" -> block(place[0], richOfBlock);
                case "rvb" -> set(richOfBlock, xml.attribute("i", -1));
                case "rc" -> {
                    if (place[0].equals("valueMetadata") && RICH.equals(at(types, xml.attribute("t", 0) - 1))) {
                        set(byMetadata, Optional.ofNullable(at(richOfBlock, xml.attribute("v", -1))).orElse(-1));
                    }
                }
                default -> { }
            }
        });
    }

    private void block(String place, List<Integer> richOfBlock) {
        if (place.equals(RICH)) {
            richOfBlock.add(-1);
        } else if (place.equals("valueMetadata")) {
            byMetadata.add(-1);
        }
    }

    private static <T> void set(List<T> list, T value) {
        if (!list.isEmpty()) {
            list.set(list.size() - 1, value);
        }
    }

    private void readStructures(ZipParts parts, String part) throws IOException, XMLStreamException {
        var key = new int[1];
        each(parts, part, (name, xml) -> {
            if ("s".equals(name)) {
                structures.add(-1);
                key[0] = 0;
            } else if ("k".equals(name)) {
                if (IMAGE_KEY.equals(xml.attribute("n"))) {
                    set(structures, key[0]);
                } else if (WEB_KEY.equals(xml.attribute("n"))) {
                    set(structures, key[0]);
                    webStructures.add(structures.size() - 1);
                }
                key[0]++;
            }
        });
    }

    private void readValues(ZipParts parts, String part) throws IOException, XMLStreamException {
        var state = new int[2];
        each(parts, part, (name, xml) -> {
            if ("rv".equals(name)) {
                values.add(-1);
                if (webStructures.contains(xml.attribute("s", -1))) {
                    webValues.add(values.size() - 1);
                }
                state[0] = Optional.ofNullable(at(structures, xml.attribute("s", -1))).orElse(-1);
                state[1] = 0;
            } else if ("v".equals(name)) {
                if (state[1]++ == state[0]) {
                    set(values, number(xml));
                }
            }
        });
    }

    private void readPictures(ZipParts parts, String part) throws IOException, XMLStreamException {
        Map<String, XlsxWorkbook.Relation> relations = XlsxWorkbook.relations(parts, part);
        each(parts, part, (name, xml) -> {
            if ("rel".equals(name)) {
                var relation = relations.get(String.valueOf(xml.attribute("id")));
                pictures.add(relation == null ? null : relation.target());
            }
        });
    }

    private void readWebPictures(ZipParts parts, String part) throws IOException, XMLStreamException {
        var stored = XlsxWorkbook.relations(parts, part);
        var outside = XlsxWorkbook.externals(parts, part);
        each(parts, part, (name, xml) -> {
            switch (name) {
                case "webImageSrd" -> {
                    webPictures.add(null);
                    webAddresses.add(null);
                }
                case "address" -> set(webAddresses, outside.get(String.valueOf(xml.attribute("id"))));
                case "blip" -> set(webPictures, Optional.ofNullable(stored.get(String.valueOf(xml.attribute("id")))).map(XlsxWorkbook.Relation::target).orElse(null));
                default -> { }
            }
        });
    }

    private interface Element {
        void read(String name, Xml xml) throws XMLStreamException;
    }

    private static void each(ZipParts parts, String part, Element element) throws IOException, XMLStreamException {
        var input = parts.find(part, Limits.SMALL_PART_BYTES);
        if (input.isEmpty()) {
            return;
        }
        try (var stream = input.get(); var xml = new Xml(stream)) {
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                element.read(name, xml);
            }
        }
    }

    private static int number(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                xml.appendText(text);
            }
        }
        try {
            return Integer.parseInt(text.toString().strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
