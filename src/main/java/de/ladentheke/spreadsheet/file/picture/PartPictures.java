package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.ZipParts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Pictures that are parts of a spreadsheet that is a ZIP archive. */
abstract class PartPictures implements SheetPictures.Reader {
    private static final long PICTURE_BYTES = 40L << 20;

    final ZipParts parts;

    PartPictures(ZipParts parts) {
        this.parts = parts;
    }

    /** @param rows as {@link SheetPicture} has them */
    static SheetPicture picture(String part, List<Integer> rows) {
        var ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new SheetPicture(rows, part, ending.matches("[a-z0-9]{1,5}") ? ending : "bin");
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
