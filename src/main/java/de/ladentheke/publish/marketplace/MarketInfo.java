package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.ChannelException.Reason;
import de.ladentheke.publish.PhotoForm;

/**
 * What a marketplace says of itself and of the photos that it takes.
 *
 * @param resumable whether a photo that was cut on its way can go on where it was
 */
record MarketInfo(String name, PhotoForm photos, boolean resumable) {
    private static final int LEAST_SIDE = 200;

    /** @throws ChannelException where it is no known marketplace */
    static MarketInfo of(JsonNode info) throws ChannelException {
        if (!info.path("api").isInt() || info.path("api").asInt() != 1) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "no known protocol");
        }
        var images = info.path("images");
        return new MarketInfo(info.path("name").asText(""), form(images), images.path("resumable").asBoolean());
    }

    private static PhotoForm form(JsonNode images) {
        var stored = PhotoForm.STORED;
        var side = Math.clamp(images.path("longestSide").asInt(stored.longestSide()), LEAST_SIDE, stored.longestSide());
        for (var type : images.path("types")) {
            if (type.asText().equals(PhotoForm.webp(side).mediaType())) {
                return PhotoForm.webp(side);
            }
        }
        return new PhotoForm(stored.mediaType(), side);
    }
}
