package de.ladentheke.publish.marketplace.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;

/** Batches: each line its result, all that is accepted at once, and again without a change. */
final class DeltaRules {
    private static final int LONGEST_LINE = 256 * 1024;
    private static final String HTML = "Test <b>fett</b> & „Größe“ 🧀 Łódź";

    private final Server server;
    private final String photo;
    private final String one;
    private final String two;
    private final ObjectNode content;

    /** @param photo hash of one that the marketplace has; @param id in front of the ids of all test items */
    DeltaRules(Server server, String photo, String id) {
        this.server = server;
        this.photo = photo;
        this.one = id + "-1";
        this.two = id + "-2";
        this.content = Sample.withPhoto(Sample.content("Konformitätstest", 100), photo);
    }

    List<String> ids() {
        return List.of(one, two);
    }

    void check(Rules rules) {
        rules.rule("delta.precondition", () -> server.delta(null, Sample.upsert(one, content)).error(428, "precondition"));
        rules.rule("delta.revision", () -> {
            server.delta(revision() + "-other", Sample.upsert(one, content)).error(412, "revision");
            online(one, null);
        });
        rules.rule("delta.stored", this::stored);
        rules.rule("delta.unchanged", () -> {
            var before = revision();
            single(server.delta(before, Sample.upsert(one, content)), "unchanged");
            Broken.unless(revision().equals(before), "ETag \"" + before + "\"", "ETag \"" + revision() + "\"");
        });
        rules.rule("item", this::item);
        rules.rule("delta.any", () -> single(server.delta("*", Sample.upsert(one, content)), "unchanged"));
        rules.rule("delta.changed", () -> {
            var changed = Sample.content("Konformitätstest, geändert", 99);
            single(server.delta(revision(), Sample.upsert(one, changed)), "stored");
            online(one, Sample.hash(changed));
        });
        rules.rule("delta.each", this::each);
        rules.rule("delta.unicode", this::unicode);
        rules.rule("delta.off", this::off);
        rules.rule("delta.back", () -> {
            single(server.delta(revision(), Sample.upsert(one, content)), "stored");
            online(one, Sample.hash(content));
        });
        limits(rules);
    }

    private void stored() throws Broken, IOException {
        var before = revision();
        var reply = server.delta(before, Sample.upsert(one, content));
        var url = single(reply, "stored").path("url").asText("");
        Broken.unless(url.startsWith("http"), "url: \"https://…\"", reply);
        Broken.unless(!reply.revision().equals(before) && reply.revision().equals(revision()), "ETag: the manifest's new revision", "ETag \"" + reply.revision() + "\"");
        online(one, Sample.hash(content));
    }

    private void item() throws Broken, IOException {
        var reply = server.item(one).is(200);
        var item = reply.json();
        Broken.unless(item.path("id").asText("").equals(one) && item.path("hash").asText("").equals(Sample.hash(content)), "id, hash", reply);
        Broken.unless(item.path("content").toString().equals(content.toString()), "content: " + content, item.path("content"));
        Broken.unless(item.path("changedBy").asText("").equals(Server.COMPUTER), "changedBy: \"" + Server.COMPUTER + "\"", reply);
        Broken.unless(isInstant(item.path("changedAt").asText("")), "changedAt: \"2026-11-25T09:41:07Z\"", reply);
        try (var stranger = server.withoutToken()) {
            stranger.item(one).error(401, "token");
        }
    }

