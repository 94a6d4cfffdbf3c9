package de.ladentheke.spreadsheet.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.ladentheke.spreadsheet.layout.ImportField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every heading of the trade's list of synonyms (domain.md 3.2) is understood as what it says there. */
class DomainSynonymsTest {
    private static final Path DOMAIN = Path.of("../shared/domain/domain.md");

    /** Settled by what stands beside them, or a part of a longer one. */
    private static final Set<String> ELSEWHERE = Set.of("EAN oder ISBN", "unit_count_type", "Menge", "Option1 value");

    @Test
    void everySynonymMeansItsField() throws IOException {
        assumeTrue(Files.exists(DOMAIN), "no domain knowledge here");
        var synonyms = new Synonyms();
        var missing = new ArrayList<String>();
        for (var line : table()) {
            var cells = line.split("(?<!\\\\)\\|");
            var field = cells[1].strip();
            for (var word : String.join("|", Arrays.copyOfRange(cells, 2, cells.length)).replace("\\|", ",").split(",")) {
                var heading = word.replaceAll("\\((nur|Vorsicht|teilw|= alter)[^)]*\\)|„|“", "").strip();
                if (!heading.isEmpty() && !ELSEWHERE.contains(heading) && synonyms.matches(Heading.of(heading)).stream().noneMatch(match -> means(match.field(), field))) {
                    missing.add(field + ": " + heading);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean means(ImportField found, String field) {
        return found.key().equals(field) || field.equals("created/changed") && found == ImportField.CHANGED
                || field.equals("variant_attr") && found == ImportField.VARIANT_ATTR_NAME || field.equals("sales_unit") && found == ImportField.PACKING_UNIT;
    }

    private static List<String> table() throws IOException {
        var text = Files.readString(DOMAIN);
        var section = text.substring(text.indexOf("### 3.2"), text.indexOf("### 3.3"));
        return section.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| Field")).toList();
    }
}
