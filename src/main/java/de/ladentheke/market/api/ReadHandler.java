package de.ladentheke.market.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.market.model.MarketException;
import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.PhotoFiles;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;

/** What a shop's program reads back, because another computer of the shop sent it. */
final class ReadHandler {
    private final Access access;
    private final ItemStore items;
    private final PhotoFiles photos;
    private final ObjectMapper json = new ObjectMapper();

    ReadHandler(Access access, ItemStore items, PhotoFiles photos) {
        this.access = access;
        this.items = items;
        this.photos = photos;
    }

    /** {@code GET /api/v1/shops/{shop}/items/{id}}: the content as it was put. */
    void item(Context ctx) {
        var shop = access.shop(ctx);
        var id = ctx.pathParam("id");
        var item = items.item(shop.id(), id).orElseThrow(() -> new ApiException(404, "item"));
        try {
            var answer = json.createObjectNode().put("id", id).put("hash", item.hash()).put("changedAt", item.changedAt());
            if (!item.changedBy().isEmpty()) {
                answer.put("changedBy", item.changedBy());
            }
            answer.set("content", json.readTree(item.json()));
            ctx.contentType("application/json; charset=utf-8");
            ctx.result(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new MarketException("stored content cannot be read", e);
        }
    }

    /** {@code GET /api/v1/images/{sha256}}: the photo as it was put. */
    void image(Context ctx) {
        access.tokenHolder(ctx);
        var found = photos.find(Api.requireHash(ctx.pathParam("sha256")), false).orElseThrow(() -> new ApiException(404, "photo"));
        try {
            ctx.contentType(found.type().mediaType());
            ctx.result(Files.readAllBytes(found.file()));
        } catch (IOException e) {
            throw new MarketException("photo cannot be read", e);
        }
    }
}
