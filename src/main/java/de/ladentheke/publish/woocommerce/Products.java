package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * {@code products/batch} and {@code products/…/variations/batch}: a result for each item, each can fail by itself. How
 * many go at once follows how fast the shop is: PHP stops a request that takes too long for the provider.
 */
final class Products {
    static final int MOST = 100;
    private static final int FIRST = 25;
    private static final int LEAST = 5;
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final Duration SLOW = Duration.ofSeconds(15);

    /** Whatever the item: the key may not do it at all. */
    private static final Set<String> FORBIDDEN = Set.of("woocommerce_rest_cannot_create", "woocommerce_rest_cannot_edit",
            "woocommerce_rest_cannot_delete", "woocommerce_rest_cannot_batch");

    private final Rest rest;
    private int pace = FIRST;

    Products(Rest rest) {
        this.rest = rest;
    }

    int pace() {
        return pace;
    }

    String path() throws IOException {
        return rest.role().products();
    }

    /** @param bodies those with an id are changed, the others made; @return in the same order, as the shop answers each */
    List<JsonNode> write(String path, List<ObjectNode> bodies) throws IOException {
        if (rest.role() == Role.VENDOR) {
            return oneByOne(path, bodies);
        }
        var create = bodies.stream().filter(body -> !body.has("id")).toList();
        var update = bodies.stream().filter(body -> body.has("id")).toList();
        var request = HttpLine.JSON.createObjectNode();
        request.putArray("create").addAll(create);
        request.putArray("update").addAll(update);
        var answer = timed(path + "/batch", request);
        var created = rows(answer, "create", create.size()).iterator();
        var updated = rows(answer, "update", update.size()).iterator();
        return bodies.stream().map(body -> body.has("id") ? updated.next() : created.next()).toList();
    }

    private List<JsonNode> oneByOne(String path, List<ObjectNode> bodies) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (var body : bodies) {
            var answer = body.has("id") ? rest.put(path + "/" + body.path("id").asLong(), body) : rest.post(path, body);
            rows.add(answer.ok() ? answer.body() : HttpLine.JSON.createObjectNode().set("error", answer.body()));
        }
        return rows;
    }

    /** For ever: only what this program made there and nobody has a link to. */
    void delete(String path, Collection<Long> ids) throws IOException {
        if (rest.role() == Role.VENDOR) {
            for (var id : ids) {
                rest.delete(path + "/" + id);
            }
            return;
        }
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += MOST) {
            var request = HttpLine.JSON.createObjectNode();
            all.subList(from, Math.min(all.size(), from + MOST)).forEach(request.putArray("delete")::add);
            rest.post(path + "/batch", request).orRefuse();
        }
    }

    static String variations(long product) {
        return Role.OWNER.products() + "/" + product + "/variations";
    }

    private JsonNode timed(String path, ObjectNode request) throws IOException {
        var start = System.nanoTime();
        try {
            var answer = rest.post(path, request).orRefuse().body();
            var took = Duration.ofNanos(System.nanoTime() - start);
            pace = took.compareTo(QUICK) < 0 ? Math.min(MOST, pace * 2) : took.compareTo(SLOW) > 0 ? Math.max(LEAST, pace / 2) : pace;
            return answer;
        } catch (ChannelException e) {
            throw e;
        } catch (IOException e) {
            pace = Math.max(LEAST, pace / 2);
            throw e;
        }
    }

    private static List<JsonNode> rows(JsonNode answer, String kind, int expected) throws ChannelException {
        var rows = new ArrayList<JsonNode>();
        answer.path(kind).forEach(rows::add);
        if (rows.size() != expected) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "results for " + rows.size() + " of " + expected + " items");
        }
        for (var row : rows) {
            var code = row.path("error").path("code").asText("");
            if (FORBIDDEN.contains(code)) {
                throw new ChannelException(Reason.TOKEN_REFUSED, code);
            }
        }
        return rows;
    }
}
