package de.ladentheke.publish.vendure;

import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.channel.Offer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One product on its way: what is to be there, and what is there so far. */
final class Job {
    final Item item;
    final Offer offer;
    final String taxCategory;
    /** Ids of the photos, main photo first. */
    final List<String> assets;
    /** Null until the product exists. */
    Known place;
    /** Whether the product was made just now: no earlier attempt can have left anything. */
    boolean fresh;

    Job(Item item, Offer offer, String taxCategory, List<String> assets, Known place) {
        this.item = item;
        this.offer = offer;
        this.taxCategory = taxCategory;
        this.assets = assets;
        this.place = place;
    }

    String id() {
        return item.externalId();
    }

    void made(Known product) {
        place = product;
        fresh = true;
    }

    Choices choices() {
        return Choices.of(offer, place.groups().keySet());
    }

    /** Ids of the options of a variant, one of each group. */
    List<String> options(Offer.Variant variant) {
        var choices = choices();
        return choices.groups().keySet().stream()
                .map(group -> place.groups().get(group).options().get(choices.value(variant, group))).toList();
    }

    /**
     * Which variant of the marketplace becomes which of the offer: the same one, or one that is no longer offered and
     * has the same choices, because no second one may have them.
     */
    Map<String, String> matches(Shelf shelf) {
        var matches = new HashMap<String, String>();
        var free = new HashSet<>(place.variants());
        for (var variant : offer.variants()) {
            take(free, known -> known.externalId().equals(shelf.unique(variant.id()))).ifPresent(id -> matches.put(variant.id(), id));
        }
        for (var variant : offer.variants()) {
            if (!matches.containsKey(variant.id())) {
                var options = Set.copyOf(options(variant));
                take(free, known -> known.options().equals(options)).ifPresent(id -> matches.put(variant.id(), id));
            }
        }
        return matches;
    }

    private static Optional<String> take(Set<Known.Variant> free, Predicate<Known.Variant> fits) {
        var found = free.stream().filter(fits).findFirst();
        found.ifPresent(free::remove);
        return found.map(Known.Variant::id);
    }
}
