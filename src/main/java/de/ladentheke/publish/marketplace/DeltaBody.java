package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.http.HttpLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The items of a batch as the marketplace takes them: one JSON object a line. */
final class DeltaBody {
    private DeltaBody() {}

    static byte[] of(List<Item> items) throws JsonProcessingException {
        var body = new StringBuilder();
        for (var item : items) {
            body.append(line(item)).append('\n');
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packed(byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    private static String line(Item item) throws JsonProcessingException {
        if (item.content() == null) {
            return HttpLine.JSON.writeValueAsString(HttpLine.JSON.createObjectNode().put("op", "unpublish").put("id", item.externalId()));
        }
        return "{\"op\":\"upsert\",\"id\":" + HttpLine.JSON.writeValueAsString(item.externalId())
                + ",\"hash\":\"" + item.hash() + "\",\"content\":" + item.content() + "}";
    }
}
