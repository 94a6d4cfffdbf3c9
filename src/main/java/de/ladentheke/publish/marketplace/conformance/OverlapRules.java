package de.ladentheke.publish.marketplace.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Batches that are packed, and several of one publication under way: only there where {@code info} announces it. */
final class OverlapRules {
    private static final String PUBLICATION = "Publication";
    private static final int BOMB = 64 << 20;

    private final Server server;
    private final String one;
    private final String two;

    OverlapRules(Server server, String one, String two) {
        this.server = server;
        this.one = one;
        this.two = two;
    }

    /** @param deltas what {@code info} says of them */
    void check(Rules rules, JsonNode deltas) {
        for (var encoding : deltas.path("encodings")) {
            if (encoding.asText().equals("gzip")) {
                rules.rule("delta.packed", this::packed);
                rules.rule("delta.packed.large", () -> tooLarge(server.info().json().path("maxBytes").asInt(4 << 20) + 1));
                rules.rule("delta.packed.bomb", this::bomb);
            }
        }
        if (deltas.path("overlapping").asBoolean()) {
            rules.rule("delta.overlapping", this::overlapping);
            rules.rule("delta.between", this::between);
            rules.rule("delta.older", this::older);
        }
    }

    private void packed() throws IOException, Broken {
        server.delta("*", BodyPublishers.ofByteArray(gzip(Sample.unpublish(one))), "Content-Encoding", "gzip").is(200);
        server.delta("*", BodyPublishers.ofString(Sample.unpublish(one)), "Content-Encoding", "gzip").error(400, "broken");
    }

    private void tooLarge(int bytes) throws IOException, Broken {
        server.delta("*", BodyPublishers.ofByteArray(gzip("x".repeat(bytes))), "Content-Encoding", "gzip").error(413, "too_large");
    }

    /** A few kilobytes that unpack to much more than anybody needs. */
    private void bomb() throws IOException, Broken {
        var before = server.manifest().is(200).revision();
        tooLarge(BOMB);
        var after = server.manifest().is(200).revision();
        Broken.unless(after.equals(before), "ETag \"" + before + "\"", "ETag \"" + after + "\"");
    }

    private void overlapping() throws IOException, Broken {
        var before = server.manifest().is(200).revision();
        upsert(before, "a", one, 100).is(200);
        upsert(before, "a", two, 200).is(200);
        upsert(before, "a", one, 100).is(200);
    }

    private void between() throws IOException, Broken {
        var before = server.manifest().is(200).revision();
        upsert(before, "b", one, 300).is(200);
        upsert(before, "c", two, 400).error(412, "revision");
        upsert(server.manifest().is(200).revision(), "c", two, 400).is(200);
        upsert(before, "b", one, 500).error(412, "revision");
    }

    /** What stood before a publication began, it may not name: others have changed the shop since. */
    private void older() throws IOException, Broken {
        var before = server.manifest().is(200).revision();
        upsert(before, "d", one, 600).is(200);
        upsert(server.manifest().is(200).revision(), "e", two, 700).is(200);
        var known = server.manifest().is(200).json().path("items");
        upsert(before, "e", one, 800).error(412, "revision");
        Broken.unless(server.manifest().is(200).json().path("items").equals(known), "the manifest as it was before", "another manifest");
    }

    private Reply upsert(String revision, String publication, String id, long cents) throws IOException {
        return server.delta(revision, BodyPublishers.ofString(Sample.upsert(id, Sample.content("Konformitätstest", cents))), PUBLICATION, one + publication);
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
