package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.PhotoForm;

/**
 * What a marketplace says of itself and of what it takes.
 *
 * @param gzip        whether batches may be packed
 * @param overlapping whether batches of one publication may be under way at the same time
 * @param resumable   whether a photo that was cut on its way can go on where it was
 */
record MarketInfo(String name, boolean gzip, boolean overlapping, PhotoForm photos, boolean resumable) {
    private static final int LEAST_SIDE = 200;

    /** @throws ChannelException where it is no known marketplace */
    static MarketInfo of(JsonNode info) throws ChannelException {
        if (!info.path("api").isInt() || info.path("api").asInt() != 1) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "no known protocol");
        }
        var images = info.path("images");
        var deltas = info.path("deltas");
        return new MarketInfo(info.path("name").asText(""), contains(deltas.path("encodings"), "gzip"), deltas.path("overlapping").asBoolean(),
                form(images), images.path("resumable").asBoolean());
    }

    private static boolean contains(JsonNode list, String wanted) {
        for (var one : list) {
            if (one.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static PhotoForm form(JsonNode images) {
        var stored = PhotoForm.STORED;
        var side = Math.clamp(images.path("longestSide").asInt(stored.longestSide()), LEAST_SIDE, stored.longestSide());
        return contains(images.path("types"), PhotoForm.webp(side).mediaType()) ? PhotoForm.webp(side) : new PhotoForm(stored.mediaType(), side);
    }
}
