package de.ladentheke.market.page;

import de.ladentheke.market.api.ETags;
import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.store.PhotoFiles;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Style sheet, icon and photos: kept by browsers, because each address has its content's hash in it. */
final class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SMALL = "-" + PhotoFiles.SMALL + ".jpg";
    private static final byte[] STYLE = read("market.css");
    private static final byte[] ICON = read("market.svg");
    static final String STYLE_PATH = "/stil-" + Hashes.hex(STYLE).substring(0, 12) + ".css";
    static final String ICON_PATH = "/zeichen-" + Hashes.hex(ICON).substring(0, 12) + ".svg";

    private final PhotoFiles photos;

    Assets(PhotoFiles photos) {
        this.photos = photos;
    }

    void addTo(RoutesConfig routes) {
        routes.get(STYLE_PATH, ctx -> send(ctx, STYLE, "text/css; charset=utf-8", STYLE_PATH));
        routes.get(ICON_PATH, ctx -> send(ctx, ICON, "image/svg+xml", ICON_PATH));
        routes.get("/foto/{name}", this::photo);
        routes.get("/robots.txt", ctx -> ctx.contentType("text/plain").result("User-agent: *\nDisallow: /\n"));
    }

    /** For lists. */
    static String small(String sha256) {
        return "/foto/" + sha256 + SMALL;
    }

    static String large(String sha256) {
        return "/foto/" + sha256;
    }

    private void photo(Context ctx) throws IOException {
        var name = ctx.pathParam("name");
        var small = name.endsWith(SMALL);
        var found = photos.find(small ? name.substring(0, name.length() - SMALL.length()) : name, small).orElseThrow(NotFoundResponse::new);
        if (!unchanged(ctx, name)) {
            ctx.contentType(found.type().mediaType()).header("Content-Length", String.valueOf(Files.size(found.file())));
            ctx.result(Files.newInputStream(found.file()));
        }
    }

    private static void send(Context ctx, byte[] bytes, String type, String tag) {
        if (!unchanged(ctx, tag)) {
            ctx.contentType(type).result(bytes);
        }
    }

    private static boolean unchanged(Context ctx, String tag) {
        ctx.header("Cache-Control", FOR_EVER);
        ctx.header("ETag", ETags.quote(tag));
        var same = ETags.matches(ctx.header("If-None-Match"), tag);
        if (same) {
            ctx.status(304);
        }
        return same;
    }

    private static byte[] read(String file) {
        try (var in = Assets.class.getResourceAsStream("/de/ladentheke/market/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
