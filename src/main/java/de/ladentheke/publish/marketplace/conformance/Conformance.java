package de.ladentheke.publish.marketplace.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Checks a marketplace against every rule of its wire protocol, {@code docs/marketplace-api.yaml}. Publishes two items of
 * its own for a moment and takes them off again; a few small pictures stay, because photos are never deleted.
 */
public final class Conformance {
    private static final String NOBODY = "kein-laden-mit-diesem-namen-0";
    private static final int LONGEST_FIELD = 5_000;

    private final Server server;
    private final Rules rules;
    private final boolean profile;
    private final Random random = new Random();
    private JsonNode info = MissingNode.getInstance();

    private Conformance(Server server, Consumer<Finding> told, boolean profile) {
        this.server = server;
        this.rules = new Rules(told);
        this.profile = profile;
    }

    /**
     * Takes some seconds.
     *
     * @param address base of the marketplace, ends with a slash
     * @param profile whether to overwrite what the shop's page says of the shop: only for a shop made for tests
     * @param told    hears of each rule as it was tried
     */
    public static List<Finding> check(URI address, String shop, String token, boolean profile, Consumer<Finding> told) {
        try (var server = Server.of(address, shop, token)) {
            return new Conformance(server, told, profile).check();
        }
    }

    private List<Finding> check() {
        var before = manifestItems();
        rules.rule("info", this::info);
        access();
        manifest();
        var photo = Sample.jpeg(random.nextLong());
        new ImageRules(server, photo, Sample.jpeg(random.nextLong())).check(rules);
        photosAsAnnounced(info.path("images"));
        var delta = new DeltaRules(server, Sample.hash(photo), "conformance-" + HexFormat.of().toHexDigits(random.nextInt()));
        delta.check(rules);
        new OverlapRules(server, delta.ids().getFirst(), delta.ids().getLast()).check(rules, info.path("deltas"));
        profile();
        rules.rule("cleaned", () -> {
            server.delta("*", delta.ids().stream().map(Sample::unpublish).toArray(String[]::new)).is(200);
            Broken.unless(java.util.Objects.equals(before, manifestItems()), "the manifest as it was before", "another manifest");
        });
        return rules.findings();
    }

    private void photosAsAnnounced(JsonNode images) {
        if (images.path("resumable").asBoolean()) {
            new PartRules(server, random.nextLong()).check(rules);
        }
        for (var type : images.path("types")) {
            if (type.asText().equals("image/webp")) {
                new WebpRules(server, random.nextLong()).check(rules);
            }
        }
    }

    private JsonNode manifestItems() {
        try {
            return server.manifest().json().path("items");
        } catch (IOException | Broken e) {
            return null;
        }
    }

    private void info() throws Broken, IOException {
        try (var stranger = server.withoutToken()) {
            var reply = stranger.info().is(200);
            info = reply.json();
            Broken.unless(info.path("api").asInt() == 1, "api: 1", reply);
            Broken.unless(!info.path("name").asText("").isBlank(), "name: \"…\"", reply);
            Broken.unless(info.path("maxItems").asInt() >= 1 && info.path("maxBytes").asInt() >= 1, "maxItems, maxBytes", reply);
        }
    }

    private void access() {
        try (var stranger = server.withoutToken(); var wrong = server.withToken("wrong")) {
            rules.rule("access.none", () -> {
                stranger.manifest().error(401, "token");
                stranger.missing(List.of()).error(401, "token");
                stranger.delta("*", Sample.unpublish("x")).error(401, "token");
            });
            rules.rule("access.wrong", () -> wrong.manifest().error(401, "token"));
            rules.rule("access.other", () -> {
                var reply = server.manifestOf(NOBODY);
                Broken.unless(reply.response().statusCode() == 403 || reply.response().statusCode() == 404, "HTTP 404, 403", reply);
            });
        }
    }

    private void manifest() {
        rules.rule("manifest", () -> {
            var reply = server.manifest().is(200);
            Broken.unless(reply.json().path("revision").asText("").equals(reply.revision()), "revision = ETag", reply);
            Broken.unless(reply.json().path("items").isObject(), "items: {…}", reply);
        });
        rules.rule("manifest.unchanged", () -> {
            var revision = server.manifest().is(200).revision();
            Broken.unless(server.manifestUnless(revision).is(304).revision().equals(revision), "ETag \"" + revision + "\"", "another ETag");
            server.manifestUnless(revision + "-other").is(200);
        });
    }

    /** A server that takes what it should refuse would lose what the shop's page says: that is risked only when asked for. */
    private void profile() {
        rules.rule("profile.broken", () -> server.putProfile("{\"name\":").error(400, "broken"));
        if (!profile) {
            return;
        }
        rules.rule("profile.text", () -> server.putProfile("{\"name\":7}").error(400, "broken"));
        rules.rule("profile.long", () -> server.putProfile("{\"story\":\"" + "x".repeat(LONGEST_FIELD + 1) + "\"}").error(413, "too_large"));
        rules.rule("profile.access", () -> {
            try (var stranger = server.withoutToken()) {
                stranger.putProfile("{\"name\":\"Konformitätstest\"}").error(401, "token");
            }
        });
        rules.rule("profile.stored", () -> {
            for (int twice = 0; twice < 2; twice++) {
                server.putProfile("{\"name\":\"Konformitätstest\",\"city\":\"Wernigerode\"}").is(204);
            }
        });
    }
}
