package de.ladentheke.spreadsheet.file.items;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import de.ladentheke.spreadsheet.catalogue.Item;
import de.ladentheke.spreadsheet.catalogue.JsonList;
import de.ladentheke.spreadsheet.file.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the objects of a JSON file one by one: those of its first list of objects, or, where each line is an object, these. */
public final class JsonItems implements ItemSource.Items {
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(Limits.CELL_CHARS).maxNestingDepth(Limits.XML_DEPTH).build()).build();

    private final Path file;
    private final boolean lines;

    private JsonItems(Path file, boolean lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Empty where there is no list, or where its first object is no row: it holds other objects. */
    public static Optional<ItemSource> source(Path file) throws Exception {
        var items = new JsonItems(file, lines(file));
        try (var json = FACTORY.createParser(file.toFile())) {
            return items.toFirst(json) && flat(json) ? Optional.of(ItemSource.of(file, items, null)) : Optional.empty();
        }
    }

    /** Whether another object follows the first one. */
    private static boolean lines(Path file) throws IOException {
        try (var json = FACTORY.createParser(file.toFile())) {
            return json.nextToken() == JsonToken.START_OBJECT && json.skipChildren().nextToken() == JsonToken.START_OBJECT;
        }
    }

    private static boolean flat(JsonParser json) throws IOException {
        int open = 1;
        while (open > 0) {
            var token = json.nextToken();
            if (token == null || token == JsonToken.START_OBJECT) {
                return false;
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return true;
    }

    /** Goes to the beginning of the first object. */
    private boolean toFirst(JsonParser json) throws IOException {
        var before = json.nextToken();
        for (var token = before; token != null; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT && (lines || before == JsonToken.START_ARRAY)) {
                return true;
            }
            before = token;
        }
        return false;
    }

    @Override
    public void read(Predicate<Item> each) throws IOException {
        try (var json = FACTORY.createParser(file.toFile())) {
            if (!toFirst(json)) {
                return;
            }
            for (var token = json.currentToken(); token != null && token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    if (!each.test(JsonList.item(json))) {
                        return;
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    @Override
    public List<String> order() {
        return List.of();
    }
}
