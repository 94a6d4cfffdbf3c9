package de.ladentheke.catalogue;

import de.ladentheke.db.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The SQL of the list's lines: one query for a page. */
final class RowStore {
    private static final String PAGE = "SELECT p.pk, p.name, p.brand, json_extract(p.photos, '$[0].sha') AS photo, p.status, "
            + "p.market_state, p.hints, v.sku, v.price_gross, v.stock_qty, v.content_amount, v.content_unit, "
            + "json_extract(p.attributes, '$.drained_weight') AS drained_weight "
            + "FROM json_each(?) key CROSS JOIN product p ON p.pk = key.value CROSS JOIN variant v ON v.product = p.pk "
            + "WHERE p.removed = 0 AND v.removed = 0 ORDER BY v.position, v.pk";

    /** In the order of {@code products}; those that no longer exist are left out. */
    List<Row> rows(Transaction tx, List<Long> products) throws SQLException {
        var lines = new HashMap<Long, Line>();
        tx.list(PAGE, line -> lines.merge(line.getLong("pk"), new Line(line), Line::and), Keys.json(products));
        var rows = new ArrayList<Row>(products.size());
        for (var product : products) {
            if (lines.containsKey(product)) {
                rows.add(lines.get(product).row(product));
            }
        }
        return rows;
    }

    /** What the variants of one product come to. */
    private static final class Line {
        private final String name;
        private final String brand;
        private final String photo;
        private final Status status;
        private final MarketState marketState;
        private final int hints;
        private final String sku;
        private final Optional<UnitPrice> unitPrice;
        private final Money price;
        private int variants = 1;
        private Money lowest;
        private boolean samePrice = true;
        private Long stock;

        Line(ResultSet line) throws SQLException {
            name = line.getString("name");
            brand = line.getString("brand");
            photo = line.getString("photo");
            status = Status.valueOf(line.getString("status"));
            marketState = MarketState.valueOf(line.getString("market_state"));
            hints = line.getInt("hints");
            sku = line.getString("sku");
            price = (Money) FieldCodec.value(Field.PRICE_GROSS, line.getString("price_gross"));
            lowest = price;
            stock = number(line, Field.STOCK_QTY);
            unitPrice = UnitPrice.of(price, number(line, Field.CONTENT_AMOUNT), line.getString("content_unit"), number(line, Field.DRAINED_WEIGHT));
        }

        private static Long number(ResultSet line, Field field) throws SQLException {
            return (Long) FieldCodec.value(field, line.getString(field.key()));
        }

        Line and(Line next) {
            variants++;
            samePrice &= java.util.Objects.equals(price, next.price);
            if (next.price != null && (lowest == null || next.price.compareTo(lowest) < 0)) {
                lowest = next.price;
            }
            if (next.stock != null) {
                stock = stock == null ? next.stock : Long.valueOf(stock + next.stock);
            }
            return this;
        }

        Row row(long pk) {
            return new Row(pk, name, brand, sku, variants, Optional.ofNullable(lowest), samePrice, Optional.ofNullable(stock),
                    Optional.ofNullable(photo), unitPrice, status, marketState, hints);
        }
    }
}
