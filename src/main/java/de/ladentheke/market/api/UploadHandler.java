package de.ladentheke.market.api;

import de.ladentheke.market.model.MarketException;
import de.ladentheke.market.store.ImageStore;
import de.ladentheke.market.store.PartialUploads;
import de.ladentheke.market.store.PhotoFiles;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code /api/v1/images/{sha256}/upload}: a photo that comes in parts, because the line breaks. */
final class UploadHandler {
    private static final String OFFSET = "Upload-Offset";
    private static final String COMPLETE = "Upload-Complete";
    private static final String YES = "?1";

    private final Access access;
    private final ImageStore images;
    private final PhotoFiles photos;
    private final PartialUploads parts;

    UploadHandler(Access access, ImageStore images, PhotoFiles photos, PartialUploads parts) {
        this.access = access;
        this.images = images;
        this.photos = photos;
        this.parts = parts;
    }

    void head(Context ctx) {
        var shop = access.tokenHolder(ctx);
        var sha256 = Api.requireHash(ctx.pathParam("sha256"));
        var complete = images.has(sha256);
        ctx.status(204).header(COMPLETE, complete ? YES : "?0").header("Cache-Control", "no-store");
        if (!complete) {
            ctx.header(OFFSET, String.valueOf(offset(shop, sha256)));
        }
    }

    void patch(Context ctx) {
        var shop = access.tokenHolder(ctx);
        var sha256 = Api.requireHash(ctx.pathParam("sha256"));
        if (images.has(sha256)) {
            ctx.status(200);
            return;
        }
        switch (append(ctx, shop, sha256)) {
            case ELSEWHERE -> {
                ctx.header(OFFSET, String.valueOf(offset(shop, sha256)));
                throw new ApiException(409, "offset");
            }
            case TOO_LARGE -> throw new ApiException(413, "too_large");
            case ARRIVED -> arrived(ctx, shop, sha256);
        }
    }

    private PartialUploads.Part append(Context ctx, String shop, String sha256) {
        var offset = ctx.header(OFFSET);
        if (offset == null || !offset.matches("\\d{1,9}")) {
            throw new ApiException(400, "broken");
        }
        try {
            return parts.append(shop, sha256, Long.parseLong(offset), ctx.req().getInputStream(), Api.LARGEST_IMAGE);
        } catch (IOException e) {
            throw new ApiException(400, "broken");
        }
    }

    private void arrived(Context ctx, String shop, String sha256) {
        if (!YES.equals(ctx.header(COMPLETE))) {
            ctx.status(204).header(OFFSET, String.valueOf(offset(shop, sha256)));
            return;
        }
        try {
            var bytes = parts.bytes(shop, sha256);
            parts.forget(shop, sha256);
            Api.answer(ctx, photos.put(sha256, bytes));
        } catch (IOException e) {
            throw new MarketException("the parts of a photo cannot be read", e);
        }
    }

    private long offset(String shop, String sha256) {
        try {
            return parts.offset(shop, sha256);
        } catch (IOException e) {
            throw new MarketException("the parts of a photo cannot be read", e);
        }
    }
}
