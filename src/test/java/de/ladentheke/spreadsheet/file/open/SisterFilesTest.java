package de.ladentheke.spreadsheet.file.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that other programs saved in several formats: every reader of ours sees the same cells. */
class SisterFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/hostile-spreadsheets");

    @ParameterizedTest
    @CsvSource({
        "calamine__issue_419,xlsx,xlsb", "test_files__DPI72C12,xlsx,xlsb", "test_files__ErrorTypes,xlsx,xlsb", "test_files__hyperlink_no_rels,xlsx,xlsb",
        "test_files__number_format_entities,xlsx,xlsb", "test_files__pivot_table_named_range,xlsx,xlsb", "test_files__rich_text_stress,xlsx,xlsb",
        "test_files__threaded_comments_none,xlsx,xlsb", "test_files__wtf_path,xlsx,xlsb", "test_files__row_height,xls,xlsb",
        "test_files__number_format_russian,xls,xlsb", "poi__SampleSS,xlsx,ods", "test_files__merge_cells,xlsx,ods", "test_files__outline,xls,ods"
    })
    void hasTheSameCells(String name, String one, String other) throws Exception {
        var first = FOLDER.resolve(name + "." + one);
        assumeTrue(Files.exists(first), "no hostile files here");
        var expected = rows(first);
        var rows = rows(FOLDER.resolve(name + "." + other));
        for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
            assertThat(rows.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(rows).hasSameSizeAs(expected);
    }

    private static List<String> rows(Path file) throws SpreadsheetException {
        try (var source = Spreadsheets.open(file)) {
            var rows = new ArrayList<String>();
            for (var sheet : source.sheets()) {
                rows.add(sheet.name());
                Rows.of(source, sheet.index()).forEach(row -> rows.add(calculated(row)));
            }
            return rows;
        }
    }

    /** Programs that calculate nothing leave formulas out of an .xlsb altogether. */
    private static String calculated(String row) {
        return row.replace("UNCALCULATED =", "").replaceAll("\\|+$", "");
    }
}