    private static boolean isInstant(String text) {
        try {
            return !Instant.EPOCH.equals(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What is refused does not stop the rest. */
    private void each() throws Broken, IOException {
        var noPrice = Sample.content("ohne Preis", 0);
        var noPhoto = Sample.withPhoto(Sample.content("ohne Foto", 100), "0".repeat(64));
        var good = Sample.content("Konformitätstest, zweiter", 200);
        var reply = server.delta(revision(), Sample.upsert(two + "a", noPrice), Sample.upsert(two + "b", noPhoto), "{\"op\":", Sample.upsert(two, good)).is(200);
        var lines = reply.lines();
        Broken.unless(lines.size() == 4, "4 lines", reply);
        rejected(lines.get(0), two + "a", "price", "priceCents");
        rejected(lines.get(1), two + "b", "image_missing", "photos");
        rejected(lines.get(2), "", "content", null);
        result(lines.get(3), two, "stored");
        online(two, Sample.hash(good));
        online(two + "a", null);
    }

    private void unicode() throws Broken, IOException {
        var html = Sample.content(HTML, 100);
        var url = single(server.delta(revision(), Sample.upsert(one, html)), "stored").path("url").asText("");
        online(one, Sample.hash(html));
        var page = server.page(url).is(200);
        Broken.unless(page.text().contains("„Größe“ 🧀 Łódź") && !page.text().contains("<b>fett</b>"), "the text as it was sent, escaped", "a page with other text");
    }

    private void off() throws Broken, IOException {
        single(server.delta(revision(), Sample.unpublish(one)), "unpublished");
        online(one, null);
        takenOff(one);
        server.item(one).error(404, "item");
        var before = revision();
        single(server.delta(before, Sample.unpublish(one)), "unpublished");
        Broken.unless(revision().equals(before), "ETag \"" + before + "\"", "ETag \"" + revision() + "\"");
    }

    /** Only there where the manifest tells it at all. */
    private void takenOff(String id) throws Broken, IOException {
        var list = server.manifest().is(200).json().path("takenOff");
        var told = list.isMissingNode();
        for (var one : list) {
            told |= one.asText().equals(id);
        }
        Broken.unless(told, "takenOff: [… " + id + "]", "takenOff: " + list);
    }

    private void limits(Rules rules) {
        rules.rule("delta.lines", () -> {
            var most = server.info().json().path("maxItems").asInt(200);
            var lines = Collections.nCopies(most + 1, Sample.unpublish(two)).toArray(String[]::new);
            server.delta("*", lines).error(413, "too_large");
        });
        rules.rule("delta.long", () -> server.delta("*", Sample.upsert(two, Sample.content("x".repeat(LONGEST_LINE), 100))).error(413, "too_large"));
        rules.rule("delta.large", () -> {
            var most = server.info().json().path("maxBytes").asInt(4 << 20);
            server.delta("*", BodyPublishers.ofByteArray(new byte[most + 1])).error(413, "too_large");
        });
        rules.rule("delta.broken", () -> server.delta("*", BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xff, '}'})).error(400, "broken"));
    }

    private JsonNode single(Reply reply, String status) throws Broken {
        reply.is(200);
        Broken.unless(reply.lines().size() == 1, "1 line", reply);
        result(reply.lines().getFirst(), null, status);
        return reply.lines().getFirst();
    }

    /** @param field which one it tells where it tells one */
    private static void rejected(JsonNode line, String id, String error, String field) throws Broken {
        result(line, id, "rejected");
        Broken.unless(line.path("error").asText("").equals(error) && !line.path("message").asText("").isBlank(), "error: \"" + error + "\", message: \"…\"", line);
        Broken.unless(!line.has("field") || line.path("field").asText("").equals(field), "field: \"" + field + "\"", line);
    }

    private static void result(JsonNode line, String id, String status) throws Broken {
        Broken.unless(line.path("status").asText("").equals(status), "status: \"" + status + "\"", line);
        Broken.unless(id == null || line.path("id").asText("").equals(id), "id: \"" + id + "\"", line);
    }

    private String revision() throws Broken, IOException {
        return server.manifest().is(200).revision();
    }

    /** @param hash null where the item must not be online */
    private void online(String id, String hash) throws Broken, IOException {
        var found = server.manifest().is(200).json().path("items").path(id).asText(null);
        Broken.unless(java.util.Objects.equals(hash, found), "manifest: " + (hash == null ? "–" : hash), "manifest: " + (found == null ? "–" : found));
    }
}
