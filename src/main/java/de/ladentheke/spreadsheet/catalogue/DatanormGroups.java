package de.ladentheke.spreadsheet.catalogue;

import static de.ladentheke.spreadsheet.catalogue.RecordFormat.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the groups of articles, from a file beside the articles. Without it, the group's code stands for its name. */
final class DatanormGroups {
    private final Map<String, String> main = new HashMap<>();
    private final Map<String, String> sub = new HashMap<>();

    void take(List<String> fields, boolean five) {
        var code = field(fields, five ? 1 : 2);
        var below = field(fields, five ? 2 : 4);
        if (five) {
            (below.isEmpty() ? main : sub).put(below.isEmpty() ? code : below, field(fields, 3));
        } else {
            named(main, code, field(fields, 3));
            named(sub, below, field(fields, 5));
        }
    }

    private static void named(Map<String, String> names, String code, String name) {
        if (!code.isEmpty() && !name.isEmpty()) {
            names.put(code, name);
        }
    }

    String path(String mainCode, String subCode) {
        return Stream.of(main.getOrDefault(mainCode, mainCode), sub.getOrDefault(subCode, subCode))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(" > "));
    }
}
