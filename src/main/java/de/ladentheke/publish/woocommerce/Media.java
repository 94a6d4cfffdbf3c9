package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.ImageRefusedException;
import de.ladentheke.text.Messages;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** WordPress' library of pictures; a picture is found again by its SHA-256, which stands in its slug. */
final class Media {
    private static final String PREFIX = "ladentheke-";

    /** So many slugs go into one address. */
    private static final int LOOKUP = 40;
    private static final int WEBP_MARK = 8;

    private final Rest rest;
    private final Map<String, Long> known = new HashMap<>();

    Media(Rest rest) {
        this.rest = rest;
    }

    /** @return SHA-256 → number in the library, of those that are there */
    Map<String, Long> find(Collection<String> sha256) throws IOException {
        var unknown = new ArrayList<String>();
        sha256.stream().distinct().filter(sha -> !known.containsKey(sha)).forEach(unknown::add);
        for (int from = 0; from < unknown.size(); from += LOOKUP) {
            lookUp(unknown.subList(from, Math.min(unknown.size(), from + LOOKUP)));
        }
        var found = new HashMap<String, Long>();
        sha256.stream().filter(known::containsKey).forEach(sha -> found.put(sha, known.get(sha)));
        return found;
    }

    /** A picture that a product was refused for is looked up again the next time. */
    void forget() {
        known.clear();
    }

    private void lookUp(List<String> sha256) throws IOException {
        var slugs = String.join(",", sha256.stream().map(sha -> PREFIX + sha).toList());
        var rows = rest.get(Rest.WP + "media", Map.of("slug", slugs, "per_page", Rest.PAGE, "_fields", "id,slug")).orRefuse().body();
        for (var row : rows) {
            known.put(row.path("slug").asText("").substring(PREFIX.length()), row.path("id").asLong());
        }
    }

    /** Does nothing where the picture is there: an answer may have got lost. */
    void put(String sha256, Path file) throws IOException {
        if (!find(List.of(sha256)).isEmpty()) {
            return;
        }
        var webp = webp(file);
        var request = rest.request(Rest.WP + "media?slug=" + PREFIX + sha256 + "&_fields=id,slug")
                .header("Content-Type", webp ? "image/webp" : "image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"" + sha256 + (webp ? ".webp" : ".jpg") + "\"")
                .header("Content-MD5", md5(file))
                .POST(BodyPublishers.ofFile(file));
        var response = rest.exchange(request);
        if (response.statusCode() >= 400) {
            refuse(response);
        }
        known.put(sha256, Rest.json(response.body()).path("id").asLong());
    }

    /** As it was sent; empty where the shop does not have it, or has made something else of it. */
    Optional<byte[]> get(String sha256) throws IOException {
        var row = rest.get(Rest.WP + "media", Map.of("slug", PREFIX + sha256, "_fields", "id,source_url")).orRefuse().body().path(0);
        var source = row.path("source_url").asText("");
        return source.isEmpty() ? Optional.empty() : rest.file(source).filter(bytes -> Sha256.of(bytes).equals(sha256));
    }

    private void refuse(HttpResponse<byte[]> response) throws IOException {
        var code = code(response);
        switch (code) {
            case "rest_upload_hash_mismatch" -> throw new IOException("the picture arrived damaged");
            case "rest_upload_sideload_error", "rest_upload_unknown_error", "rest_upload_file_too_big", "rest_upload_limited_space",
                    "rest_upload_image_type_not_supported" ->
                    throw new ImageRefusedException(Messages.of(Media.class).get("photo.refused", message(response)));
            default -> {
                if (response.statusCode() == 413) {
                    throw new ImageRefusedException(Messages.of(Media.class).get("photo.too_large"));
                }
                rest.checked(response);
                throw new ChannelException(Reason.PROTOCOL, code);
            }
        }
    }

    private static String code(HttpResponse<byte[]> response) {
        try {
            return Rest.json(response.body()).path("code").asText("");
        } catch (ChannelException e) {
            return "";
        }
    }

    private static String message(HttpResponse<byte[]> response) throws ChannelException {
        return Rest.json(response.body()).path("message").asText("");
    }

    private static boolean webp(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(WEBP_MARK + 4), java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("WEBP", WEBP_MARK);
        }
    }

    /** WordPress compares it with what arrived. */
    private static String md5(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
