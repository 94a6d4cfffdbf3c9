package de.ladentheke.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.photos.StoredPhoto;
import de.ladentheke.publish.channel.Channel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names in an item the photos as they were sent. Its hash stays the one over the stored photos, so that what waits is
 * known without making any other form of them.
 */
final class SentPhotos {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SentPhotos() {}

    /**
     * @param sent photo → hash under which the marketplace has it
     * @param size of a photo that was sent under another hash than its own
     */
    static Channel.Item named(Channel.Item item, Map<String, String> sent, Function<String, Optional<StoredPhoto>> size) {
        if (item.content() == null || sent.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()))) {
            return item;
        }
        try {
            var content = MAPPER.readTree(item.content());
            for (var photo : content.path("photos")) {
                name((ObjectNode) photo, sent, size);
            }
            return new Channel.Item(item.externalId(), item.hash(), MAPPER.writeValueAsString(content), item.seen());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content that this program wrote", e);
        }
    }

    private static void name(ObjectNode photo, Map<String, String> sent, Function<String, Optional<StoredPhoto>> size) {
        var own = photo.path("sha256").asText();
        var other = sent.getOrDefault(own, own);
        if (!other.equals(own)) {
            photo.put("sha256", other);
            size.apply(own).ifPresent(found -> photo.put("width", found.width()).put("height", found.height()));
        }
    }
}
