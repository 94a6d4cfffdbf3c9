package de.ladentheke.market.store;

import de.ladentheke.market.model.Profile;
import de.ladentheke.market.model.Shop;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shops, their tokens and revisions. */
public final class ShopStore {
    private static final String COLUMNS = "SELECT id, slug, name, street, zip, city, phone, email, website, opening_hours, story, legal_name FROM shop ";

    /** @param online products */
    public record Listed(Shop shop, long online) {}

    private final MarketStore store;

    public ShopStore(MarketStore store) {
        this.store = store;
    }

    /** @return the token of the shop: {@code newToken}, or the one it has already */
    public String register(String slug, String name, String newToken) {
        return store.write(c -> {
            try (var insert = c.prepareStatement("INSERT INTO shop (slug, name, token) VALUES (?, ?, ?) ON CONFLICT (slug) DO NOTHING");
                 var select = c.prepareStatement("SELECT token FROM shop WHERE slug = ?")) {
                insert.setString(1, slug);
                insert.setString(2, name);
                insert.setString(3, newToken);
                insert.executeUpdate();
                select.setString(1, slug);
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }

    /** All tokens with their shop's slug; there are few shops, and all are compared so that time tells nothing. */
    public List<Token> tokens() {
        return store.read(c -> {
            var tokens = new ArrayList<Token>();
            try (var select = c.prepareStatement("SELECT token, slug FROM shop"); var row = select.executeQuery()) {
                while (row.next()) {
                    tokens.add(new Token(row.getString(1), row.getString(2)));
                }
            }
            return tokens;
        });
    }

    public record Token(String secret, String shop) {
        @Override
        public String toString() {
            return "Token of " + shop;
        }
    }

    public Optional<Shop> find(String slug) {
        return store.read(c -> {
            try (var select = c.prepareStatement(COLUMNS + "WHERE slug = ?")) {
                select.setString(1, slug);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(shop(row)) : Optional.empty();
                }
            }
        });
    }

    /** Shops with the most products first. */
    public List<Listed> list(int most) {
        return store.read(c -> {
            var sql = COLUMNS.replace(" FROM shop ", ", (SELECT count(*) FROM item WHERE shop = shop.id AND online = 1) AS online FROM shop ")
                    + "ORDER BY online DESC, name LIMIT ?";
            try (var select = c.prepareStatement(sql)) {
                select.setInt(1, most);
                return listed(select);
            }
        });
    }

    private static List<Listed> listed(PreparedStatement select) throws SQLException {
        var shops = new ArrayList<Listed>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                shops.add(new Listed(shop(row), row.getLong("online")));
            }
        }
        return shops;
    }

    public void save(String slug, Profile profile) {
        store.write(c -> {
            try (var update = c.prepareStatement("UPDATE shop SET name = ?, street = ?, zip = ?, city = ?, phone = ?, email = ?, "
                    + "website = ?, opening_hours = ?, story = ?, legal_name = ? WHERE slug = ?")) {
                var values = List.of(profile.name(), profile.street(), profile.zip(), profile.city(), profile.phone(), profile.email(),
                        profile.website(), profile.openingHours(), profile.story(), profile.legalName(), slug);
                for (int i = 0; i < values.size(); i++) {
                    update.setString(i + 1, values.get(i));
                }
                return update.executeUpdate();
            }
        });
    }

    private static Shop shop(ResultSet row) throws SQLException {
        return new Shop(row.getLong("id"), row.getString("slug"), new Profile(row.getString("name"), row.getString("street"),
                row.getString("zip"), row.getString("city"), row.getString("phone"), row.getString("email"), row.getString("website"),
                row.getString("opening_hours"), row.getString("story"), row.getString("legal_name")));
    }
}
