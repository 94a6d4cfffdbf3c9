package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The table of contents of an .xlsx file: its sheets and where their parts lie. */
public final class XlsxWorkbook {
    public record Relation(String type, String target) {}

    final List<RowSource.Sheet> sheets = new ArrayList<>();
    public final List<String> sheetParts = new ArrayList<>();
    String stringsPart;
    String stylesPart;
    boolean from1904;

    public static XlsxWorkbook read(ZipParts parts) throws IOException, XMLStreamException {
        var workbook = new XlsxWorkbook();
        var part = workbookPart(parts);
        var relations = relations(parts, part);
        for (var relation : relations.values()) {
            if (relation.type.endsWith("/sharedStrings")) {
                workbook.stringsPart = relation.target;
            } else if (relation.type.endsWith("/styles")) {
                workbook.stylesPart = relation.target;
            }
        }
        workbook.readSheets(parts, part, relations);
        return workbook;
    }

    public static String workbookPart(ZipParts parts) throws IOException, XMLStreamException {
        return relations(parts, "").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument"))
                .map(Relation::target).filter(parts::has)
                .findFirst().orElse("xl/workbook.xml");
    }

    private void readSheets(ZipParts parts, String part, Map<String, Relation> relations) throws IOException, XMLStreamException {
        try (var input = parts.open(part, Limits.SMALL_PART_BYTES); var xml = new Xml(input)) {
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if ("workbookPr".equals(name)) {
                    from1904 = xml.flag("date1904");
                } else if ("sheet".equals(name)) {
                    addSheet(parts, xml, relations);
                }
            }
        }
    }

    private void addSheet(ZipParts parts, Xml xml, Map<String, Relation> relations) {
        var id = relationId(xml);
        var relation = id == null ? null : relations.get(id);
        var target = relation == null ? "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml" : relation.target;
        if (relation != null && !relation.type.endsWith("/worksheet") || !parts.has(target)) {
            return;
        }
        var state = xml.attribute("state");
        var hidden = state != null && !"visible".equals(state);
        var name = xml.attribute("name");
        sheets.add(new RowSource.Sheet(sheets.size(), name == null ? "" : XlsxText.decoded(name), hidden));
        sheetParts.add(target);
    }

    /** {@code r:id}; a plain {@code id} is something else. */
    private static String relationId(Xml xml) {
        for (int i = 0; i < xml.reader.getAttributeCount(); i++) {
            var namespace = xml.reader.getAttributeNamespace(i);
            if ("id".equals(xml.reader.getAttributeLocalName(i)) && namespace != null && namespace.contains("relationships")) {
                return xml.reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The parts that a part refers to, by the name of the relation. */
    public static Map<String, Relation> relations(ZipParts parts, String part) throws IOException, XMLStreamException {
        var relations = new LinkedHashMap<String, Relation>();
        each(parts, part, (id, target, type, external) -> {
            if (!external) {
                relations.put(id, new Relation(type, ZipParts.resolve(part, target)));
            }
        });
        return relations;
    }

    /** The addresses outside of the file that a part refers to, by the name of the relation. */
    public static Map<String, String> externals(ZipParts parts, String part) throws IOException, XMLStreamException {
        var addresses = new HashMap<String, String>();
        each(parts, part, (id, target, type, external) -> {
            if (external) {
                addresses.put(id, target);
            }
        });
        return addresses;
    }

    private interface Referring {
        void to(String id, String target, String type, boolean external);
    }

    private static void each(ZipParts parts, String part, Referring referring) throws IOException, XMLStreamException {
        var slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var input = parts.find(name, Limits.SMALL_PART_BYTES);
        if (input.isEmpty()) {
            return;
        }
        try (var stream = input.get(); var xml = new Xml(stream)) {
            for (var tag = xml.nextStart(); tag != null; tag = xml.nextStart()) {
                var target = xml.attribute("Target");
                if ("Relationship".equals(tag) && target != null) {
                    var type = xml.attribute("Type");
                    referring.to(String.valueOf(xml.attribute("Id")), target, type == null ? "" : type, "External".equals(xml.attribute("TargetMode")));
                }
            }
        }
    }
}
