package de.ladentheke.market.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.market.api.DeltaLines.Line;
import de.ladentheke.market.model.Change;
import de.ladentheke.market.model.Change.Outcome;
import de.ladentheke.market.model.Content.Photo;
import de.ladentheke.market.model.Hashes;
import de.ladentheke.market.model.RefusedException.Reason;
import de.ladentheke.market.model.Shop;
import de.ladentheke.market.model.Words;
import de.ladentheke.market.store.ImageStore;
import de.ladentheke.market.store.ItemStore;
import de.ladentheke.market.store.ItemStore.Basis;
import de.ladentheke.market.text.Texts;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code POST /api/v1/shops/{shop}/delta}: what the market takes is stored in one transaction, the rest is answered with its reason. */
final class DeltaHandler {
    static final String NDJSON = "application/x-ndjson; charset=utf-8";

    private static final int LONGEST_NAME = 80;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{0,64}");

    private final Access access;
    private final ItemStore items;
    private final ImageStore images;
    private final Supplier<URI> address;
    private final ObjectMapper json = new ObjectMapper();
    private final DeltaLines reader = new DeltaLines();

    DeltaHandler(Access access, ItemStore items, ImageStore images, Supplier<URI> address) {
        this.access = access;
        this.items = items;
        this.images = images;
        this.address = address;
    }

    void handle(Context ctx) {
        var shop = access.shop(ctx);
        var body = Bodies.unpacked(ctx, DeltaLines.MOST_BYTES);
        var basis = new Basis(expectedRevision(ctx), publication(ctx));
        var lines = withImages(reader.read(body));
        var changes = lines.stream().map(Line::change).filter(Objects::nonNull).toList();
        var applied = items.apply(shop.id(), basis, changedBy(ctx), changes).orElseThrow(() -> new ApiException(412, "revision"));
        ctx.header("ETag", ETags.quote(applied.revision()));
        ctx.contentType(NDJSON);
        ctx.result(answer(shop, lines, applied.outcomes(), Texts.preferredBy(ctx.header("Accept-Language"))));
    }

    private static String expectedRevision(Context ctx) {
        var header = ctx.header("If-Match");
        if (header == null || header.isBlank()) {
            throw new ApiException(428, "precondition");
        }
        return header.strip().equals(ItemStore.ANY) ? ItemStore.ANY : ETags.unquote(header);
    }

    /** Percent-encoded UTF-8, because headers are ASCII. Only for people: what cannot be read is none. */
    private static String changedBy(Context ctx) {
        try {
            var name = URLDecoder.decode(Objects.requireNonNullElse(ctx.header("Changed-By"), ""), StandardCharsets.UTF_8).strip();
            return name.length() <= LONGEST_NAME && name.codePoints().noneMatch(Character::isISOControl) ? name : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String publication(Context ctx) {
        var name = Objects.requireNonNullElse(ctx.header("Publication"), "");
        if (!NAME.matcher(name).matches()) {
            throw new ApiException(400, "broken");
        }
        return name;
    }

    private List<Line> withImages(List<Line> lines) {
        var wanted = lines.stream().flatMap(line -> photos(line).stream()).collect(Collectors.toSet());
        var missing = new HashSet<>(images.missing(wanted));
        return lines.stream()
                .map(line -> photos(line).stream().anyMatch(missing::contains) ? Line.refused(line.id(), Reason.IMAGE_MISSING, "photos") : line)
                .toList();
    }

    private static Set<String> photos(Line line) {
        return line.change() instanceof Change.Upsert upsert
                ? upsert.content().photos().stream().map(Photo::sha256).collect(Collectors.toSet())
                : Set.of();
    }

    private String answer(Shop shop, List<Line> lines, List<Outcome> outcomes, Texts texts) {
        var answer = new StringBuilder();
        var outcome = outcomes.iterator();
        for (var line : lines) {
            var result = json.createObjectNode().put("id", line.id());
            if (line.refused() == null) {
                result.put("status", outcome.next().name().toLowerCase(Locale.ROOT));
                addUrl(result, shop, line.change());
            } else {
                result.put("status", "rejected").put("error", line.refused().code())
                        .put("message", texts.get("refused." + line.refused().code()));
                if (line.field() != null) {
                    result.put("field", line.field());
                }
            }
            answer.append(result).append('\n');
        }
        return answer.toString();
    }

    private void addUrl(ObjectNode result, Shop shop, Change change) {
        if (change instanceof Change.Upsert upsert) {
            var path = "/p/" + shop.slug() + "/" + Words.slug(upsert.content().name()) + "-" + Hashes.shortId(upsert.externalId());
            result.put("url", address.get().resolve(path).toString());
        }
    }
}
