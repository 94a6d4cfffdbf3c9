package de.ladentheke.market.store;

import de.ladentheke.market.model.Search;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * The SQL of one search. Text of customers only ever travels as a parameter; what is put together here are constants.
 */
final class SqlStore {
    private final Search search;
    private final String index;
    private final String match;

    private SqlStore(Search search, String index, String match) {
        this.search = search;
        this.index = index;
        this.match = match;
    }

    static SqlStore browse(Search search) {
        return new SqlStore(search, null, null);
    }

    static SqlStore words(Search search, String match) {
        return new SqlStore(search, "item_words", match);
    }

    static SqlStore parts(Search search, String match) {
        return new SqlStore(search, "item_parts", match);
    }

    private String from() {
        return source() + where();
    }

    /** At most {@code most} are counted. */
    PreparedStatement prepareCount(Connection c, int most) throws SQLException {
        var statement = c.prepareStatement("SELECT count(*) FROM (SELECT 1 " + from() + " LIMIT " + most + ")");
        bind(statement);
        return statement;
    }

    /** @param select ends with {@code FROM item JOIN shop …} */
    PreparedStatement preparePage(Connection c, String select) throws SQLException {
        var statement = c.prepareStatement(select + (index == null ? where() : whereFound()) + " ORDER BY " + order() + " LIMIT ? OFFSET ?");
        var at = bind(statement);
        if (byWords()) {
            var first = like(SearchWords.of(search.words()).first());
            statement.setString(++at, first);
            statement.setString(++at, "% " + first);
        }
        statement.setInt(++at, Search.PAGE_SIZE);
        statement.setInt(++at, search.offset());
        return statement;
    }

    private String whereFound() {
        return "WHERE item.id IN (SELECT item.id " + from() + " ORDER BY " + index + ".rowid DESC LIMIT " + SearchStore.MOST_COUNTED + ")";
    }

    private boolean byWords() {
        return index != null && search.sort() == Search.Sort.BEST;
    }

    /** Categories one step below the chosen one, with counts. */
    PreparedStatement prepareFacets(Connection c) throws SQLException {
        var column = search.category().isEmpty() ? "department" : "category";
        var sql = "SELECT " + column + ", count(*) FROM (SELECT item." + column + " AS " + column + " " + source() + where()
                + (index == null ? "" : " LIMIT " + SearchStore.MOST_COUNTED) + ") GROUP BY 1 HAVING " + column + " <> '' ORDER BY 2 DESC, 1 LIMIT 40";
        var statement = c.prepareStatement(sql);
        bind(statement);
        return statement;
    }

    private String source() {
        return index == null ? "FROM item " : "FROM " + index + " JOIN item ON item.id = " + index + ".rowid ";
    }

    private String where() {
        var conditions = new ArrayList<String>();
        if (index != null) {
            conditions.add(index + " MATCH ?");
        }
        conditions.add("item.online = 1");
        if (search.shop() != null) {
            conditions.add("item.shop = ?");
        }
        if (!search.category().isEmpty()) {
            conditions.add(isDepartment() ? "item.department = ?" : "(item.category = ? OR item.category >= ? AND item.category < ?)");
        }
        if (search.min() != null) {
            conditions.add("item.price_min >= ?");
        }
        if (search.max() != null) {
            conditions.add("item.price_min <= ?");
        }
        if (search.inStock()) {
            conditions.add("item.availability < 2");
        }
        return "WHERE " + String.join(" AND ", conditions);
    }

    private boolean isDepartment() {
        return !search.category().contains(">");
    }

    private int bind(PreparedStatement statement) throws SQLException {
        int at = 0;
        if (index != null) {
            statement.setString(++at, match);
        }
        if (search.shop() != null) {
            statement.setLong(++at, search.shop());
        }
        if (!search.category().isEmpty()) {
            statement.setString(++at, search.category());
            if (!isDepartment()) {
                statement.setString(++at, search.category() + " > ");
                statement.setString(++at, search.category() + " > \uffff");
            }
        }
        if (search.min() != null) {
            statement.setLong(++at, search.min());
        }
        if (search.max() != null) {
            statement.setLong(++at, search.max());
        }
        return at;
    }

    private String order() {
        return switch (search.sort()) {
            case CHEAPEST -> "item.price_min, item.id DESC";
            case DEAREST -> "item.price_min DESC, item.id DESC";
            case NAME -> "item.name_key, item.id DESC";
            case NEWEST -> "item.id DESC";
            case BEST -> index == null ? "item.id DESC"
                    : "CASE WHEN item.name_key LIKE ? THEN 0 WHEN item.name_key LIKE ? THEN 1 ELSE 2 END, item.availability, item.id DESC";
        };
    }

    private static String like(String word) {
        return word.replace("%", "").replace("_", "") + "%";
    }
}
