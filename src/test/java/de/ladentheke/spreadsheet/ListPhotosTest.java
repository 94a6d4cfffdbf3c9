package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.photos.FetchException;
import de.ladentheke.photos.PhotoIntake;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoTray;
import de.ladentheke.photos.PictureDownloads;
import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that come with a list, from every source, on real products. */
class ListPhotosTest {
    @TempDir
    Path folder;

    private final Map<String, byte[]> web = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    @AutoClose
    final TestShop shop = new TestShop();
    private final PhotoTray tray = new PhotoTray(shop.database);
    private final PhotoLibrary library = new PhotoLibrary(shop.database);
    private final PictureDownloads downloads = new PictureDownloads(shop.database, this::fetch);
    private final PhotoMatcher matcher = new PhotoMatcher(shop.database, shop.catalogue, library);
    private final ListPhotos photos = new ListPhotos(shop.database, matcher, tray, downloads);
    private final PhotoIntake intake = new PhotoIntake(matcher, tray, downloads);

    @Test
    void names_in_a_column_find_their_files_however_they_are_written() throws Exception {
        picture("Bilder/Kanne Vorne.JPG", 1);
        picture("Bilder/neu/kanne-hinten.png", 2);
        picture("Bilder/TEE-2_1.png", 3);
        picture("Bilder/fremd.png", 4);
        var list = csv("Artikelnummer;Bezeichnung;Preis;Bild", "TEE-1;Kanne;12,90;\"C:\\Fotos\\kanne vorne.jpg, neu/Kanne-hinten\"", "TEE-2;Dose;4,90;");

        var done = run(list, true, false);

        assertThat(done.attached).isEqualTo(new ListPhotos.Attached(3, 0, 1, List.of(), List.of()));
        assertThat(done.sources.inFolders()).isEqualTo(4);
        assertThat(of("TEE-1")).containsExactly(sha("Bilder/Kanne Vorne.JPG"), sha("Bilder/neu/kanne-hinten.png"));
        assertThat(of("TEE-2")).containsExactly(sha("Bilder/TEE-2_1.png"));
        assertThat(tray.open()).containsExactly(folder.resolve("Bilder/fremd.png"));
    }

    @Test
    void a_file_beside_the_list_is_found_whatever_way_leads_to_the_list() throws Exception {
        picture("waren/kanne.png", 1);
        Files.createDirectory(folder.resolve("anderswo"));
        var list = csv("Artikelnummer;Bezeichnung;Preis;Bild", "TEE-1;Kanne;12,90;waren/kanne.png", "TEE-2;Dose;4,90;../fremd.png");
        picture("../fremd.png", 2);
        try {
            run(folder.resolve("anderswo/../" + list.getFileName()), true, false);
        } finally {
            Files.delete(folder.resolve("../fremd.png"));
        }
        assertThat(of("TEE-1")).containsExactly(sha("waren/kanne.png"));
        assertThat(of("TEE-2")).as("outside of the list's folder").isEmpty();
    }

    @Test
    void one_undo_takes_the_import_and_its_photos_back_and_the_same_list_again_adds_nothing() throws Exception {
        picture("Bilder/TEE-1.png", 1);
        var list = csv("Artikelnummer;Bezeichnung;Preis", "TEE-1;Kanne;12,90");
        var first = run(list, true, false);
        assertThat(first.attached.attached()).isEqualTo(1);
        assertThat(run(list, true, false).attached).isEqualTo(new ListPhotos.Attached(0, 1, 0, List.of(), List.of()));
        shop.catalogue.undo(first.group, Progress.NONE);
        assertThat(shop.catalogue.bySku("TEE-1")).isEmpty();
    }

    @Test
    void pictures_over_rows_belong_to_their_article_and_those_of_other_rows_wait() throws Exception {
        var list = folder.resolve("Katalog.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(list)) {
            var sheet = workbook.createSheet("Artikel");
            var lines = new String[][] {{"Preisliste"}, {"Artikelnummer", "Bezeichnung", "Preis"}, {"TEE-1", "Kanne", "12,90"}, {"TEE-2", "Dose", "4,90"},
                    {"", "", ""}, {"TEE-3", "Becher", "kein Preis"}};
            for (int row = 0; row < lines.length; row++) {
                for (int column = 0; column < lines[row].length; column++) {
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(column).setCellValue(lines[row][column]);
                }
            }
            over(workbook, 0, 9);
            over(workbook, 2, 1);
            over(workbook, 3, 2);
            over(workbook, 5, 3);
            workbook.write(out);
        }
        var done = run(list, true, false);

        assertThat(done.sources.inFile()).as("the logo above the headings is none").isEqualTo(3);
        assertThat(done.attached).isEqualTo(new ListPhotos.Attached(2, 0, 1, List.of(), List.of()));
        assertThat(of("TEE-1")).hasSize(1);
        assertThat(of("TEE-2")).hasSize(1).isNotEqualTo(of("TEE-1"));
        assertThat(tray.open()).singleElement().satisfies(file -> assertThat(file).exists().hasFileName("Zeile 6.png"));
        run(list, true, false);
        assertThat(tray.open()).hasSize(1);
    }

