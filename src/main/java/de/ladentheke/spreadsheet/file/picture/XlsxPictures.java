package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.ZipParts;
import de.ladentheke.spreadsheet.file.Xml;
import de.ladentheke.spreadsheet.file.excel.XlsxWorkbook;
import de.ladentheke.spreadsheet.file.picture.SheetPictures.Link;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Pictures of a sheet of an .xlsx file, found by a stream over its parts; the sheet is read only where there are any. */
final class XlsxPictures extends PartPictures {
    /** A list whose articles have pictures by formula has one in its first thousands of rows. */
    private static final long FORMULAS_WITHIN = 16L << 20;

    private final List<SheetPicture> pictures = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private XlsxPictures(ZipParts parts) {
        super(parts);
    }

    static XlsxPictures open(Path file, int sheet) throws IOException, XMLStreamException {
        var parts = new ZipParts(file);
        try {
            var found = new XlsxPictures(parts);
            found.find(XlsxWorkbook.read(parts).sheetParts.get(sheet));
            return found;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public List<SheetPicture> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public List<Link> links() {
        return List.copyOf(links);
    }

    private void find(String sheetPart) throws IOException, XMLStreamException {
        var drawings = XlsxWorkbook.relations(parts, sheetPart).values().stream()
                .filter(relation -> relation.type().endsWith("/drawing") && parts.has(relation.target())).toList();
        var wps = wpsPictures();
        if (drawings.isEmpty() && wps.isEmpty() && !parts.hasBelow("xl/richdata/") && !parts.mentions(sheetPart, FORMULAS_WITHIN, ImageFormula.NAME)) {
            return;
        }
        var rows = XlsxPictureRows.read(parts, sheetPart);
        for (var drawing : drawings) {
            addAnchored(drawing.target(), rows);
        }
        addInCells(rows, wps);
    }

    private void addAnchored(String part, XlsxPictureRows rows) throws IOException, XMLStreamException {
        var relations = XlsxWorkbook.relations(parts, part);
        for (var anchor : XlsxAnchors.read(parts, part)) {
            var target = relations.get(anchor.relation());
            if (target != null && parts.has(target.target())) {
                add(target.target(), span(anchor, rows).rows(rows::height));
            }
        }
    }

    private static RowSpan span(XlsxAnchors.Anchor anchor, XlsxPictureRows rows) {
        if (anchor.from() < 0) {
            int row = 0;
            long top = anchor.top();
            while (top >= rows.height(row) && row < Limits.ROWS) {
                top -= rows.height(row++);
            }
            return new RowSpan(row, top, anchor.height());
        }
        int from = Math.min(anchor.from(), Limits.ROWS);
        return anchor.to() < from ? new RowSpan(from, anchor.fromOffset(), anchor.height())
                : RowSpan.between(from, anchor.fromOffset(), anchor.to(), anchor.toOffset(), rows::height);
    }

    private void addInCells(XlsxPictureRows rows, Map<String, String> wps) throws IOException, XMLStreamException {
        if (rows.cells.isEmpty()) {
            return;
        }
        var rich = XlsxRichValues.read(parts);
        for (var cell : rows.cells) {
            var part = cell.id() == null ? rich.picture(cell.value()).orElse(null) : wps.get(cell.id());
            var address = cell.address() == null ? rich.address(cell.value()) : Optional.of(cell.address());
            if (part != null && parts.has(part)) {
                add(part, List.of(cell.row()));
            } else {
                address.ifPresent(told -> links.add(new Link(cell.row(), told)));
            }
        }
    }

    /** Pictures in cells as WPS writes them: by the identifier in the cell's formula. */
    private Map<String, String> wpsPictures() throws IOException, XMLStreamException {
        var found = new HashMap<String, String>();
        var part = "xl/cellimages.xml";
        var input = parts.find(part, Limits.SMALL_PART_BYTES);
        if (input.isEmpty()) {
            return found;
        }
        var relations = XlsxWorkbook.relations(parts, part);
        try (var stream = input.get(); var xml = new Xml(stream)) {
            String id = null;
            for (var name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if ("cNvPr".equals(name)) {
                    id = xml.attribute("name");
                } else if ("blip".equals(name) && relations.containsKey(String.valueOf(xml.attribute("embed")))) {
                    found.put(id, relations.get(xml.attribute("embed")).target());
                }
            }
        }
        return found;
    }

    private void add(String part, List<Integer> rows) {
        pictures.add(picture(part, rows));
    }
}
