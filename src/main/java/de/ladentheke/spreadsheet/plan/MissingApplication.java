package de.ladentheke.spreadsheet.plan;

import de.ladentheke.db.Transaction;
import de.ladentheke.history.Edit;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.MissingArticles.Article;
import java.sql.SQLException;
import java.util.List;

/** Does to articles that the list does not name what the owner chose. */
final class MissingApplication {
    private final Transaction tx;
    private final Missing how;
    private final String now;

    /** @param now ISO-8601 UTC */
    MissingApplication(Transaction tx, Missing how, String now) {
        this.tx = tx;
        this.how = how;
        this.now = now;
    }

    /**
     * Returns what was done, for the history.
     *
     * @throws PlanOutdatedException where the article is no longer as it was when the plan was made
     */
    List<Edit> change(Article article) throws SQLException {
        var edits = how == Missing.ARCHIVE ? MissingStore.archived(tx, article.product()) : MissingStore.soldOut(tx, article.product());
        if (edits.isEmpty()) {
            throw new PlanOutdatedException();
        }
        for (var edit : edits) {
            MissingStore.apply(tx, edit);
        }
        MissingStore.touch(tx, article.product(), now);
        return edits;
    }
}