    @Test
    void a_zip_beside_the_list_is_a_folder_too() throws Exception {
        try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("fotos.zip")))) {
            for (var name : List.of("TEE-1/vorne.png", "TEE-1/2.png", "sonst.png")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(png(name.hashCode()));
            }
        }
        var done = run(csv("Artikelnummer;Bezeichnung;Preis", "TEE-1;Kanne;12,90"), true, false);
        assertThat(done.sources.inArchives()).isEqualTo(3);
        assertThat(done.attached).isEqualTo(new ListPhotos.Attached(2, 0, 1, List.of(), List.of()));
    }

    @Test
    void addresses_are_fetched_only_where_that_is_wished() throws Exception {
        web.put("https://bilder.example/a,b.png?x=1", png(1));
        web.put("https://bilder.example/2.png", png(2));
        var list = csv("Artikelnummer;Bezeichnung;Preis;Bild-URL", "TEE-1;Kanne;12,90;\"https://bilder.example/a,b.png?x=1, https://bilder.example/2.png\"",
                "TEE-2;Dose;4,90;https://bilder.example/weg.png", "TEE-3;Becher;kein Preis;https://bilder.example/2.png");

        var without = run(list, true, false);
        assertThat(without.sources.addresses()).isEqualTo(3);
        assertThat(asked).isEmpty();

        var done = run(list, true, true);
        assertThat(done.attached.attached()).isEqualTo(2);
        assertThat(done.attached.notFetched()).singleElement().satisfies(e -> assertThat(e.sentence()).contains("https://bilder.example/weg.png").contains("gibt es nicht"));
        assertThat(of("TEE-1")).hasSize(2);
        assertThat(asked).as("each once").containsOnlyKeys("https://bilder.example/a,b.png?x=1", "https://bilder.example/2.png", "https://bilder.example/weg.png")
                .allSatisfy((address, times) -> assertThat(times).isEqualTo(1));

        assertThat(downloads.failures()).extracting(FetchException::address).containsExactly("https://bilder.example/weg.png");
        web.put("https://bilder.example/weg.png", png(3));
        assertThat(intake.fetchAgain(Progress.NONE).attached()).isEqualTo(1);
        assertThat(of("TEE-2")).hasSize(1);
        assertThat(downloads.open()).isEmpty();
    }

    /** Of Google Sheets, in a workbook and in a text file: fetched by the same way, only where that is wished. */
    @Test
    void the_addresses_of_picture_formulas_are_fetched_like_those_of_a_column() throws Exception {
        web.put("https://x.example/a.jpg", png(1));
        web.put("https://x.example/b.jpg", png(2));
        var file = folder.resolve("formeln.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Liste");
            for (int i = 0; i < 2; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Artikelnummer" : "TEE-1");
                row.createCell(1).setCellValue(i == 0 ? "Bezeichnung" : "Kanne");
                row.createCell(2).setCellValue(i == 0 ? "Preis" : "12,90");
            }
            sheet.getRow(1).createCell(3).setCellFormula("HYPERLINK(\"https://x.example/none.jpg\",\"IMAGE(\"\"https://x.example/a.jpg\"\")\")");
            workbook.write(out);
        }
        var unasked = run(file, true, false);
        assertThat(unasked.sources.addresses()).isEqualTo(1);
        assertThat(asked).isEmpty();
        assertThat(run(file, true, true).attached.attached()).isEqualTo(1);

        var text = run(csv("Artikelnummer;Bezeichnung;Preis;Bild", "TEE-2;Dose;4,90;\"=IMAGE(\"\"https://x.example/b.jpg\"\"; 1)\""), true, true);
        assertThat(text.attached.attached()).isEqualTo(1);
        assertThat(asked).containsOnlyKeys("https://x.example/a.jpg", "https://x.example/b.jpg");
    }

    @Test
    void without_a_line_the_rest_is_not_tried() throws Exception {
        var lines = new ArrayList<>(List.of("Artikelnummer;Bezeichnung;Preis;Bild-URL"));
        for (int i = 0; i < 40; i++) {
            lines.add("TEE-" + i + ";Kanne " + i + ";12,90;https://offline.example/" + i + ".png");
        }
        var done = run(csv(lines.toArray(String[]::new)), false, true);
        assertThat(done.attached.notFetched()).hasSize(40).allSatisfy(e -> assertThat(e.reason()).isEqualTo(FetchException.Reason.UNKNOWN_HOST));
        assertThat(downloads.open()).as("to be tried again").hasSize(40);
    }

    @Test
    void stopped_while_fetching_no_product_has_changed() throws Exception {
        web.put("https://bilder.example/1.png", png(1));
        var list = csv("Artikelnummer;Bezeichnung;Preis;Bild-URL", "TEE-1;Kanne;12,90;https://bilder.example/1.png");
        var stopping = new Progress() {
            private boolean stop;

            @Override
            public void report(long done, long total, String detail) {
                stop |= detail.startsWith("https:");
            }

            @Override
            public boolean stopped() {
                return stop;
            }
        };
        try (var open = shop.imports.open(list)) {
            var plan = open.plan(open.layout(), open.options(), Corrections.NONE, Progress.NONE);
            open.apply(plan, Progress.NONE);
            var wanted = new ListPhotos.Wanted(PhotoSources.NONE, false, true);
            assertThatExceptionOfType(Stopped.class).isThrownBy(() -> photos.attach(open, plan, wanted, "Liste", stopping));
        }
        assertThat(of("TEE-1")).isEmpty();
    }

    @Test
    void private_pictures_beside_the_list_do_not_flood_the_board() throws Exception {
        for (int i = 0; i < 120; i++) {
            picture("Bilder/urlaub " + i + ".png", i);
        }
        picture("Bilder/TEE-1.png", 500);
        var done = run(csv("Artikelnummer;Bezeichnung;Preis", "TEE-1;Kanne;12,90"), true, false);
        assertThat(done.attached).isEqualTo(new ListPhotos.Attached(1, 0, 0, List.of(), List.of()));
        assertThat(tray.open()).isEmpty();
    }

    private record Done(PhotoSources sources, ListPhotos.Attached attached, long group) {}

    private Done run(Path file, boolean files, boolean addresses) throws Exception {
        try (var list = shop.imports.open(file)) {
            var found = photos.find(list, list.layout(), List.of(), Progress.NONE);
            var plan = list.plan(list.layout(), list.options(), Corrections.NONE, Progress.NONE);
            var result = list.apply(plan, Progress.NONE);
            var attached = photos.attach(list, plan, new ListPhotos.Wanted(found, files, addresses), file.getFileName().toString(), Progress.NONE);
            return new Done(found, attached, result.group());
        }
    }

    private byte[] fetch(String address) throws FetchException {
        asked.merge(address, 1, Integer::sum);
        if (address.contains("offline")) {
            throw new FetchException(FetchException.Reason.UNKNOWN_HOST, address, null);
        }
        var content = web.get(address);
        if (content == null) {
            throw new FetchException(FetchException.Reason.NOT_THERE, address, null);
        }
        return content;
    }

    private List<String> of(String sku) {
        return shop.catalogue.bySku(sku).orElseThrow().photos().stream().map(Photo::sha256).toList();
    }

    private String sha(String file) throws Exception {
        return library.add(folder.resolve(file)).sha256();
    }

    private Path csv(String... lines) throws Exception {
        return Files.writeString(folder.resolve("Liste.csv"), String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
    }

    private void picture(String name, int colour) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, png(colour));
    }

    private static void over(Workbook workbook, int row, int colour) throws Exception {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setCol2(4);
        anchor.setRow1(row);
        anchor.setRow2(row);
        anchor.setDy2(90_000);
        workbook.getSheetAt(0).createDrawingPatriarch().createPicture(anchor, workbook.addPicture(png(colour), Workbook.PICTURE_TYPE_PNG));
    }

    private static byte[] png(int colour) throws Exception {
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 160; x++) {
            for (int y = 0; y < 120; y++) {
                image.setRGB(x, y, colour * 0x1b3d71 + x * 300);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
