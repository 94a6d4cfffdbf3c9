package de.ladentheke.publish.woocommerce;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is known of the shop's products: a cache, filled by {@link Listing}, and what is not certain of our own last batch. */
final class Index {
    private final Map<Long, Entry> entries = new HashMap<>();
    private final Map<String, Long> byExternalId = new HashMap<>();
    private final Map<String, Long> byTail = new HashMap<>();
    private final Set<Long> doubles = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private List<Sent> unanswered = List.of();
    private boolean known;
    private boolean changed;

    /** An item of a batch that is under way, in the order in which the shop works it off. */
    public record Sent(String externalId, String hash) {}

    boolean known() {
        return known;
    }

    int size() {
        return entries.size();
    }

    /** Whether the shop is as it is known here. */
    boolean agrees(Listing.Look look) {
        return known && look.total() == entries.size() && look.rows().stream().allMatch(row -> row.equals(entries.get(row.id())));
    }

    /** Hands all entries over where any has changed since they were handed over last. */
    void ifChanged(Consumer<Collection<Entry>> keeper) {
        if (changed) {
            changed = false;
            keeper.accept(entries.values());
        }
    }

    /** As they were known once: nothing that would have to be handed over. */
    void restore(Collection<Entry> all) {
        replace(all);
        changed = false;
    }

    String newest() {
        return entries.values().stream().map(Entry::modified).max(String::compareTo).orElse("");
    }

    Optional<Entry> find(String externalId) {
        var id = byExternalId.getOrDefault(externalId, byTail.get(Entry.tail(externalId)));
        return Optional.ofNullable(id).map(entries::get).map(this::believed);
    }

    Optional<Entry> get(long id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** External id → content hash of what customers see. */
    Map<String, String> shown() {
        var shown = new HashMap<String, String>();
        byExternalId.forEach((externalId, id) -> {
            var hash = believed(entries.get(id)).shown();
            if (hash != null) {
                shown.put(externalId, hash);
            }
        });
        return shown;
    }

    /** External ids of what is there, but customers do not see it. */
    Set<String> off() {
        var off = new HashSet<String>();
        byExternalId.forEach((externalId, id) -> {
            if (entries.get(id).off()) {
                off.add(externalId);
            }
        });
        return off;
    }

    /** Second products of the same item, made where an answer came too late. */
    Set<Long> doubles() {
        return Set.copyOf(doubles);
    }

    void replace(Collection<Entry> all) {
        changed = true;
        entries.clear();
        byExternalId.clear();
        byTail.clear();
        doubles.clear();
        all.forEach(this::put);
        known = true;
        doubt();
    }

    void merge(Collection<Entry> changed) {
        changed.forEach(this::put);
        doubt();
    }

    void put(Entry entry) {
        remove(entry.id());
        entries.put(entry.id(), entry);
        changed = true;
        byTail.putIfAbsent(entry.slugTail(), entry.id());
        if (!entry.externalId().isEmpty()) {
            prefer(entry);
        }
    }

    private void prefer(Entry entry) {
        var other = byExternalId.putIfAbsent(entry.externalId(), entry.id());
        if (other == null) {
            return;
        }
        var younger = entries.get(Math.max(other, entry.id()));
        byExternalId.put(entry.externalId(), Math.min(other, entry.id()));
        // a copy that the owner made by hand bears our notes, but not our address: it is left alone
        if (younger.slugTail().equals(Entry.tail(younger.externalId()))) {
            doubles.add(younger.id());
        }
    }

    void remove(long id) {
        var old = entries.remove(id);
        if (old != null) {
            changed = true;
            byExternalId.remove(old.externalId(), id);
            byTail.remove(old.slugTail(), id);
            doubles.remove(id);
        }
    }

    /** Before a batch goes out. */
    void sending(List<Sent> batch) {
        unanswered = List.copyOf(batch);
    }

    void answered(List<Sent> batch) {
        unanswered = List.of();
        batch.forEach(sent -> doubted.remove(sent.externalId()));
    }

    /**
     * WooCommerce writes what we note at a product before the rest of it: of an unanswered batch, the item that it wrote
     * last may bear the new hash and still the old price. Those before it are whole.
     */
    private void doubt() {
        for (var sent : unanswered.reversed()) {
            var entry = find(sent.externalId());
            if (entry.isPresent() && entry.get().hash().equals(sent.hash())) {
                doubted.add(sent.externalId());
                break;
            }
        }
        unanswered = List.of();
    }

    private Entry believed(Entry entry) {
        return doubted.contains(entry.externalId()) ? entry.doubted() : entry;
    }
}
