package de.ladentheke.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a practice marketplace holds, but for what depends on the way it got there: numbers of rows and
 * revisions, and times.
 *
 * @param items  one line a product, online or not, with its whole content
 * @param shops  one line a shop
 * @param photos the rows of its table
 * @param files  names of all files in its folder of pictures
 */
public record MarketPicture(List<String> items, List<String> shops, List<String> photos, Set<String> files) {
    private static final String ONLINE = " WHERE online = 1";
    private static final String ITEMS = "SELECT shop.slug, external_id, short_id, item.slug, hash, online, item.name, name_key, brand, category,"
            + " department, price_min, price_max, unit_cents, unit, vat_rate, photo, photo_alt, availability, json"
            + " FROM item JOIN shop ON shop.id = item.shop LEFT JOIN content ON content.item = item.id%s ORDER BY shop.slug, external_id";
    private static final String SHOPS = "SELECT slug, name, street, zip, city, phone, email, website, opening_hours, story, legal_name FROM shop ORDER BY slug";

    /** @param folder of the marketplace, which may be running */
    public static MarketPicture of(Path folder) {
        return of(folder, "");
    }

    /** Without what was taken off the market. */
    public static MarketPicture online(Path folder) {
        return of(folder, ONLINE);
    }

    private static MarketPicture of(Path folder, String where) {
        var images = folder.resolve("images");
        try (var files = Files.exists(images) ? Files.walk(images) : Stream.<Path>empty()) {
            return new MarketPicture(rows(folder, ITEMS.formatted(where)), rows(folder, SHOPS), rows(folder, "SELECT * FROM image ORDER BY 1"),
                    files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Path folder, String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("market.db"));
                var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                var line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(row.getString(i)).append(" | ");
                }
                found.add(line.toString());
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
