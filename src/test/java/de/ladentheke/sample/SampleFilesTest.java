package de.ladentheke.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.SampleShop;
import de.ladentheke.catalogue.Gtin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in files are those that the data asks for. */
class SampleFilesTest {
    @TempDir
    Path temp;

    @Test
    void the_workbook_holds_the_products() throws IOException {
        SampleShop.unpack(temp);
        var text = new DataFormatter(java.util.Locale.ROOT);
        try (var workbook = WorkbookFactory.create(SampleShop.workbook(temp).toFile())) {
            var sheet = workbook.getSheetAt(0);
            int row = SampleWorkbook.HEADER_ROW;
            for (var item : SampleData.items()) {
                var cells = sheet.getRow(row++);
                assertThat(text.formatCellValue(cells.getCell(0))).isEqualTo(item.sku());
                assertThat(text.formatCellValue(cells.getCell(1))).isEqualTo(item.gtin());
                assertThat(text.formatCellValue(cells.getCell(2))).isEqualTo(item.name());
                assertThat(cells.getCell(5).getNumericCellValue()).isEqualTo(Double.parseDouble(item.price().replace(',', '.')));
                assertThat(text.formatCellValue(cells.getCell(11))).isEqualTo(item.description());
            }
            assertThat(sheet.getLastRowNum()).as("three rows to clarify follow").isEqualTo(row + 2);
        }
    }

    @Test
    void the_numbers_are_right_and_nobodys() {
        var seen = new HashSet<String>();
        assertThat(SampleData.items()).hasSizeBetween(40, 60).allSatisfy(item -> {
            assertThat(Gtin.valid(item.gtin())).as(item.sku()).isTrue();
            assertThat(item.gtin()).startsWith("952");
            assertThat(seen.add(item.gtin())).isTrue();
            assertThat(item.maker()).as(item.sku()).isNotNull();
        });
    }

    @Test
    void every_picture_is_there_and_good_for_a_market() throws IOException {
        SampleShop.unpack(temp);
        long bytes = 0;
        int pictures = 0;
        for (var item : SampleData.items()) {
            for (int i = 1; i <= (item.hasPicture() ? item.hasSecondPicture() ? 2 : 1 : 0); i++) {
                var file = SampleShop.photos(temp).resolve(item.sku() + "_" + i + ".jpg");
                var picture = ImageIO.read(file.toFile());
                assertThat(Math.min(picture.getWidth(), picture.getHeight())).as(file.toString()).isGreaterThanOrEqualTo(500);
                bytes += Files.size(file);
                pictures++;
            }
        }
        assertThat(bytes).isLessThan(6_000_000);
        try (var files = Files.list(SampleShop.photos(temp))) {
            assertThat(files.count()).isEqualTo(pictures);
        }
    }

    @Test
    void every_photo_that_is_not_drawn_is_named_in_the_notice() throws IOException {
        var notice = Files.readString(Path.of("NOTICE"));
        assertThat(SampleData.items().stream().filter(SampleData.Item::isPhoto))
                .isNotEmpty().allSatisfy(item -> assertThat(notice).contains(item.sku() + "_1.jpg"));
    }
}
