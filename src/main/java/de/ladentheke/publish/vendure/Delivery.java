package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.channel.Channel.ItemResult;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.Offer;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Brings products into the state that is meant, whatever state an attempt that broke off has left them in. The hash of
 * the content is written in the last step: until then it says that the product is half-written.
 */
final class Delivery {
    private final Reading reading;
    private final Photos photos;
    private final Mutations mutations;
    private final Options options;
    private final Shelf shelf;

    Delivery(GraphQl api, Reading reading, Photos photos) throws IOException {
        this.reading = reading;
        this.photos = photos;
        this.mutations = new Mutations(api);
        this.shelf = reading.shelf();
        this.options = new Options(api, mutations, shelf);
    }

    /** All at once, and where Vendure refuses, each alone, so that one cannot hold up the others. */
    List<ItemResult> deliver(List<Item> items) throws IOException {
        try {
            return together(items);
        } catch (RefusedException e) {
            var results = new ArrayList<ItemResult>();
            for (var item : items) {
                results.addAll(alone(item));
            }
            return results;
        }
    }

    private List<ItemResult> alone(Item item) throws IOException {
        try {
            return together(List.of(item));
        } catch (RefusedException e) {
            return again(item);
        }
    }

    /** A lost request of an earlier attempt may have come between; and where nothing works any more, it is not the item's fault. */
    private List<ItemResult> again(Item item) throws IOException {
        try {
            return together(List.of(item));
        } catch (RefusedException e) {
            reading.revision();
            return List.of(refused(item, null, "refused.by_vendure", e.getMessage()));
        }
    }

    private List<ItemResult> together(List<Item> items) throws IOException {
        var known = known(items);
        takeOff(items.stream().filter(item -> item.content() == null).map(item -> known.get(item.externalId())).toList());
        var results = new ArrayList<ItemResult>();
        var jobs = new ArrayList<Job>();
        for (var item : items) {
            var place = known.get(item.externalId());
            if (item.content() == null || place != null && place.enabled() && place.hash().equals(item.hash())) {
                results.add(accepted(item, place));
            } else {
                accept(item, place, jobs, results);
            }
        }
        write(jobs);
        jobs.forEach(job -> results.add(accepted(job.item, job.place)));
        return results;
    }

    /** Looked up at the last moment, so that hardly anybody else can come between. */
    private Map<String, Known> known(List<Item> items) throws IOException {
        var known = reading.known(items.stream().map(Item::externalId).toList());
        for (var item : items) {
            var place = known.get(item.externalId());
            if (place != null && place.foreign(item)) {
                throw new RevisionChangedException();
            }
        }
        return known;
    }

    private void takeOff(List<Known> known) throws IOException {
        var there = known.stream().filter(place -> place != null && (place.enabled() || !place.hash().isEmpty())).toList();
        mutations.updateProducts(there.stream().map(place -> Inputs.state(place.id(), false, null)).toList());
    }

    private void accept(Item item, Known place, List<Job> jobs, List<ItemResult> results) throws IOException {
        var offer = Offer.parse(item.content());
        var category = shelf.taxCategories().get(offer.vatRate());
        var hashes = offer.photos().stream().map(Offer.Photo::sha256).distinct().toList();
        var assets = photos.ids(hashes);
        if (place != null && !place.blocked().isEmpty()) {
            results.add(refused(item, null, "refused.blocked", place.blocked()));
        } else if (category == null) {
            results.add(refused(item, "vatRate", "refused.vat", offer.vatRate() / 100, offer.vatRate() % 100));
        } else if (assets.size() < hashes.size()) {
            results.add(refused(item, "photos", "refused.photo"));
        } else {
            jobs.add(new Job(item, offer, category, hashes.stream().map(assets::get).toList(), place));
        }
    }

    private void write(List<Job> jobs) throws IOException {
        begin(jobs);
        options.complete(jobs);
        variants(jobs);
        mutations.updateProducts(jobs.stream().map(Inputs::finish).toList());
    }

    private void begin(List<Job> jobs) throws IOException {
        mutations.updateProducts(jobs.stream().filter(job -> job.place != null).map(job -> Inputs.update(job, half(job))).toList());
        var fresh = jobs.stream().filter(job -> job.place == null).toList();
        var made = mutations.createProducts(fresh.stream().map(job -> Inputs.create(job, shelf.unique(job.id()), half(job))).toList());
        for (int i = 0; i < fresh.size(); i++) {
            fresh.get(i).made(made.get(i));
        }
    }

    private static String half(Job job) {
        return Channel.HALF + job.item.hash();
    }

    private void variants(List<Job> jobs) throws IOException {
        var changed = new ArrayList<ObjectNode>();
        var created = new ArrayList<ObjectNode>();
        for (var job : jobs) {
            var matches = job.matches(shelf);
            for (var variant : job.offer.variants()) {
                var input = Inputs.variant(job, variant, shelf.unique(variant.id()));
                var known = matches.get(variant.id());
                (known == null ? created : changed).add(known == null ? input.put("productId", job.place.id()) : input.put("id", known));
            }
            var offered = new HashSet<>(matches.values());
            job.place.variants().stream().filter(one -> !offered.contains(one.id()))
                    .forEach(one -> changed.add(GraphQl.object().put("id", one.id()).put("enabled", false)));
        }
        mutations.updateVariants(changed);
        mutations.createVariants(created);
    }

    private ItemResult accepted(Item item, Known place) {
        var shown = item.content() != null && place != null && !shelf.storefront().isEmpty();
        return ItemResult.accepted(item.externalId(), shown ? shelf.storefront() + place.slug() : null);
    }

    /** @param field key of the content, or null */
    private static ItemResult refused(Item item, String field, String key, Object... arguments) {
        return ItemResult.refused(item.externalId(), Messages.of(Delivery.class).get(key, arguments), field);
    }
}
