package de.ladentheke.publish.vendure;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.text.Messages;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Photos as Vendure's assets, each once in the shop's channel, found by the hash of their content. */
final class Photos {
    private static final int PAGE = 500;
    private static final int REMEMBERED = 10_000;
    private static final String FIND = """
            query($hashes: [String!]!, $take: Int!) {
              assets(options: { take: $take, filter: { sha256: { in: $hashes } } }) { items { id customFields { sha256 } } } }
            """;
    private static final String SOURCE = "query($hashes: [String!]!) { assets(options: { take: 1, filter: { sha256: { in: $hashes } } }) { items { source } } }";
    private static final String CREATE = """
            mutation($input: [CreateAssetInput!]!) { createAssets(input: $input) {
              ... on Asset { id } ... on MimeTypeError { message } } }
            """;

    private final GraphQl api;
    private final Reading reading;
    private final Map<String, String> ids = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });
    /** Of these it is known that nobody tried to send them since. */
    private final Set<String> lacking = Collections.synchronizedSet(new HashSet<>());

    Photos(GraphQl api, Reading reading) {
        this.api = api;
        this.reading = reading;
    }

    Set<String> missing(Collection<String> hashes) throws IOException {
        ids.keySet().removeAll(Set.copyOf(hashes));
        var missing = new HashSet<>(hashes);
        missing.removeAll(ids(hashes).keySet());
        lacking.clear();
        lacking.addAll(missing);
        return missing;
    }

    /** Asset ids of those that the marketplace has. */
    Map<String, String> ids(Collection<String> hashes) throws IOException {
        var found = new HashMap<String, String>();
        var unknown = new ArrayList<String>();
        for (var hash : new HashSet<>(hashes)) {
            var id = ids.get(hash);
            if (id == null) {
                unknown.add(hash);
            } else {
                found.put(hash, id);
            }
        }
        for (int from = 0; from < unknown.size(); from += PAGE) {
            found.putAll(find(unknown.subList(from, Math.min(unknown.size(), from + PAGE))));
        }
        return found;
    }

    private Map<String, String> find(List<String> hashes) throws IOException {
        var variables = GraphQl.object().put("take", hashes.size());
        var list = variables.putArray("hashes");
        for (var hash : hashes) {
            list.add(reading.shelf().unique(hash));
        }
        var found = new HashMap<String, String>();
        for (var asset : api.call(FIND, variables).path("assets").path("items")) {
            reading.shelf().own(asset.path("customFields").path("sha256").asText(""))
                    .ifPresent(hash -> found.put(hash, asset.path("id").asText()));
        }
        ids.putAll(found);
        return found;
    }

    /** An attempt whose answer got lost may have arrived: whoever tries again looks first. */
    void put(String hash, Path file) throws IOException {
        if (!lacking.remove(hash) && ids(List.of(hash)).containsKey(hash)) {
            return;
        }
        try {
            upload(hash, file);
        } catch (RefusedException e) {
            again(hash, file);
        } catch (ChannelException e) {
            throw e.reason() == Reason.TOO_LARGE ? new ImageRefusedException(Messages.of(Photos.class).get("refused.image_too_large")) : e;
        }
    }

    /** A lost request of an earlier attempt may have come between; and where nothing works any more, it is not the picture's fault. */
    private void again(String hash, Path file) throws IOException {
        if (ids(List.of(hash)).containsKey(hash)) {
            return;
        }
        try {
            upload(hash, file);
        } catch (RefusedException e) {
            reading.revision();
            throw refused(e.getMessage());
        }
    }

    private static ImageRefusedException refused(String why) {
        return new ImageRefusedException(Messages.of(Photos.class).get("refused.image", why));
    }

    private void upload(String hash, Path file) throws IOException {
        var kind = kind(file);
        var variables = GraphQl.object();
        var input = variables.putArray("input").addObject().putNull("file");
        input.putObject("customFields").put("sha256", reading.shelf().unique(hash));
        var made = api.upload(CREATE, variables, "input.0.file", hash + "." + kind, "image/" + kind.replace("jpg", "jpeg"), file)
                .path("createAssets").path(0);
        if (!made.has("id")) {
            throw refused(made.path("message").asText());
        }
        ids.put(hash, made.path("id").asText());
    }

    /** As it was sent; empty where the marketplace does not have it, or gives something else. */
    Optional<byte[]> get(String hash) throws IOException {
        var variables = GraphQl.object();
        variables.putArray("hashes").add(reading.shelf().unique(hash));
        var source = api.call(SOURCE, variables).path("assets").path("items").path(0).path("source").asText("");
        return source.isEmpty() ? Optional.empty() : api.file(source).filter(bytes -> Sha256.of(bytes).equals(hash));
    }

    private static String kind(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(12), StandardCharsets.ISO_8859_1).startsWith("WEBP", 8) ? "webp" : "jpg";
        }
    }
}
