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
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happened to one file, or would happen in a dry run. Its JSON is what the command line prints.
 *
 * @param headerRow      as numbered in the file, 0 where there is none
 * @param mapping        column heading → field key, in the order of the columns
 * @param missing        articles of this supplier that the file does not name
 * @param missingChanged of these, how many were sold out or archived
 * @param leftOut        rows that stayed out though nothing is wrong with them
 * @param problems       why rows are to be clarified, at most ten thousand, as all lists here
 * @param left           why rows stayed out
 * @param alarms         prices that look like a slip, whether they were taken over or stayed out
 * @param notes          sentences for people about what was left undone for want of an answer
 * @param remarks        sentences for people about what was understood otherwise than it stands, and needs no answer
 * @param photos         that were put on products
 * @param error          sentence for people where the file cannot be read or was refused, and nothing was stored; else null
 * @param group          of the history, 0 where nothing was stored
 * @param passing        whether the error has nothing to do with what the file holds, so that it may be read later
 */
@JsonPropertyOrder({"file", "sheet", "headerRow", "mapping", "new", "changed", "unchanged", "missing", "missingChanged", "leftOut", "toClarify",
    "problems", "left", "alarms", "notes", "remarks", "photos", "error", "millis"})
public record FileReport(
        String file, String sheet, int headerRow, Map<String, String> mapping, @JsonProperty("new") int fresh, int changed,
        int unchanged, int missing, int missingChanged, int leftOut, int toClarify, List<Problem> problems, List<Problem> left,
        List<Problem> alarms, List<String> notes, List<String> remarks, int photos, String error, long millis, @JsonIgnore long group, @JsonIgnore boolean passing) {
    /** How much of each kind a report names; all of it stands in the preview. */
    private static final int MOST = 10_000;

    /** @param start as {@code System.nanoTime()} told it */
    static FileReport of(Path file, ImportPlan plan, List<Problem> alarms, List<String> notes, List<String> remarks, int photos, long group,
            long start) {
        return of(file, plan, alarms, notes, remarks, photos, null, group, start);
    }

    /** Nothing was stored, because something has to be answered first. */
    static FileReport refused(Path file, ImportPlan plan, String sentence, long start) {
        return of(file, plan, plan.alarms(MOST), List.of(), List.of(), 0, sentence, 0, start);
    }

    /** Nothing was stored. @param sentence why, for people; @param start as {@code System.nanoTime()} told it */
    public static FileReport failed(Path file, String sentence, long start) {
        return failed(file, sentence, false, start);
    }

    static FileReport failed(Path file, String sentence, boolean passing, long start) {
        return new FileReport(file.toString(), null, 0, Map.of(), 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), 0, sentence,
                millis(start), 0, passing);
    }

    private static FileReport of(Path file, ImportPlan plan, List<Problem> alarms, List<String> notes, List<String> remarks, int photos, String error,
            long group, long start) {
        var layout = plan.layout();
        var counts = plan.counts();
        return new FileReport(file.toString(), layout.sheetName(), layout.headerRow(), mapping(layout), counts.fresh(), counts.changed(),
                counts.unchanged(), counts.missing(), plan.missingToChange(), counts.leftOut(), counts.toClarify(), plan.problems(MOST),
                left(plan, alarms), alarms.stream().limit(MOST).toList(), List.copyOf(notes), List.copyOf(remarks), photos, error, millis(start), group, false);
    }

    /** Rows that stayed out for their price say so. */
    private static List<Problem> left(ImportPlan plan, List<Problem> alarms) {
        var slips = alarms.stream().collect(Collectors.toMap(Problem::row, Function.identity(), (first, second) -> first));
        return plan.leftOut(MOST).stream().map(row -> slips.getOrDefault(row.row(), row)).toList();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
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
