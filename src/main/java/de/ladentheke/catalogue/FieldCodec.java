package de.ladentheke.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A field's value as canonical text, as the history, the columns of the database and JSON hold it, and back. */
public final class FieldCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FieldCodec() {}

    /** The canonical text; {@code null} for no value and for an empty list of photos. */
    public static String text(Field field, Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, CODE, GTIN, UNIT -> (String) value;
            case MONEY -> Long.toString(((Money) value).cents());
            case QUANTITY -> Long.toString((Long) value);
            case VAT -> Integer.toString((Integer) value);
            case STATUS -> ((Status) value).name();
            case PHOTOS -> photos((List<?>) value);
        };
    }

    /** The value that {@link #text} wrote; {@code null} stays {@code null}. */
    public static Object value(Field field, String text) {
        if (text == null) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, CODE, GTIN, UNIT -> text;
            case MONEY -> Money.ofCents(Long.parseLong(text));
            case QUANTITY -> Long.valueOf(text);
            case VAT -> Integer.valueOf(text);
            case STATUS -> Status.valueOf(text);
            case PHOTOS -> photos(text);
        };
    }

    /** The fields without a column as a JSON object; {@code null} where there is none. */
    public static String attributes(Map<Field, Object> values) {
        var object = new AttributesJson();
        values.forEach((field, value) -> {
            if (field.level() == Field.Level.ATTRIBUTE) {
                object.add(field, value);
            }
        });
        return object.text();
    }

    /** Writes the fields without a column, one by one. */
    public static final class AttributesJson {
        private final StringBuilder object = new StringBuilder(128);

        /** @param value null adds nothing */
        public void add(Field field, Object value) {
            if (value != null) {
                quote(object.append(object.isEmpty() ? '{' : ','), field.key());
                quote(object.append(':'), FieldCodec.text(field, value));
            }
        }

        /** {@code null} where nothing was added. The next object begins empty. */
        public String text() {
            var text = object.isEmpty() ? null : object.append('}').toString();
            object.setLength(0);
            return text;
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        if (plain(text)) {
            json.append(text);
        } else {
            JsonStringEncoder.getInstance().quoteAsString(text, json);
        }
        json.append('"');
    }

    /** Whether JSON writes the text as it is. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** What {@link #attributes(Map)} wrote; names that this version does not know are left out. */
    public static Map<Field, Object> attributes(String json) {
        var values = new EnumMap<Field, Object>(Field.class);
        if (json != null) {
            tree(json).properties().forEach(entry -> Field.byKey(entry.getKey())
                    .ifPresent(field -> values.put(field, value(field, entry.getValue().asText()))));
        }
        return values;
    }

    private static String photos(List<?> photos) {
        var array = JSON.createArrayNode();
        for (var each : photos) {
            var photo = (Photo) each;
            array.addObject().put("sha", photo.sha256()).put("alt", photo.alt());
        }
        return array.isEmpty() ? null : array.toString();
    }

    private static List<Photo> photos(String json) {
        var photos = new ArrayList<Photo>();
        tree(json).forEach(node -> photos.add(new Photo(node.path("sha").asText(), node.path("alt").asText(""))));
        return List.copyOf(photos);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("damaged JSON in the database", e);
        }
    }
}
