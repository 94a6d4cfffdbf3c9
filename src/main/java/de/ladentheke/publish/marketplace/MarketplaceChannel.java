package de.ladentheke.publish.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.PhotoForm;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A regional marketplace over its wire protocol, {@code docs/marketplace-api.yaml}. */
public final class MarketplaceChannel implements Channel, AutoCloseable {
    private static final int BATCH = 200;
    /** While one is on its way, one is worked in and the answers to others come back. */
    private static final int AT_ONCE = 4;
    private static final int HASHES = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7e]{1,200})\"");

    private final MarketplaceAccess access;
    private final Duration patience;
    private final String computer;
    private final HttpLine line;
    private final MarketImages images;
    private MarketInfo info;
    /** What the batches after a manifest are part of: they may overlap, and one whose answer got lost may be sent again. */
    private volatile String publication = UUID.randomUUID().toString();

    public MarketplaceChannel(MarketplaceAccess access) {
        this(access, PATIENCE);
    }

    /** @param patience for one request and its whole answer */
    public MarketplaceChannel(MarketplaceAccess access, Duration patience) {
        this(access, patience, ComputerName.get());
    }

    /** @param computer how it calls itself to the shop's other computers */
    public MarketplaceChannel(MarketplaceAccess access, Duration patience, String computer) {
        this.access = access;
        this.patience = patience;
        this.computer = encoded(computer);
        this.line = new HttpLine(access.address(), Map.of("Authorization", "Bearer " + access.token()), MarketplaceChannel::ours);
        this.images = new MarketImages(line, patience);
    }

    @Override
    public String id() {
        return access.id();
    }

    /** Its name as it tells it itself. */
    String name(Duration time) throws IOException {
        return info(time).name();
    }

    private static boolean ours(HttpResponse<byte[]> response) {
        try {
            return HttpLine.json(response.body()).has("error");
        } catch (ChannelException e) {
            return false;
        }
    }

    /** The result of a test over this line. */
    Connection told(Connection found) {
        return found.over(line);
    }

    @Override
    public Manifest manifest(String knownRevision) throws IOException {
        publication = UUID.randomUUID().toString();
        var request = line.request(shop("manifest")).GET();
        if (knownRevision != null) {
            request.header("If-None-Match", quoted(knownRevision));
        }
        var response = line.send(request, patience);
        if (response.statusCode() == 304) {
            return new Manifest(knownRevision, null);
        }
        var manifest = HttpLine.json(response.body());
        var items = new HashMap<String, String>();
        for (var item : manifest.path("items").properties()) {
            items.put(item.getKey(), hash(item.getValue().asText()));
        }
        var takenOff = new HashSet<String>();
        manifest.path("takenOff").forEach(id -> takenOff.add(id.asText()));
        return new Manifest(revision(response), items, takenOff);
    }

    @Override
    public Set<String> missingImages(Collection<String> sha256) throws IOException {
        var all = new ArrayList<>(sha256);
        var missing = new HashSet<String>();
        for (int from = 0; from < all.size(); from += HASHES) {
            var body = HttpLine.JSON.writeValueAsString(Map.of("sha256", all.subList(from, Math.min(all.size(), from + HASHES))));
            var request = line.request("api/v1/images/missing").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
            for (var hash : HttpLine.json(line.send(request, patience).body()).path("missing")) {
                missing.add(hash.asText());
            }
        }
        missing.retainAll(Set.copyOf(all));
        return missing;
    }

    @Override
    public PhotoForm photoForm() throws IOException {
        return info().photos();
    }

    @Override
    public void putImage(String sha256, Path photo) throws IOException {
        images.put(hash(sha256), photo, info().resumable());
    }

    /** Asked once. */
    private synchronized MarketInfo info() throws IOException {
        if (info == null) {
            info = info(patience);
        }
        return info;
    }

    private MarketInfo info(Duration time) throws IOException {
        return MarketInfo.of(HttpLine.json(line.send(line.request("api/v1/info").GET(), time).body()));
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public int batchesAtOnce() throws IOException {
        return info().overlapping() ? AT_ONCE : 1;
    }

    @Override
    public BatchResult send(List<Item> items, String expectedRevision) throws IOException {
        var request = line.request(shop("delta"))
                .header("Content-Type", "application/x-ndjson")
                .header("Changed-By", computer)
                .header("If-Match", expectedRevision == null ? "*" : quoted(expectedRevision))
                .header("Publication", publication);
        var body = DeltaBody.of(items);
        if (info().gzip()) {
            body = DeltaBody.packed(body);
            request.header("Content-Encoding", "gzip");
        }
        var response = line.send(request.POST(BodyPublishers.ofByteArray(body)), patience);
        if (response.statusCode() == 422) {
            throw new ChannelException(Reason.PROTOCOL, "HTTP 422");
        }
        var results = new ArrayList<ItemResult>();
        for (var line : new String(response.body(), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank()) {
                results.add(result(HttpLine.json(line.getBytes(StandardCharsets.UTF_8))));
            }
        }
        return new BatchResult(revision(response), results, body.length);
    }

    @Override
    public Optional<Online> online(String externalId) throws IOException {
        var answer = line.exchange(line.request(shop("items/" + encoded(externalId))).GET(), patience);
        if (answer.statusCode() != 404 || code(answer).equals("shop")) {
            return Optional.of(MarketItem.of(HttpLine.json(line.checked(answer).body())));
        }
        return code(answer).equals("item") ? Optional.of(new Online(null, null, null, "")) : Optional.empty();
    }

    @Override
    public Optional<byte[]> image(String sha256) throws IOException {
        return images.get(hash(sha256));
    }

    private static String code(HttpResponse<byte[]> answer) {
        try {
            return HttpLine.json(answer.body()).path("error").asText();
        } catch (ChannelException e) {
            return "";
        }
    }

    @Override
    public void putProfile(Map<String, String> profile) throws IOException {
        var request = line.request(shop("profile"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(HttpLine.JSON.writeValueAsString(profile)));
        line.send(request, patience);
    }

    /** Pages are kept without the marketplace's address, so that they survive its moving; pages elsewhere are none. */
    @Override
    public Optional<URI> page(String url) {
        return url.startsWith("/") && !url.startsWith("//") ? Optional.of(access.address().resolve(url)) : Optional.empty();
    }

    @Override
    public Optional<URI> shopPage() {
        return Optional.of(line.uri("s/" + encoded(access.shop())));
    }

    @Override
    public void close() {
        line.close();
    }

    private ItemResult result(JsonNode line) {
        var id = line.path("id").asText();
        return "rejected".equals(line.path("status").asText("rejected")) ? ItemResult.refused(id, message(line), line.path("field").asText(null))
                : ItemResult.accepted(id, relative(line.path("url").asText("")));
    }

    private String relative(String url) {
        try {
            var page = access.address().resolve(url);
            var ours = access.address();
            var same = !url.isEmpty() && ours.getScheme().equalsIgnoreCase(page.getScheme()) && ours.getAuthority().equalsIgnoreCase(page.getAuthority());
            return same ? page.getRawPath() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String message(JsonNode answer) {
        return answer.path("message").asText(answer.path("error").asText(""));
    }

    private static String revision(HttpResponse<byte[]> response) throws ChannelException {
        var match = ETAG.matcher(response.headers().firstValue("ETag").orElse(""));
        if (!match.matches()) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "an answer without ETag");
        }
        return match.group(1);
    }

    private static String hash(String text) throws ChannelException {
        if (!HASH.matcher(text).matches()) {
            throw new ChannelException(Reason.PROTOCOL, "not a SHA-256");
        }
        return text;
    }

    private String shop(String what) {
        return "api/v1/shops/" + encoded(access.shop()) + "/" + what;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String quoted(String revision) {
        return "\"" + revision + "\"";
    }
}
