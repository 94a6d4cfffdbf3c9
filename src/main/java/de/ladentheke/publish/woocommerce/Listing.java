package de.ladentheke.publish.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Reads which products the shop has, those changed last first or all. */
final class Listing {
    private static final int NEWEST = 10;
    private static final Map<String, Object> EACH = Map.of(
            "status", "any",
            "_fields", "id,slug,type,status,price,date_modified_gmt,meta_data",
            "include_meta", Entry.ID + "," + Entry.HASH + "," + Entry.PRICE);

    private final Rest rest;

    /**
     * One cheap look at the shop.
     *
     * @param total of all products there, whoever made them
     * @param rows  those changed last
     */
    record Look(int total, List<Entry> rows) {
        /** Changes with every product that is made, changed or removed, but not with two changes in one second. */
        String revision() {
            return total + "@" + newest();
        }

        String newest() {
            return rows.isEmpty() ? "" : rows.getFirst().modified();
        }
    }

    Listing(Rest rest) {
        this.rest = rest;
    }

    Look look() throws IOException {
        var answer = rest.get(path(), with(Map.of("orderby", "modified", "order", "desc", "per_page", NEWEST))).orRefuse();
        if (!answer.body().isArray() || answer.total() < 0 && !answer.body().isEmpty()) {
            throw new ChannelException(Reason.NOT_A_MARKETPLACE, "no list of products");
        }
        return new Look(Math.max(0, answer.total()), entries(answer.body()));
    }

    List<Entry> all() throws IOException {
        return rest.all(path(), with(Map.of("orderby", "id", "order", "asc")), Entry::of);
    }

    /** @param since a {@link Entry#modified}; its second is read as well. A vendor's are read all: that list knows no such question. */
    List<Entry> changed(String since) throws IOException {
        if (rest.role() == Role.VENDOR) {
            return all();
        }
        var after = LocalDateTime.parse(since).minusSeconds(1).toString();
        var exact = after.length() == "2026-01-01T00:00".length() ? after + ":00" : after;
        return rest.all(path(), with(Map.of("orderby", "id", "order", "asc", "modified_after", exact, "dates_are_gmt", true)), Entry::of);
    }

    private String path() throws IOException {
        return rest.role().products();
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        var parameters = new TreeMap<String, Object>(EACH);
        parameters.putAll(more);
        return parameters;
    }

    private static List<Entry> entries(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Entry::of).toList();
    }
}
