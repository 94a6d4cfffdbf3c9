package de.ladentheke.spreadsheet.file.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsbSourceTest {
    private static final String RELATIONS = "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.bin'/>"
            + "<Relationship Id='rId2' Type='x/sharedStrings' Target='sharedStrings.bin'/><Relationship Id='rId3' Type='x/styles' Target='styles.bin'/></Relationships>";

    @TempDir
    Path folder;

    /** Records of a part: each value as it is written in the format. */
    private static final class Part {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Part record(int kind, Object... values) {
            var data = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN);
            for (var value : values) {
                switch (value) {
                    case Integer number -> data.putInt(number);
                    case Short number -> data.putShort(number);
                    case Byte number -> data.put(number);
                    case Double number -> data.putDouble(number);
                    case String text -> data.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
                    default -> throw new IllegalArgumentException(value.toString());
                }
            }
            if (kind > 127) {
                bytes.write(kind & 0x7F | 0x80);
                bytes.write(kind >> 7);
            } else {
                bytes.write(kind);
            }
            bytes.write(data.position() & 0x7F | (data.position() > 127 ? 0x80 : 0));
            if (data.position() > 127) {
                bytes.write(data.position() >> 7);
            }
            bytes.write(data.array(), 0, data.position());
            return this;
        }

        Part row(int number, boolean hidden) {
            return record(0, number, 0, (short) 300, (byte) 0, (byte) (hidden ? 0x10 : 0));
        }
    }

    private Path file(Part sheet) throws Exception {
        var file = folder.resolve("liste.xlsb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/_rels/workbook.bin.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/workbook.bin", new Part().record(153, 0).record(156, 0, 1, "rId1", "Preise").bytes.toByteArray());
            put(zip, "xl/sharedStrings.bin", new Part().record(19, (byte) 0, "Käse").record(19, (byte) 0, "Öl").bytes.toByteArray());
            put(zip, "xl/styles.bin", new Part().record(44, (short) 164, "\"ART-\"0000")
                    .record(617, 3).record(47, (short) 0, (short) 0).record(47, (short) 0, (short) 14).record(47, (short) 0, (short) 164).record(618)
                    .bytes.toByteArray());
            put(zip, "xl/worksheets/sheet1.bin", sheet.bytes.toByteArray());
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    @Test
    void allKindsOfCells() throws Exception {
        var sheet = new Part().row(2, false).record(7, 0, 0, 1).record(2, 1, 0, 1299 << 2 | 3).record(2, 2, 0, 7 << 2 | 2)
                .record(5, 3, 0, 4006381333931d).record(4, 4, 0, (byte) 1).record(3, 5, 0, (byte) 0x17).record(5, 6, 1, 45413d)
                .record(6, 7, 0, "frei").record(9, 8, 0, 0.30000000000000004).record(8, 9, 0, "aus Formel").record(11, 10, 0, (byte) 0x07)
                .record(1, 11, 0).record(18, 0, 0).record(146);
        assertThat(Rows.of(file(sheet))).containsExactly("3: Öl|NUMBER 12.99|NUMBER 7|NUMBER 4006381333931|BOOLEAN true|ERROR #REF!|DATE 2024-05-01"
                + "|frei|NUMBER 0.3|aus Formel|ERROR #DIV/0!||Käse");
    }

    @Test
    void zerosThatOnlyTheFormatShows() throws Exception {
        var sheet = new Part().row(0, false).record(2, 0, 2, 12 << 2 | 2).record(5, 1, 2, 123456d).record(5, 2, 2, 1.5).record(2, 3, 0, 12 << 2 | 2).record(146);
        assertThat(Rows.of(file(sheet))).containsExactly("1: ART-0012|ART-123456|NUMBER 1.5|NUMBER 12");
    }

    @Test
    void hiddenRowsAndStopping() throws Exception {
        var sheet = new Part();
        for (int i = 0; i < 4; i++) {
            sheet.row(i * 2, i == 1).record(7, 0, 0, 0);
        }
        var hidden = new ArrayList<Boolean>();
        try (var source = Spreadsheets.open(file(sheet.record(146)))) {
            source.read(0, row -> hidden.add(row.hidden()) && row.number() < 5);
        }
        assertThat(hidden).containsExactly(false, true, false);
    }

    @Test
    void brokenRecordsAreAReason() throws Exception {
        assertThatThrownBy(() -> Rows.of(file(new Part().row(0, false).record(7, 0))))
                .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.DAMAGED));
        assertThatThrownBy(() -> Rows.of(file(new Part().row(0, false).record(7, 20_000, 0, 0))))
                .isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(SpreadsheetException.Reason.TOO_LARGE));
    }
}
