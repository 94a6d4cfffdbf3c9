package de.ladentheke.spreadsheet.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/** Rows of a list in JSON: one object, one row. What lies deeper in it is called after all above it, as in {@link XmlList}. */
public final class JsonList {
    /** Columns for what an object says several times. */
    private static final int MOST = 10;
    private static final int NODES = 100_000;

    private final JsonParser json;
    private int nodes;

    private JsonList(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads the object whose beginning the parser stands on, up to its end.
     *
     * @throws TooMuchException where it says more than any article
     */
    public static Item item(JsonParser json) throws IOException {
        var item = new Item();
        new JsonList(json).object(item, "");
        return item;
    }

    private void object(Item item, String above) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var heading = above + json.currentName();
            json.nextToken();
            value(item, heading);
        }
    }

    private void value(Item item, String heading) throws IOException {
        if (++nodes > NODES) {
            throw new TooMuchException(heading);
        }
        switch (json.currentToken()) {
            case START_OBJECT -> object(item, heading + " ");
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    value(item, heading);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(item, heading, json.getText());
            case VALUE_NULL -> { }
            default -> text(item, heading, json.getText());
        }
    }

    /** One with an exponent would be as long as it says. */
    private static void number(Item item, String heading, String text) {
        if (text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?") && !item.has(heading)) {
            item.put(heading, new BigDecimal(text));
        } else {
            text(item, heading, text);
        }
    }

    private static void text(Item item, String heading, String text) {
        if (!item.number(heading, text, MOST)) {
            item.join(heading + " " + MOST, text, ", ");
        }
    }
}
