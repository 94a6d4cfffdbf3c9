package de.ladentheke.publish.marketplace.conformance;

import java.io.IOException;
import java.util.Arrays;

/** Photos as WebP, a third smaller: only there where {@code info} announces it. */
final class WebpRules {
    private static final int CUT_OFF = 40;

    private final Server server;
    private final long seed;

    /** @param seed of a picture that no marketplace has yet */
    WebpRules(Server server, long seed) {
        this.server = server;
        this.seed = seed;
    }

    void check(Rules rules) {
        rules.rule("webp.stored", () -> {
            var webp = Sample.webp(seed);
            var hash = Sample.hash(webp);
            server.putImage(hash, webp, "image/webp").is(201);
            server.lacks(hash, false);
            var reply = server.image(hash).is(200);
            Broken.unless(Arrays.equals(reply.response().body(), webp), "SHA-256 " + hash, "other bytes");
            Broken.unless(reply.header("Content-Type").startsWith("image/webp"), "Content-Type: image/webp", "Content-Type: " + reply.header("Content-Type"));
        });
        rules.rule("webp.damaged", () -> {
            var webp = Sample.webp(seed + 1);
            refused(Arrays.copyOf(webp, webp.length - CUT_OFF));
            refused(Arrays.copyOf(webp, CUT_OFF));
        });
    }

    private void refused(byte[] webp) throws Broken, IOException {
        server.putImage(Sample.hash(webp), webp, "image/webp").error(422, "image");
        server.lacks(Sample.hash(webp), true);
    }
}
