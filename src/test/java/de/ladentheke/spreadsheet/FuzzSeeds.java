package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.file.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files to be damaged: small ones of our own, and the small ones among those that broke other readers, where they are. */
final class FuzzSeeds {
    private static final Path FOLDER = Path.of("../shared/data/hostile-spreadsheets");
    private static final int SMALL = 24 << 10;
    private static final int INSIDE = 1 << 20;

    private FuzzSeeds() {}

    record Seed(String name, byte[] content) {
        String ending() {
            var point = name.lastIndexOf('.');
            return point < 0 ? "" : name.substring(point);
        }

        /** Half of the archives are damaged inside, as their check sums would hide any other damage. */
        byte[] mutated(Random random) {
            var zip = content.length > 2 && content[0] == 'P' && content[1] == 'K';
            if (!zip || random.nextBoolean()) {
                return damaged(content.clone(), random);
            }
            try {
                return repacked(random);
            } catch (IOException | IllegalArgumentException e) {
                return damaged(content.clone(), random);
            }
        }

        private byte[] repacked(Random random) throws IOException {
            var parts = new ArrayList<ZipEntry>();
            var contents = new ArrayList<byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts.add(part);
                    contents.add(zip.readNBytes(INSIDE));
                }
            }
            if (parts.isEmpty()) {
                return damaged(content.clone(), random);
            }
            int hit = random.nextInt(parts.size());
            contents.set(hit, damaged(contents.get(hit), random));
            var packed = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(packed)) {
                for (int i = 0; i < parts.size(); i++) {
                    zip.putNextEntry(new ZipEntry(parts.get(i).getName()));
                    zip.write(contents.get(i));
                }
            }
            return packed.toByteArray();
        }

        private static byte[] damaged(byte[] content, Random random) {
            for (int n = 1 + random.nextInt(8); n > 0 && content.length > 0; n--) {
                var at = random.nextInt(content.length);
                var length = Math.min(1 + random.nextInt(16), content.length - at);
                switch (random.nextInt(5)) {
                    case 0 -> content[at] = (byte) random.nextInt(256);
                    case 1 -> content[at] ^= (byte) (1 << random.nextInt(8));
                    case 2 -> System.arraycopy(content, at, content, random.nextInt(content.length - length + 1), length);
                    case 3 -> Arrays.fill(content, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                    default -> content = random.nextInt(6) == 0 ? Arrays.copyOf(content, Math.max(1, at)) : content;
                }
            }
            return content;
        }
    }

    static List<Seed> all(Path folder) throws IOException {
        var seeds = new ArrayList<>(own(folder));
        if (Files.isDirectory(FOLDER)) {
            try (var files = Files.list(FOLDER)) {
                for (var file : files.sorted().toList()) {
                    if (Files.size(file) <= SMALL) {
                        seeds.add(new Seed(file.getFileName().toString(), Files.readAllBytes(file)));
                    }
                }
            }
        }
        return seeds;
    }

    private static List<Seed> own(Path folder) throws IOException {
        var rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>" + "<row r='3'><c r='A3' s='1'><v>45319</v></c><c r='B3' t='e'><v>#N/A</v></c></row>".repeat(3);
        var workbook = Workbook.ofRows(rows).strings("<si><t>Artikelnummer</t></si><si><r><t>Preis</t></r></si>").styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        var csv = "Artikelnummer;Name;Preis\n1;\"Tee\ngrün\";2,50\n2;Kaffee;1.234,50 €\n";
        var seeds = new ArrayList<Seed>();
        seeds.add(new Seed("own.xlsx", Files.readAllBytes(workbook.save(folder.resolve("own.xlsx")))));
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            seeds.add(new Seed(charset + ".csv", csv.getBytes(charset)));
        }
        seeds.add(new Seed("sep.csv", ("sep=,\n" + csv).getBytes(StandardCharsets.UTF_8)));
        try (var xls = new HSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var row = xls.createSheet("Liste").createRow(0);
            row.createCell(0).setCellValue("Artikelnummer");
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellFormula("B1*2");
            xls.write(out);
            seeds.add(new Seed("own.xls", out.toByteArray()));
        }
        seeds.add(new Seed("own.json", "[{\"sku\": \"1\", \"name\": \"Tee\", \"preis\": 2.5}, {\"sku\": \"2\", \"bilder\": [\"a\"]}]".getBytes(StandardCharsets.UTF_8)));
        seeds.add(new Seed("own.slk", "ID;PWXL\nC;Y1;X1;K\"Artikelnummer\"\nC;X2;K\"Preis\"\nC;Y2;X1;K\"1\"\nC;X2;K2.5\nE\n".getBytes(StandardCharsets.UTF_8)));
        seeds.add(new Seed("own.dif", "TABLE\n0,1\n\"x\"\nVECTORS\n0,2\n\"\"\nTUPLES\n0,1\n\"\"\nDATA\n0,0\n\"\"\n-1,0\nBOT\n1,0\n\"Name\"\n0,2.5\nV\n-1,0\nEOD\n".getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }
}
