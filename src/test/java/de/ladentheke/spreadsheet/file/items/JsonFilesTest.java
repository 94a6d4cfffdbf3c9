package de.ladentheke.spreadsheet.file.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import de.ladentheke.spreadsheet.catalogue.Item;
import de.ladentheke.spreadsheet.catalogue.JsonList;
import de.ladentheke.spreadsheet.file.Rows;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as web shops and cash registers hand them out by their interfaces. */
class JsonFilesTest {
    @TempDir
    Path folder;

    private List<String> rows(String json) throws Exception {
        return Rows.of(Files.writeString(folder.resolve("artikel.json"), json));
    }

    @Test
    void aListOfObjectsIsReadAsRows() throws Exception {
        assertThat(rows("""
                {"stand": "2026-11-24", "seiten": [1, 2], "artikel": [
                  {"sku": "00123", "name": "Käse \\"alt\\"", "preis": 1.250, "bilder": ["a.jpg", "b.jpg"], "aktiv": true, "notiz": null},
                  null,
                  {"sku": "4711", "ean": 4006381333931, "name": "Tee", "maße": {"breite": 3}, "preis": 1e400}
                ]}""")).containsExactly("1: sku|name|preis|bilder|bilder 2|aktiv|ean|maße breite",
                "2: 00123|Käse \"alt\"|NUMBER 1.25|a.jpg|b.jpg|true", "3: 4711|Tee|1e400||||NUMBER 4006381333931|NUMBER 3");
    }

    @Test
    void oneObjectInALineIsReadAsOneRow() throws Exception {
        assertThat(rows("{\"sku\": \"1\", \"preis\": 2}\n{\"sku\": \"2\", \"preis\": 3}\n")).containsExactly("1: sku|preis", "2: 1|NUMBER 2", "3: 2|NUMBER 3");
        assertThat(rows("[{\"sku\": \"1\", \"preis\": 2}]")).containsExactly("1: sku|preis", "2: 1|NUMBER 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "[[1, 2], [3, 4]]", "[{\"model\": \"x\", \"fields\": {\"name\": \"y\"}}]", "{}"})
    void whatIsNoSimpleListIsNamed(String json) {
        assertThatThrownBy(() -> rows(json)).isInstanceOfSatisfying(SpreadsheetException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED);
            assertThat(e.detail()).contains("JSON");
        });
    }

    /** Each further text is written behind the others: that must not mean to write these once more. */
    @Test
    @Timeout(20)
    void anObjectThatSaysOneThingVeryOftenIsNoWork() throws Exception {
        var texts = ("\"" + "x".repeat(200) + "\",").repeat(90_000);
        var rows = rows("[{\"sku\": \"1\", \"farbe\": [" + texts + "\"y\"]}, {\"sku\": \"2\"}]");
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).endsWith("farbe 9|farbe 10");
    }

    @Test
    void aNumberWithTextsBehindItIsAText() throws Exception {
        var texts = "\"a\",".repeat(10);
        assertThat(rows("[{\"farbe 10\": 5, \"farbe\": [" + texts + "\"b\"]}, {\"farbe\": \"c\"}]").get(1)).startsWith("2: 5, a, b|a|").doesNotContain("NUMBER");
    }

    @Test
    void aListWithMoreColumnsThanAnyIsGivenUpAtOnce() {
        var read = new AtomicInteger();
        assertThatThrownBy(() -> ItemSource.of(folder.resolve("artikel.json"), new EverNew(read), null)).isInstanceOfSatisfying(SpreadsheetException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(read.get()).isEqualTo(17);
    }

    /** Each article has a thousand headings that none had before. */
    private record EverNew(AtomicInteger read) implements ItemSource.Items {
        @Override
        public void read(Predicate<Item> each) throws IOException {
            boolean wanted = true;
            while (wanted && read.get() < 100) {
                var first = read.getAndIncrement() * 1000;
                var headings = IntStream.range(first, first + 1000).mapToObj(i -> "\"h" + i + "\": 1").collect(Collectors.joining(",", "{", "}"));
                try (var json = new JsonFactory().createParser(headings)) {
                    json.nextToken();
                    wanted = each.test(JsonList.item(json));
                }
            }
        }

        @Override
        public List<String> order() {
            return List.of();
        }
    }

    @Test
    void aDamagedOneIsASentence() throws Exception {
        var whole = Files.writeString(folder.resolve("artikel.json"), "[{\"sku\": \"1\"}, {\"sku\": ");
        assertThatThrownBy(() -> Spreadsheets.open(whole).close()).isInstanceOfSatisfying(SpreadsheetException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }
}
