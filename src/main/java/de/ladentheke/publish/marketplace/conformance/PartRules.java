package de.ladentheke.publish.marketplace.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Photos in parts, so that a line that breaks costs no more than what was under way: only there where {@code info} announces it. */
final class PartRules {
    private static final int SIDE = 96;
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int ASKED = 20;
    private static final long BETWEEN_MILLIS = 100;

    private final Server server;
    private final byte[] photo;
    private final byte[] other;
    private final byte[] cut;

    /** @param seed of pictures that no marketplace has yet */
    PartRules(Server server, long seed) {
        this.server = server;
        this.photo = Sample.jpeg(seed, SIDE);
        this.other = Sample.jpeg(seed + 1, SIDE);
        this.cut = Sample.jpeg(seed + 2, SIDE);
    }

    void check(Rules rules) {
        var hash = Sample.hash(photo);
        var half = photo.length / 2;
        rules.rule("parts.access", () -> {
            try (var stranger = server.withoutToken()) {
                stranger.upload(hash).is(401);
                stranger.uploadPart(hash, "0", false, photo).error(401, "token");
            }
        });
        rules.rule("parts.none", () -> arrived(hash, 0));
        rules.rule("parts.kept", () -> {
            var reply = server.uploadPart(hash, "0", false, Arrays.copyOf(photo, half)).is(204);
            Broken.unless(reply.header("Upload-Offset").equals(String.valueOf(half)), "Upload-Offset: " + half, offset(reply));
            arrived(hash, half);
            server.lacks(hash, true);
        });
        rules.rule("parts.offset", () -> {
            for (var wrong : new int[] {0, half + 1}) {
                var reply = server.uploadPart(hash, String.valueOf(wrong), true, from(photo, wrong));
                reply.error(409, "offset");
                Broken.unless(reply.header("Upload-Offset").equals(String.valueOf(half)), "Upload-Offset: " + half, offset(reply));
            }
            arrived(hash, half);
        });
        rules.rule("parts.broken", () -> server.uploadPart(hash, null, true, from(photo, half)).error(400, "broken"));
        rules.rule("parts.complete", () -> complete(hash, half));
        rules.rule("parts.break", this::afterABreak);
        rules.rule("parts.hash", () -> {
            var promised = Sample.hash("other".getBytes(StandardCharsets.UTF_8));
            server.uploadPart(promised, "0", false, Arrays.copyOf(other, half)).is(204);
            server.uploadPart(promised, String.valueOf(half), true, from(other, half)).error(422, "hash");
            server.lacks(promised, true);
            arrived(promised, 0);
        });
        rules.rule("parts.image", () -> {
            var text = "kein Foto".getBytes(StandardCharsets.UTF_8);
            server.uploadPart(Sample.hash(text), "0", true, text).error(422, "image");
            server.lacks(Sample.hash(text), true);
        });
        rules.rule("parts.large", () -> {
            var large = new byte[LARGEST + 1];
            server.uploadPart(Sample.hash(large), "0", false, large).error(413, "too_large");
            arrived(Sample.hash(large), 0);
        });
    }

    private void complete(String hash, int half) throws Broken, IOException {
        server.uploadPart(hash, String.valueOf(half), true, from(photo, half)).is(201);
        var reply = told(hash);
        Broken.unless(reply.header("Upload-Complete").equals("?1"), "Upload-Complete: ?1", "Upload-Complete: " + reply.header("Upload-Complete"));
        server.lacks(hash, false);
        Broken.unless(Arrays.equals(server.image(hash).is(200).response().body(), photo), "SHA-256 " + hash, "other bytes");
        server.uploadPart(hash, "0", true, photo).is(200);
    }

    private void afterABreak() throws Broken, IOException {
        var hash = Sample.hash(cut);
        var sent = cut.length / 2;
        server.uploadBreaks(hash, cut, sent);
        var arrived = eventually(hash);
        Broken.unless(arrived > 0 && arrived <= sent, "Upload-Offset: 1 … " + sent, "Upload-Offset: " + arrived);
        server.uploadPart(hash, String.valueOf(arrived), true, from(cut, arrived)).is(201);
        Broken.unless(Arrays.equals(server.image(hash).is(200).response().body(), cut), "SHA-256 " + hash, "other bytes");
    }

    /** A server may take a moment until it notices. */
    private int eventually(String hash) throws Broken, IOException {
        var arrived = 0;
        for (int i = 0; i < ASKED && arrived == 0; i++) {
            pause();
            var offset = told(hash).header("Upload-Offset");
            arrived = offset.matches("\\d{1,9}") ? Integer.parseInt(offset) : 0;
        }
        return arrived;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply told(String hash) throws Broken, IOException {
        var reply = server.upload(hash);
        Broken.unless(reply.response().statusCode() / 100 == 2, "HTTP 204", reply);
        return reply;
    }

    private void arrived(String hash, int bytes) throws Broken, IOException {
        var reply = told(hash);
        var expected = "Upload-Complete: ?0, Upload-Offset: " + bytes;
        Broken.unless(reply.header("Upload-Complete").equals("?0") && reply.header("Upload-Offset").equals(String.valueOf(bytes)), expected,
                "Upload-Complete: " + reply.header("Upload-Complete") + ", " + offset(reply));
    }

    private static String offset(Reply reply) {
        return "Upload-Offset: " + reply.header("Upload-Offset");
    }

    private static byte[] from(byte[] bytes, int offset) {
        return Arrays.copyOfRange(bytes, offset, bytes.length);
    }
}
