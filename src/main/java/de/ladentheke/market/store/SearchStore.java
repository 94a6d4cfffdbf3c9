package de.ladentheke.market.store;

import de.ladentheke.market.model.Availability;
import de.ladentheke.market.model.Card;
import de.ladentheke.market.model.Search;
import de.ladentheke.market.model.Search.Facet;
import de.ladentheke.market.model.Search.Found;
import de.ladentheke.market.model.Search.Match;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds products for customers. Nothing is ranked or counted beyond a bound, so that a search for two letters among
 * very many products stays fast.
 */
public final class SearchStore {
    /** Up to here products are counted and paged through. */
    public static final int MOST_COUNTED = 5_000;
    private static final String CARD = """
            SELECT shop.slug, shop.name, item.slug, item.short_id, item.name, item.brand, item.price_min, item.price_max,
                item.unit_cents, item.unit, item.vat_rate, item.photo, item.photo_alt, item.availability
            FROM item JOIN shop ON shop.id = item.shop
            """;

    private final MarketStore store;

    public SearchStore(MarketStore store) {
        this.store = store;
    }

    /** Products with these words; where there are none, products with such parts in their names, or with words spelt nearly so. */
    public Found find(Search search) {
        return store.read(c -> {
            var words = SearchWords.of(search.words());
            if (words.isEmpty()) {
                return found(c, SqlStore.browse(search), Match.EXACT, "");
            }
            var exact = found(c, SqlStore.words(search, words.beginnings()), Match.EXACT, search.words());
            if (exact.total() > 0 || search.page() > 1) {
                return exact;
            }
            return nearby(c, search, words).orElse(exact);
        });
    }

    public long online() {
        return store.read(c -> count(c, SqlStore.browse(Search.newest())));
    }

    private Optional<Found> nearby(Connection c, Search search, SearchWords words) throws SQLException {
        if (words.hasParts()) {
            var similar = found(c, SqlStore.parts(search, words.parts()), Match.SIMILAR, search.words());
            if (similar.total() > 0) {
                return Optional.of(similar);
            }
        }
        var respelt = SpellingStore.respell(c, words);
        if (respelt.isEmpty()) {
            return Optional.empty();
        }
        var found = found(c, SqlStore.words(search, respelt.get().beginnings()), Match.RESPELT, respelt.get().text());
        return Optional.of(found).filter(result -> result.total() > 0);
    }

    private static Found found(Connection c, SqlStore sql, Match match, String words) throws SQLException {
        var total = count(c, sql);
        var cards = total == 0 ? List.<Card>of() : cards(c, sql);
        return new Found(cards, Math.min(total, MOST_COUNTED), total > MOST_COUNTED, facets(c, sql), match, words);
    }

    private static long count(Connection c, SqlStore sql) throws SQLException {
        try (var select = sql.prepareCount(c, MOST_COUNTED + 1); var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Card> cards(Connection c, SqlStore sql) throws SQLException {
        var cards = new ArrayList<Card>();
        try (var select = sql.preparePage(c, CARD); var row = select.executeQuery()) {
            while (row.next()) {
                cards.add(card(row));
            }
        }
        return cards;
    }

    private static Card card(ResultSet row) throws SQLException {
        var unitCents = row.getLong(9);
        return new Card(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                row.getLong(7), row.getLong(8), row.getString(10) == null ? null : unitCents, row.getString(10), row.getInt(11),
                row.getString(12), row.getString(13), Availability.ofRank(row.getInt(14)));
    }

    private static List<Facet> facets(Connection c, SqlStore sql) throws SQLException {
        var facets = new ArrayList<Facet>();
        try (var select = sql.prepareFacets(c); var row = select.executeQuery()) {
            while (row.next()) {
                facets.add(new Facet(row.getString(1), row.getLong(2)));
            }
        }
        return facets;
    }
}
