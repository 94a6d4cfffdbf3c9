package de.ladentheke.spreadsheet.catalogue;

import java.util.List;

/**
 * A format of lines with fields between semicolons. One object reads one file, first all of it by {@link #prepare}, then
 * any number of times by {@link #start}, {@link #items} for each line, and {@link #rest}.
 */
public interface RecordFormat {
    /** A line of the file itself, or of a file beside it that belongs to it. */
    default void prepare(List<String> fields, boolean beside) {}

    /** The file is read again from its first line. */
    default void start() {}

    /** The articles that are complete with this line. */
    List<Item> items(List<String> fields);

    /** The articles that are complete only at the end of the file. */
    default List<Item> rest() {
        return List.of();
    }

    /** The usual order of the headings. */
    List<String> order();

    /** The field, trimmed; empty where the line has none. */
    static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }
}
