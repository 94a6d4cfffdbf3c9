package de.ladentheke.bench;

import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;

/** Other Java readers of .xlsx beside ours: each reads every cell of the first sheet as text. */
final class ReadPeers {
    /** Returns how many cells hold something. */
    interface Peer {
        long read(Path file) throws Exception;
    }

    private ReadPeers() {}

    /** By name, ours first. @param dom whether POI's object model is to be among them: it needs gigabytes for long lists */
    static Map<String, Peer> all(boolean dom) {
        var peers = new LinkedHashMap<String, Peer>();
        peers.put("ours", ReadPeers::ours);
        peers.put("fastexcel-reader", ReadPeers::fastexcel);
        peers.put("POI events", ReadPeers::poiEvents);
        if (dom) {
            peers.put("POI objects", ReadPeers::poiObjects);
        }
        return peers;
    }

    private static long ours(Path file) throws Exception {
        try (var source = Spreadsheets.open(file)) {
            var cells = new long[1];
            source.read(0, row -> {
                for (int i = 0; i < row.width(); i++) {
                    cells[0] += row.text(i).isEmpty() ? 0 : 1;
                }
                return true;
            });
            return cells[0];
        }
    }

    private static long fastexcel(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream()).filter(cell -> cell != null && !cell.getText().isEmpty()).count();
        }
    }

    private static long poiEvents(Path file) throws Exception {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var counter = new Counter();
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), counter, new DataFormatter(), false));
            try (var sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            return counter.cells;
        }
    }

    private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int number) {
            // only cells are counted
        }

        @Override
        public void endRow(int number) {
            // only cells are counted
        }

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            cells += text == null || text.isEmpty() ? 0 : 1;
        }
    }

    private static long poiObjects(Path file) throws Exception {
        var formatter = new DataFormatter();
        long cells = 0;
        // opened for writing it would save the file anew when it is closed
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ); var workbook = new XSSFWorkbook(opened)) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    cells += formatter.formatCellValue(cell).isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }
}
