package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import de.ladentheke.spreadsheet.file.ZipParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Pictures of a sheet of an OpenDocument spreadsheet: anchored to a cell, or to the sheet. */
final class OdsPictures extends PartPictures {
    private final List<SheetPicture> pictures;

    private OdsPictures(ZipParts parts, List<SheetPicture> pictures) {
        super(parts);
        this.pictures = pictures;
    }

    static OdsPictures open(Path file, int sheet) throws IOException, XMLStreamException {
        var parts = new ZipParts(file);
        try {
            return new OdsPictures(parts, parts.hasBelow("pictures/") ? read(parts, sheet) : List.of());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static List<SheetPicture> read(ZipParts parts, int sheet) throws IOException, XMLStreamException {
        try (var xml = Xml.of(parts.open("content.xml", Limits.SHEET_BYTES))) {
            return OdsFrames.read(xml, sheet).stream().filter(frame -> parts.has(frame.part())).map(frame -> picture(frame.part(), frame.rows())).toList();
        }
    }

    @Override
    public List<SheetPicture> pictures() {
        return pictures;
    }
}
