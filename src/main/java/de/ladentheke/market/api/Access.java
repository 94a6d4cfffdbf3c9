package de.ladentheke.market.api;

import de.ladentheke.market.model.Shop;
import de.ladentheke.market.store.ShopStore;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Who asks. */
public final class Access {
    private static final String SCHEME = "Bearer ";
    private static final int TOKEN_BYTES = 32;

    private final ShopStore shops;
    private final SecureRandom random = new SecureRandom();

    public Access(ShopStore shops) {
        this.shops = shops;
    }

    /** 256 random bits. */
    public String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The shop that the request names and has the token of.
     *
     * @throws ApiException 401, 403 or 404
     */
    Shop shop(Context ctx) {
        var holder = tokenHolder(ctx);
        var shop = shops.find(ctx.pathParam("shop")).orElseThrow(() -> new ApiException(404, "shop"));
        if (!shop.slug().equals(holder)) {
            throw new ApiException(403, "other_shop");
        }
        return shop;
    }

    /**
     * Slug of the shop whose token came along. Every token is compared in constant time.
     *
     * @throws ApiException 401
     */
    String tokenHolder(Context ctx) {
        var header = ctx.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new ApiException(401, "token");
        }
        var sent = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        String holder = null;
        for (var token : shops.tokens()) {
            if (MessageDigest.isEqual(token.secret().getBytes(StandardCharsets.UTF_8), sent)) {
                holder = token.shop();
            }
        }
        if (holder == null) {
            throw new ApiException(401, "token");
        }
        return holder;
    }
}
