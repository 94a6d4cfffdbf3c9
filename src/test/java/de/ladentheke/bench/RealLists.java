package de.ladentheke.bench;

import de.ladentheke.spreadsheet.FileReport;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.RunOptions;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import de.ladentheke.spreadsheet.plan.TestShop;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes each list of a folder into an empty shop, once more into the same shop, and writes a table of what was
 * recognised. Arguments: folder, page to write.
 */
public final class RealLists {
    /** What the owner would confirm in the window. */
    private static final RunOptions AS_SEEN = RunOptions.SAVED.confirmNetPrices().acceptAlarms();
    private static final int PROBLEMS = 2;
    private static final String HEAD = """
            # What is recognised in real lists

            Every file of `../shared/data/spreadsheets` (what each is and where it comes from stands in the `MANIFEST.tsv` there), taken
            into an empty shop, and then once more into the same shop. Made by

            ```
            mvn -q -Pbench test-compile exec:exec -Dbench=RealLists -Dbench.args="../shared/data/spreadsheets docs/real-lists.md"
            ```

            - **row**: of the headings; `-` where the list has none.
            - **columns**: letter = meaning. `?` behind it: the owner is asked, because the heading is only alike or the meaning was
              guessed from the cells. `-`: columns that are not taken over.
            - **new / out / clarify**: of the first import (out: hidden, said before, or nothing that could be made without a name); **again**: changed / unchanged / to clarify of the second one.
            - What was expected of these files was written down by hand for `RealFilesTest` and `RealImportsTest`, not taken from here.

            """;

    private int read;
    private int rows;

    private RealLists() {}

    public static void main(String[] arguments) throws Exception {
        var lists = new RealLists();
        var lines = new ArrayList<String>();
        for (var file : files(Path.of(arguments[0]))) {
            lines.add(lists.line(file));
        }
        var sum = "%d files, %d of them lists with %d rows of articles; the others end in a sentence.%n%n".formatted(lines.size(), lists.read, lists.rows);
        var table = "| file | sheet | row | columns | new / out / clarify | again | remarks |%n|---|---|---|---|---|---|---|%n".formatted();
        Files.writeString(Path.of(arguments[1]), HEAD + sum + table + String.join("\n", lines) + "\n");
        System.out.print(sum);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::getFileName)).toList();
        }
    }

    private String line(Path file) throws IOException {
        try (var shop = new TestShop()) {
            var imports = shop.imports;
            var layout = layout(imports, file);
            var first = imports.run(file, AS_SEEN, Progress.NONE);
            if (first.error() != null) {
                return cells(file, "", "", "", "", "", first.error());
            }
            var again = imports.run(file, AS_SEEN.dryRun(true), Progress.NONE);
            read++;
            rows += first.fresh() + first.leftOut() + first.toClarify();
            return cells(file, layout.sheetName().equals(name(file)) ? "" : layout.sheetName(),
                    layout.headerRow() == 0 ? "-" : Integer.toString(layout.headerRow()), columns(layout), first.fresh() + " / " + first.leftOut() + " / " + first.toClarify(),
                    again.changed() + " / " + again.unchanged() + " / " + again.toClarify(), remarks(layout, first));
        }
    }

    private static Layout layout(Imports imports, Path file) {
        try (var list = imports.open(file)) {
            return list.layout();
        } catch (SpreadsheetException e) {
            return null;
        }
    }

    private static String columns(Layout layout) {
        var taken = layout.columns().stream().filter(column -> column.field() != null)
                .map(column -> column.letter() + " " + column.heading() + " = " + column.field().key() + (column.sure() ? "" : "?")).toList();
        var left = layout.columns().stream().filter(column -> column.field() == null).map(Column::heading).limit(12).toList();
        return String.join("; ", taken) + (left.isEmpty() ? "" : "; - " + String.join(", ", left));
    }

    private static String remarks(Layout layout, FileReport report) {
        var problems = report.problems().stream().limit(PROBLEMS).map(RealLists::sentence).collect(Collectors.joining("; "));
        var left = report.left().isEmpty() ? "" : "row " + report.left().getFirst().row() + ": " + report.left().getFirst().reason() + " ";
        return (layout.system() == null ? "" : layout.system() + ". ") + left + problems;
    }

    private static String sentence(Problem problem) {
        return "row " + problem.row() + " " + problem.column() + " \"" + problem.value() + "\": " + problem.reason();
    }

    private static String cells(Path file, String... others) {
        return "| " + name(file) + " | " + List.of(others).stream().map(RealLists::cell).collect(Collectors.joining(" | ")) + " |";
    }

    private static String cell(String text) {
        var line = text.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\s+", " ");
        return line.length() > 700 ? line.substring(0, 700) + " …" : line;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
