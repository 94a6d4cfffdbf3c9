package de.ladentheke.market.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.model.Profile;
import de.ladentheke.market.store.ImageStore;
import de.ladentheke.market.store.ImageType;
import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.PartialUploads;
import de.ladentheke.market.store.PhotoFiles;
import de.ladentheke.market.store.ShopStore;
import de.ladentheke.market.text.Texts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The wire protocol for the shops' programs, as {@code docs/marketplace-api.yaml} describes it. */
public final class Api {
    private static final int VERSION = 1;
    static final int LARGEST_IMAGE = 8 * 1024 * 1024;
    /** Pages show no photo larger than this on any screen. */
    private static final int LONGEST_SIDE = 1600;
    private static final int LARGEST_LIST = 1024 * 1024;
    private static final int LARGEST_PROFILE = 128 * 1024;
    private static final int MOST_HASHES = 5_000;
    private static final int LONGEST_PROFILE_FIELD = 5_000;

    private final Access access;
    private final ShopStore shops;
    private final ItemStore items;
    private final ImageStore images;
    private final PhotoFiles photos;
    private final UploadHandler uploads;
    private final DeltaHandler delta;
    private final ReadHandler reading;
    private final ObjectMapper json = new ObjectMapper();

    public Api(Access access, ShopStore shops, ItemStore items, ImageStore images, PhotoFiles photos, PartialUploads parts,
               Supplier<URI> address) {
        this.access = access;
        this.shops = shops;
        this.items = items;
        this.images = images;
        this.photos = photos;
        this.uploads = new UploadHandler(access, images, photos, parts);
        this.reading = new ReadHandler(access, items, photos);
        this.delta = new DeltaHandler(access, items, images, address);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/info", this::info);
        routes.get("/api/v1/shops/{shop}/manifest", this::manifest);
        routes.post("/api/v1/images/missing", this::missingImages);
        routes.put("/api/v1/images/{sha256}", this::putImage);
        routes.get("/api/v1/images/{sha256}", reading::image);
        routes.head("/api/v1/images/{sha256}/upload", uploads::head);
        routes.patch("/api/v1/images/{sha256}/upload", uploads::patch);
        routes.get("/api/v1/shops/{shop}/items/{id}", reading::item);
        routes.put("/api/v1/shops/{shop}/profile", this::putProfile);
        routes.post("/api/v1/shops/{shop}/delta", delta::handle);
    }

    /** An error as the protocol has it. */
    public void answer(Context ctx, int status, String code) {
        var message = Texts.preferredBy(ctx.header("Accept-Language")).get("api." + code);
        ctx.status(status);
        if (status == 401) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        respond(ctx, Map.of("error", code, "message", message));
    }

    private void info(Context ctx) {
        respond(ctx, new Info(Texts.german().get("market.name"), VERSION, DeltaLines.MOST_ITEMS, DeltaLines.MOST_BYTES,
                new Deltas(List.of(Bodies.GZIP), true), new Images(ImageType.mediaTypes(), LONGEST_SIDE, true)));
    }

    private record Info(String name, int api, int maxItems, int maxBytes, Deltas deltas, Images images) {}

    private record Deltas(List<String> encodings, boolean overlapping) {}

    private record Images(List<String> types, int longestSide, boolean resumable) {}

    private void manifest(Context ctx) {
        var shop = access.shop(ctx);
        var revision = items.revision(shop.id());
        if (ETags.matches(ctx.header("If-None-Match"), revision)) {
            ctx.header("ETag", ETags.quote(revision)).status(304);
            return;
        }
        var manifest = items.manifest(shop.id());
        ctx.header("ETag", ETags.quote(manifest.revision()));
        respond(ctx, manifest);
    }

    private void missingImages(Context ctx) {
        access.tokenHolder(ctx);
        var list = parse(Bodies.read(ctx, LARGEST_LIST)).path("sha256");
        if (!list.isArray()) {
            throw new ApiException(400, "broken");
        }
        if (list.size() > MOST_HASHES) {
            throw new ApiException(413, "too_large");
        }
        respond(ctx, Map.of("missing", images.missing(hashes(list))));
    }

    private static Set<String> hashes(JsonNode list) {
        var hashes = new LinkedHashSet<String>();
        for (var hash : list) {
            hashes.add(requireHash(hash.asText("")));
        }
        return hashes;
    }

    static String requireHash(String hash) {
        if (!Hashes.isSha256(hash)) {
            throw new ApiException(400, "broken");
        }
        return hash;
    }

    private void putImage(Context ctx) {
        access.tokenHolder(ctx);
        var sha256 = requireHash(ctx.pathParam("sha256"));
        answer(ctx, photos.put(sha256, Bodies.read(ctx, LARGEST_IMAGE)));
    }

    static void answer(Context ctx, PhotoFiles.Put put) {
        switch (put) {
            case STORED -> ctx.status(201);
            case HAD_IT -> ctx.status(200);
            case WRONG_HASH -> throw new ApiException(422, "hash");
            case NO_IMAGE -> throw new ApiException(422, "image");
        }
    }

    private void putProfile(Context ctx) {
        var shop = access.shop(ctx);
        var body = parse(Bodies.read(ctx, LARGEST_PROFILE));
        var name = field(body, "name");
        shops.save(shop.slug(), new Profile(name.isBlank() ? shop.name() : name, field(body, "street"), field(body, "zip"), field(body, "city"),
                field(body, "phone"), field(body, "email"), field(body, "website"), field(body, "openingHours"), field(body, "story"),
                field(body, "legalName")));
        ctx.status(204);
    }

    private static String field(JsonNode body, String key) {
        var value = body.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            throw new ApiException(400, "broken");
        }
        var text = value.asText("");
        if (text.length() > LONGEST_PROFILE_FIELD) {
            throw new ApiException(413, "too_large");
        }
        return text;
    }

    private JsonNode parse(byte[] body) {
        try {
            var node = json.readTree(body);
            if (node == null || !node.isObject()) {
                throw new ApiException(400, "broken");
            }
            return node;
        } catch (IOException e) {
            throw new ApiException(400, "broken");
        }
    }

    private void respond(Context ctx, Object value) {
        try {
            ctx.contentType("application/json; charset=utf-8");
            ctx.result(json.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
