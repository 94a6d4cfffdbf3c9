package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Brings the variants of a product in line: new ones, changed ones, those that are no more. */
final class Variations {
    private final Rest rest;
    private final Products products;
    private final Conflicts conflicts;
    private final Body body;

    Variations(Rest rest, Products products, Conflicts conflicts, Body body) {
        this.rest = rest;
        this.products = products;
        this.conflicts = conflicts;
        this.body = body;
    }

    /** A problem is noted at the job. */
    void bringInLine(Job job, long product) throws IOException {
        var path = Products.variations(product);
        var there = job.fresh() ? List.<JsonNode>of() : there(path);
        while (!write(job, path, wanted(job, there, path)) && !job.refused()) {
            there = there(path);
        }
    }

    /** For a product that has variants no more. */
    void removeAll(long product) throws IOException {
        var path = Products.variations(product);
        products.delete(path, there(path).stream().map(each -> each.path("id").asLong()).toList());
    }

    private List<JsonNode> there(String path) throws IOException {
        return rest.all(path, Map.of("_fields", "id,sku,meta_data", "status", "any"));
    }

    /** Those that differ; those that are no more are deleted before, as their numbers may be needed. */
    private List<ObjectNode> wanted(Job job, List<JsonNode> there, String path) throws IOException {
        var axes = Axes.of(job.offer());
        var wanted = new ArrayList<ObjectNode>();
        var kept = new HashSet<Long>();
        var byId = new HashMap<String, JsonNode>();
        there.forEach(each -> byId.putIfAbsent(Entry.meta(each, Entry.ID), each));
        for (int i = 0; i < job.offer().variants().size(); i++) {
            var variant = job.offer().variants().get(i);
            var one = body.variation(job.offer(), i, axes);
            var digest = Sha256.of(one.toString());
            var old = byId.get(variant.id());
            if (old != null) {
                one.put("id", old.path("id").asLong());
                kept.add(old.path("id").asLong());
            }
            if (old == null || !job.whole() || !digest.equals(Entry.meta(old, Entry.HASH))) {
                Body.meta(one.withArray("meta_data"), Entry.ID, variant.id());
                Body.meta(one.withArray("meta_data"), Entry.HASH, digest);
                wanted.add(one);
            }
        }
        products.delete(path, there.stream().map(each -> each.path("id").asLong()).filter(id -> !kept.contains(id)).toList());
        return wanted;
    }

    /** @return whether all went through */
    private boolean write(Job job, String path, List<ObjectNode> wanted) throws IOException {
        for (int from = 0; from < wanted.size(); ) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + products.pace()));
            var rows = products.write(path, some);
            for (int i = 0; i < rows.size(); i++) {
                var error = rows.get(i).path("error");
                if (error.isObject()) {
                    conflicts.settled(job, some.get(i), error);
                    return false;
                }
            }
            from += some.size();
        }
        return true;
    }
}
