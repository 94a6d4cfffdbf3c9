package de.ladentheke.market.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.market.model.Change;
import de.ladentheke.market.model.ContentReader;
import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.model.RefusedException;
import de.ladentheke.market.model.RefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lines of a delta. */
final class DeltaLines {
    static final int MOST_ITEMS = 200;
    static final int MOST_BYTES = 4 * 1024 * 1024;
    static final int LONGEST_LINE = 256 * 1024;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * One line: a change, or the reason why it is none.
     *
     * @param id    empty where even that cannot be read
     * @param field key of the content that was refused; null where it is about the whole
     */
    record Line(String id, Change change, Reason refused, String field) {
        static Line accepted(Change change, String id) {
            return new Line(id, change, null, null);
        }

        static Line refused(String id, Reason reason, String field) {
            return new Line(id, null, reason, field);
        }
    }

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final ContentReader contents = new ContentReader();

    /** @throws ApiException 413 where there are too many or too long lines, 400 where the body is not UTF-8 */
    List<Line> read(byte[] body) {
        var lines = decode(body).lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_ITEMS || lines.stream().anyMatch(DeltaLines::tooLong)) {
            throw new ApiException(413, "too_large");
        }
        return lines.stream().map(this::line).toList();
    }

    private static boolean tooLong(String line) {
        return line.length() * 3L > LONGEST_LINE && line.getBytes(StandardCharsets.UTF_8).length > LONGEST_LINE;
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new ApiException(400, "broken");
        }
    }

    private Line line(String text) {
        JsonNode node;
        try {
            node = json.readTree(text);
        } catch (JsonProcessingException e) {
            return Line.refused("", Reason.CONTENT, null);
        }
        var id = node.path("id").asText("");
        if (!ID.matcher(id).matches()) {
            return Line.refused("", Reason.CONTENT, null);
        }
        return switch (node.path("op").asText("")) {
            case "unpublish" -> Line.accepted(new Change.Unpublish(id), id);
            case "upsert" -> upsert(id, node);
            default -> Line.refused(id, Reason.CONTENT, null);
        };
    }

    private Line upsert(String id, JsonNode node) {
        var hash = node.path("hash").asText("");
        if (!Hashes.isSha256(hash)) {
            return Line.refused(id, Reason.CONTENT, null);
        }
        try {
            var content = contents.read(node.path("content"));
            return Line.accepted(new Change.Upsert(id, hash, content, node.path("content").toString()), id);
        } catch (RefusedException e) {
            return Line.refused(id, e.reason(), e.field());
        }
    }
}
