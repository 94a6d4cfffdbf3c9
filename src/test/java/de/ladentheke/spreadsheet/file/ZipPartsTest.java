package de.ladentheke.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipPartsTest {
    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml, ../drawings/drawing1.xml, xl/drawings/drawing1.xml",
            "xl/workbook.xml, /xl/styles.xml, xl/styles.xml", "'', xl/workbook.xml, xl/workbook.xml", "xl/workbook.xml, ./sheet1.xml, xl/sheet1.xml",
            "xl/workbook.xml, ..\\docProps\\app.xml, docProps/app.xml", "xl/a/b.xml, ../../../c.xml, c.xml"})
    void whatARelationMeans(String base, String target, String part) {
        assertThat(ZipParts.resolve(base, target)).isEqualTo(part);
    }

    @Test
    @Timeout(20)
    void aWayUpAndDownIsNoWork() {
        assertThat(ZipParts.resolve("xl/workbook.xml", "a/../".repeat(400_000) + "sheet1.xml")).isEqualTo("xl/sheet1.xml");
    }
}
