package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Gtin;
import de.ladentheke.db.Transaction;
import de.ladentheke.spreadsheet.plan.MissingArticles.Article;
import de.ladentheke.spreadsheet.plan.columns.PlanValues;
import de.ladentheke.spreadsheet.plan.shop.ShopKeys;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers and names of rows of which nobody can say for certain which article they mean: it might be any that has them. */
final class Doubts {
    private final Set<String> gtins = new HashSet<>();
    private final Set<String> skus = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    void add(int row, PlanValues values) {
        var sku = values.text(Field.SKU, row);
        if (sku != null) {
            skus.add(Gtin.significant(sku));
        }
        var gtin = values.text(Field.GTIN, row);
        var name = values.text(Field.NAME, row);
        if (gtin != null) {
            gtins.add(Gtin.significant(gtin));
        }
        if (name != null) {
            names.add(ShopKeys.nameKey(name));
        }
    }

    /** Those that no doubtful row can mean. */
    List<Article> without(Transaction tx, List<Article> articles) throws SQLException {
        if (skus.isEmpty() && gtins.isEmpty() && names.isEmpty()) {
            return articles;
        }
        var certain = new ArrayList<Article>();
        for (var article : articles) {
            if (MissingStore.keys(tx, article.product()).stream().noneMatch(this::mean)) {
                certain.add(article);
            }
        }
        return certain;
    }

    private boolean mean(MissingStore.Keys keys) {
        return skus.contains(Gtin.significant(keys.sku())) || keys.gtin() != null && gtins.contains(Gtin.significant(keys.gtin())) || names.contains(ShopKeys.nameKey(keys.name()));
    }
}
