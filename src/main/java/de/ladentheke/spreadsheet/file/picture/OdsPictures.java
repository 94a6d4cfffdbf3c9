package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.Xml;
import de.ladentheke.spreadsheet.file.ZipParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Pictures of a sheet of an OpenDocument spreadsheet: anchored to a cell, or to the sheet. */
final class OdsPictures implements SheetPictures.Reader {
    private static final long PICTURE_BYTES = 40L << 20;

    private final ZipParts parts;
    private final List<SheetPicture> pictures;

    private OdsPictures(ZipParts parts, List<SheetPicture> pictures) {
        this.parts = parts;
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
        try (var xml = new Xml(parts.open("content.xml", Limits.SHEET_BYTES))) {
            return OdsFrames.read(xml, sheet).stream().filter(frame -> parts.has(frame.part())).map(OdsPictures::picture).toList();
        }
    }

    private static SheetPicture picture(OdsFrames.Placed frame) {
        var ending = frame.part().substring(frame.part().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new SheetPicture(frame.rows(), frame.part(), ending.matches("[a-z0-9]{1,5}") ? ending : "bin");
    }

    @Override
    public List<SheetPicture> pictures() {
        return pictures;
    }

    @Override
    public byte[] content(String key) throws IOException {
        try (var input = parts.open(key, PICTURE_BYTES)) {
            return input.readAllBytes();
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
