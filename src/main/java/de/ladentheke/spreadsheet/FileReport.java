package de.ladentheke.spreadsheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to one file, or would happen in a dry run. Its JSON is what the command line prints.
 *
 * @param headerRow as numbered in the file, 0 where there is none
 * @param mapping   column heading → field key, in the order of the columns
 * @param error     sentence for people where the file cannot be read, else null
 * @param group     of the history, 0 where nothing was stored
 */
@JsonPropertyOrder({"file", "sheet", "headerRow", "mapping", "new", "changed", "unchanged", "toClarify", "problems", "error", "millis"})
public record FileReport(
        String file, String sheet, int headerRow, Map<String, String> mapping, @JsonProperty("new") int fresh, int changed,
        int unchanged, int toClarify, List<Problem> problems, String error, long millis, @JsonIgnore long group) {

    static FileReport of(Path file, ImportPlan plan, int problems, long group, long millis) {
        var layout = plan.layout();
        var counts = plan.counts();
        return new FileReport(file.toString(), layout.sheetName(), layout.headerRow(), mapping(layout), counts.fresh(),
                counts.changed(), counts.unchanged(), counts.toClarify(), plan.problems(problems), null, millis, group);
    }

    static FileReport failed(Path file, String sentence, long millis) {
        return new FileReport(file.toString(), null, 0, Map.of(), 0, 0, 0, 0, List.of(), sentence, millis, 0);
    }

    private static Map<String, String> mapping(Layout layout) {
        var mapping = new LinkedHashMap<String, String>();
        for (var column : layout.columns()) {
            if (column.field() != null) {
                var twice = mapping.containsKey(column.heading());
                mapping.put(twice ? column.heading() + " (" + column.letter() + ")" : column.heading(), column.field().key());
            }
        }
        return mapping;
    }
}
