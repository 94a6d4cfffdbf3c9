package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.Spreadsheets;
import de.ladentheke.spreadsheet.file.Workbook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files end in rows or in a reason. More than the usual 300: {@code -Dfuzz=N}; another course: {@code -Dfuzz.seed=N}. */
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("fuzz", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 20251123);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void damageIsAlwaysRecognised() throws Exception {
        var seeds = seeds();
        var random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            var seed = seeds.get(i % seeds.size());
            var file = seed.written(mutated(seed.content.clone(), random), folder);
            var which = "mutation " + i + " of " + seed.name + ", seed " + SEED;
            assertTimeoutPreemptively(LONGEST, () -> assertThatCode(() -> read(file)).as(which).doesNotThrowAnyException(), which);
        }
    }

    /**
     * @param part where a part of a workbook is damaged: it is put into an otherwise sound archive, whose own check sums
     *             would hide the damage
     */
    private record Seed(String name, byte[] content, Workbook part) {
        Path written(byte[] damaged, Path folder) throws Exception {
            if (part == null) {
                return Files.write(folder.resolve("kaputt" + name), damaged);
            }
            var sound = part.part(name);
            var file = part.part(name, new String(damaged, StandardCharsets.ISO_8859_1)).save(folder.resolve("kaputt.xlsx"));
            part.part(name, sound);
            return file;
        }
    }

    private List<Seed> seeds() throws Exception {
        var rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>" + "<row r='3'><c r='A3' s='1'><v>45319</v></c><c r='B3' t='e'><v>#N/A</v></c></row>".repeat(3);
        var workbook = Workbook.ofRows(rows).strings("<si><t>Artikelnummer</t></si><si><r><t>Preis</t></r></si>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        var csv = "Artikelnummer;Name;Preis\n1;\"Tee\ngrün\";2,50\n2;Kaffee;1.234,50 €\n";
        var seeds = new ArrayList<Seed>();
        seeds.add(new Seed(".xlsx", Files.readAllBytes(workbook.save(folder.resolve("a.xlsx"))), null));
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            seeds.add(new Seed(".csv", csv.getBytes(charset), null));
        }
        seeds.add(new Seed(".csv", ("sep=,\n" + csv).getBytes(StandardCharsets.UTF_8), null));
        try (var xls = new HSSFWorkbook(); var out = new java.io.ByteArrayOutputStream()) {
            var row = xls.createSheet("Liste").createRow(0);
            row.createCell(0).setCellValue("Artikelnummer");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellFormula("B1*2");
            xls.write(out);
            seeds.add(new Seed(".xls", out.toByteArray(), null));
        }
        for (var name : new String[] {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"}) {
            seeds.add(new Seed(name, workbook.part(name).getBytes(StandardCharsets.UTF_8), workbook));
        }
        return seeds;
    }

    private static byte[] mutated(byte[] content, Random random) {
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            var at = random.nextInt(content.length);
            switch (random.nextInt(4)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> content[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(content, random.nextInt(content.length - Math.min(16, content.length - 1)), content, Math.min(at, content.length - 16), Math.min(16, content.length));
                default -> content = random.nextInt(6) == 0 ? java.util.Arrays.copyOf(content, Math.max(20, at)) : content;
            }
        }
        return content;
    }

    private static void read(Path file) {
        try (var source = Spreadsheets.open(file)) {
            for (var sheet : source.sheets()) {
                source.read(sheet.index(), row -> true);
            }
            new LayoutFinder().find(source);
        } catch (SpreadsheetException e) {
            // a reason is as good as rows
        }
    }
}
