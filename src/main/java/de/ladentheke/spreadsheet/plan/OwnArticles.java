package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.plan.MissingArticles.Article;
import java.util.ArrayList;
import java.util.List;

/** The articles of one supplier, and which of them a list does not name. Variants of one product come one after the other. */
final class OwnArticles {
    private final List<Article> missing = new ArrayList<>();
    private int count;
    private int named;
    private Article last;
    private boolean isNamed;

    /** @param named whether the list names the variant */
    void variant(long product, long variant, boolean sellable, boolean named) {
        if (last == null || product != last.product()) {
            finish();
            last = new Article(product, variant, sellable);
            isNamed = false;
        } else if (sellable) {
            last = new Article(product, last.variant(), true);
        }
        isNamed |= named;
    }

    /** After the last variant. */
    void finish() {
        if (last != null) {
            count++;
            if (isNamed) {
                named++;
            } else {
                missing.add(last);
            }
        }
    }

    List<Article> missing() {
        return missing;
    }

    int named() {
        return named;
    }

    int count() {
        return count;
    }
}
