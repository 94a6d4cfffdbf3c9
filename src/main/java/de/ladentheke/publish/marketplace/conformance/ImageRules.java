package de.ladentheke.publish.marketplace.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Photos: sent once, checked, stored under their hash. */
final class ImageRules {
    private static final int MOST_HASHES = 5_000;
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Server server;
    private final byte[] photo;
    private final byte[] other;

    ImageRules(Server server, byte[] photo, byte[] other) {
        this.server = server;
        this.photo = photo;
        this.other = other;
    }

    void check(Rules rules) {
        var hash = Sample.hash(photo);
        rules.rule("images.missing", () -> server.lacks(hash, true));
        rules.rule("images.broken", () -> {
            server.missing("{\"sha256\":").error(400, "broken");
            server.missing(List.of("abc")).error(400, "broken");
        });
        rules.rule("images.many", () -> {
            server.missing(Collections.nCopies(MOST_HASHES, hash)).is(200);
            server.missing(Collections.nCopies(MOST_HASHES + 1, hash)).error(413, "too_large");
        });
        rules.rule("images.put", () -> {
            server.putImage(hash, photo).is(201);
            server.lacks(hash, false);
        });
        rules.rule("images.again", () -> server.putImage(hash, photo).is(200));
        rules.rule("images.get", () -> {
            var same = Arrays.equals(server.image(hash).is(200).response().body(), photo);
            Broken.unless(same, "SHA-256 " + hash, "other bytes");
            server.image(Sample.hash(other)).error(404, "photo");
        });
        rules.rule("images.hash", () -> {
            server.putImage(Sample.hash(other), photo).error(422, "hash");
            server.lacks(Sample.hash(other), true);
        });
        rules.rule("images.jpeg", () -> {
            var text = "kein Foto".getBytes(StandardCharsets.UTF_8);
            server.putImage(Sample.hash(text), text).error(422, "image");
            server.lacks(Sample.hash(text), true);
        });
        rules.rule("images.large", () -> {
            var large = new byte[LARGEST + 1];
            server.putImage(Sample.hash(large), large).error(413, "too_large");
        });
    }
}
