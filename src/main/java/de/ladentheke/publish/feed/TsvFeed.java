package de.ladentheke.publish.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line for each entry, columns separated by tabs; several values of an attribute by commas. */
final class TsvFeed implements FeedWriter {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+");
    /** A table program would take a cell that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\\s]+");

    private final BufferedWriter out;
    private final List<String> columns;

    TsvFeed(Path file, List<String> columns) throws IOException {
        this.columns = columns;
        out = Files.newBufferedWriter(file);
        out.write(String.join("\t", columns));
        out.write('\n');
    }

    @Override
    public void write(FeedRow row) throws IOException {
        out.write(columns.stream().map(column -> cell(row.get(column))).collect(Collectors.joining("\t")));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String cell(List<String> values) {
        var joined = values.size() == 1 ? values.getFirst() : values.stream().map(value -> value.replace(",", "%2C")).collect(Collectors.joining(","));
        var text = FORMULA.matcher(BREAKS.matcher(joined).replaceAll(" ")).replaceFirst("");
        return text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
