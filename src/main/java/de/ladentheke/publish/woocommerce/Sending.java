package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.channel.Channel.ItemResult;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some items into the shop. A plain product is whole after one call. One with variants is marked as half-written, and
 * where it is new is not shown, until all its variants are there.
 */
final class Sending {
    private final Products products;
    private final Index index;
    private final Conflicts conflicts;
    private final Variations variations;
    private final Body body;
    private final Media media;
    private final Set<Long> written = new HashSet<>();
    private Map<String, Long> photos = Map.of();

    Sending(Products products, Index index, Conflicts conflicts, Variations variations, Body body, Media media) {
        this.products = products;
        this.index = index;
        this.conflicts = conflicts;
        this.variations = variations;
        this.body = body;
        this.media = media;
    }

    /** The shop's numbers of the products that were changed. */
    Set<Long> written() {
        return written;
    }

    List<ItemResult> run(Collection<Item> items) throws IOException {
        var jobs = items.stream().map(Job::new).toList();
        removeDoubles();
        var open = new ArrayList<>(jobs.stream().filter(job -> !done(job)).toList());
        lookUpPhotos(open);
        open.removeIf(Job::refused);
        for (var job : open) {
            prepare(job);
        }
        write(open, this::content);
        finishVariable(open.stream().filter(job -> job.variable() && !job.refused()).toList());
        return jobs.stream().map(Job::result).toList();
    }

    private void removeDoubles() throws IOException {
        var doubles = index.doubles();
        products.delete(products.path(), doubles);
        doubles.forEach(index::remove);
        written.addAll(doubles);
    }

    /** Answered before, and the answer was lost or what it belonged to broke later. */
    private boolean done(Job job) {
        var there = index.find(job.id());
        return job.offer() == null ? there.isEmpty() || !there.get().online() && there.get().hash().isEmpty()
                : there.isPresent() && job.item().hash().equals(there.get().shown());
    }

    private void lookUpPhotos(List<Job> jobs) throws IOException {
        var wanted = new HashSet<String>();
        jobs.stream().filter(job -> job.offer() != null).forEach(job -> job.offer().photos().forEach(photo -> wanted.add(photo.sha256())));
        if (wanted.isEmpty()) {
            return;
        }
        photos = media.find(wanted);
        for (var job : jobs) {
            if (job.offer() != null && !job.offer().photos().stream().map(Offer.Photo::sha256).allMatch(photos::containsKey)) {
                job.refuse(Messages.of(Sending.class).get("item.picture"), "photos");
            }
        }
    }

    private void prepare(Job job) throws IOException {
        var there = index.find(job.id());
        job.there(there.isPresent(), there.isPresent() && there.get().variable() && !there.get().half() && there.get().shown() != null);
        if (there.isPresent() && there.get().variable() && job.offer() != null && !job.variable()) {
            variations.removeAll(there.get().id());
        }
    }

    /** How an item is asked for, as the shop is known now. */
    private interface Request {
        ObjectNode of(Job job) throws IOException;
    }

    private void write(List<Job> jobs, Request request) throws IOException {
        var open = new ArrayList<>(jobs);
        while (!open.isEmpty()) {
            var some = new ArrayList<>(open.subList(0, Math.min(open.size(), products.pace())));
            open.removeAll(some);
            open.addAll(writeSome(some, request));
        }
    }

    /** @return those that must go once more */
    private List<Job> writeSome(List<Job> jobs, Request request) throws IOException {
        var bodies = new ArrayList<ObjectNode>();
        // taken off, but the shop has deleted it meanwhile
        jobs.removeIf(job -> job.offer() == null && index.find(job.id()).isEmpty());
        for (var job : jobs) {
            bodies.add(request.of(job));
        }
        if (bodies.isEmpty()) {
            return List.of();
        }
        var sent = sent(jobs, bodies);
        index.sending(sent);
        var rows = products.write(products.path(), bodies);
        index.answered(sent);
        var again = new ArrayList<Job>();
        for (int i = 0; i < jobs.size(); i++) {
            if (!accepted(jobs.get(i), bodies.get(i), rows.get(i))) {
                again.add(jobs.get(i));
            }
        }
        return again;
    }

    /** In the order of the shop: first what is made, then what is changed. */
    private static List<Index.Sent> sent(List<Job> jobs, List<ObjectNode> bodies) {
        var made = new ArrayList<Index.Sent>();
        var changed = new ArrayList<Index.Sent>();
        for (int i = 0; i < jobs.size(); i++) {
            var item = jobs.get(i).item();
            if (item.hash() != null) {
                (bodies.get(i).has("id") ? changed : made).add(new Index.Sent(item.externalId(), item.hash()));
            }
        }
        made.addAll(changed);
        return made;
    }

    private boolean accepted(Job job, ObjectNode sent, JsonNode row) throws IOException {
        var error = row.path("error");
        if (!error.isObject()) {
            var entry = Entry.of(row);
            index.put(entry);
            written.add(entry.id());
            job.page(path(row.path("permalink").asText("")));
            return true;
        }
        if (conflicts.settled(job, sent, error)) {
            return false;
        }
        // a picture may be missing: it is looked up afresh
        media.forget();
        return true;
    }

    private ObjectNode content(Job job) throws IOException {
        var there = index.find(job.id());
        if (job.offer() == null) {
            return off(there.orElseThrow());
        }
        var wanted = body.product(job.offer(), photos);
        there.ifPresentOrElse(entry -> wanted.put("id", entry.id()), () -> wanted.put("slug", Body.slug(job.offer(), job.id())));
        var meta = wanted.withArray("meta_data");
        Body.meta(meta, Entry.ID, job.id());
        Body.meta(meta, Entry.CONTENT, job.item().content());
        if (job.variable()) {
            status(wanted, there, "draft");
            Body.meta(meta, Entry.HASH, Channel.HALF + job.item().hash());
        } else {
            status(wanted, there, "publish");
            Body.meta(meta, Entry.PRICE, body.price(job.offer()));
            Body.meta(meta, Entry.HASH, job.item().hash());
        }
        return wanted;
    }

    /** What customers see stays in sight: a marketplace that looks at new things first would take it out to look again. */
    private static void status(ObjectNode wanted, Optional<Entry> there, String otherwise) {
        if (there.filter(Entry::online).isEmpty()) {
            wanted.put("status", otherwise);
        }
    }

    /** Not deleted: the page comes back under its old address, with its reviews and orders. */
    private static ObjectNode off(Entry there) {
        var wanted = HttpLine.JSON.createObjectNode().put("id", there.id()).put("status", "draft");
        Body.meta(wanted.putArray("meta_data"), Entry.HASH, null);
        return wanted;
    }

    private void finishVariable(List<Job> jobs) throws IOException {
        for (var job : jobs) {
            var entry = index.find(job.id()).orElseThrow();
            variations.bringInLine(job, entry.id());
        }
        write(jobs.stream().filter(job -> !job.refused()).toList(), this::finished);
    }

    private ObjectNode finished(Job job) {
        var there = index.find(job.id());
        var wanted = HttpLine.JSON.createObjectNode().put("id", there.orElseThrow().id());
        status(wanted, there, "publish");
        Body.meta(wanted.putArray("meta_data"), Entry.PRICE, body.price(job.offer()));
        Body.meta(wanted.withArray("meta_data"), Entry.HASH, job.item().hash());
        return wanted;
    }

    private static String path(String permalink) {
        try {
            var uri = URI.create(permalink);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
