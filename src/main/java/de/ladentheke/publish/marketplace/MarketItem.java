package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel.Online;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An item as the marketplace tells it back. */
final class MarketItem {
    private MarketItem() {}

    static Online of(JsonNode item) throws ChannelException {
        if (!item.path("hash").isTextual() || !item.path("content").isObject()) {
            throw new ChannelException(Reason.PROTOCOL, "an item without hash or content");
        }
        return new Online(item.path("hash").asText(), item.path("content").toString(), at(item.path("changedAt").asText()), item.path("changedBy").asText());
    }

    private static Instant at(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
