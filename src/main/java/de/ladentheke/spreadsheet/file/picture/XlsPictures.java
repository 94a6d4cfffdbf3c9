package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.RowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Pictures over the rows of an .xls file, which POI reads into memory as a whole. */
final class XlsPictures implements SheetPictures.Reader {
    /** Above this the workbook with its objects would need too much memory. */
    private static final long FILE_BYTES = 80L << 20;
    private static final int MOST = 20_000;
    private static final int DY_OF_ROW = 256;

    private final List<SheetPicture> pictures = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    static XlsPictures open(Path file, RowSource.Sheet sheet) throws IOException {
        var found = new XlsPictures();
        if (Files.size(file) > FILE_BYTES) {
            return found;
        }
        try (var container = new POIFSFileSystem(file.toFile(), true); var workbook = new HSSFWorkbook(container, false)) {
            var rows = workbook.getSheet(sheet.name());
            if (!workbook.getAllPictures().isEmpty() && rows != null && rows.getDrawingPatriarch() != null) {
                for (var shape : rows.getDrawingPatriarch().getChildren()) {
                    found.add(shape, shape, rows);
                }
            }
        }
        return found;
    }

    @Override
    public List<SheetPicture> pictures() {
        return List.copyOf(pictures);
    }

    @Override
    public byte[] content(String key) {
        return contents.get(key);
    }

    @Override
    public void close() {
        // everything is in memory
    }

    /** @param outer the shape or group that is anchored to the sheet */
    private void add(HSSFShape shape, HSSFShape outer, HSSFSheet sheet) {
        if (shape instanceof HSSFShapeGroup group) {
            group.getChildren().forEach(child -> add(child, outer, sheet));
        } else if (shape instanceof HSSFPicture picture && picture.getPictureData() != null && pictures.size() < MOST
                && outer.getAnchor() instanceof HSSFClientAnchor anchor) {
            var data = picture.getPictureData();
            var key = Integer.toString(picture.getPictureIndex());
            contents.putIfAbsent(key, data.getData());
            pictures.add(new SheetPicture(rows(anchor, sheet), key, data.suggestFileExtension()));
        }
    }

    private static List<Integer> rows(HSSFClientAnchor anchor, HSSFSheet sheet) {
        int from = Math.max(0, anchor.getRow1());
        int to = Math.max(from, anchor.getRow2());
        return RowSpan.between(from, part(anchor.getDy1(), height(sheet, from)), to, part(anchor.getDy2(), height(sheet, to)),
                row -> height(sheet, row)).rows(row -> height(sheet, row));
    }

    private static long part(int dy, long height) {
        return height * dy / DY_OF_ROW;
    }

    /** In twips. */
    private static long height(HSSFSheet sheet, int row) {
        var stored = sheet.getRow(row);
        if (stored == null) {
            return sheet.getDefaultRowHeight();
        }
        return stored.getZeroHeight() ? 0 : stored.getHeight();
    }
}
