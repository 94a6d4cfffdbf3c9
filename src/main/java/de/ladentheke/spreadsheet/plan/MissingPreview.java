package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.db.Database;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.plan.MissingArticles.Article;
import de.ladentheke.spreadsheet.plan.shop.Current;
import de.ladentheke.spreadsheet.plan.shop.CurrentStore;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Shows articles that a list does not name in the columns of the list, as the shop holds them. */
final class MissingPreview {
    private final Database database;
    private final PlanData data;
    private final Field[] fields;
    private final ValueTexts texts = new ValueTexts(Messages.language());
    private final Messages messages = Messages.of(MissingPreview.class);

    MissingPreview(Database database, PlanData data) {
        this.database = database;
        this.data = data;
        fields = IntStream.range(0, data.columns().size())
                .mapToObj(i -> data.columns().isNet(i) ? Field.PRICE_GROSS : data.columns().field(i)).toArray(Field[]::new);
    }

    List<PlanRow> rows(List<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var asked = new ArrayList<>(Arrays.stream(fields).filter(Objects::nonNull).distinct().toList());
        asked.add(Field.CONTENT_UNIT);
        var keys = articles.stream().mapToLong(Article::variant).toArray();
        var current = database.read(tx -> new CurrentStore(asked.stream().distinct().toList()).read(tx, keys));
        return articles.stream().filter(a -> current.containsKey(a.variant())).map(a -> row(a, current.get(a.variant()))).toList();
    }

    private PlanRow row(Article article, Current current) {
        var cells = Arrays.stream(fields).map(field -> new Cell(field == null ? "" : text(field, current), null, null)).toList();
        return new PlanRow(0, Change.MISSING, cells, messages.get(key(article)), false);
    }

    private String text(Field field, Current current) {
        var text = texts.of(field, current.get(field));
        boolean withUnit = field == Field.CONTENT_AMOUNT && !data.columns().has(Field.CONTENT_UNIT);
        return withUnit ? (text + " " + texts.of(Field.CONTENT_UNIT, current.get(Field.CONTENT_UNIT))).strip() : text;
    }

    private String key(Article article) {
        var how = data.options().missing();
        boolean already = how == Missing.SOLD_OUT && !article.sellable();
        return "missing." + how.name().toLowerCase(Locale.ROOT) + (already ? "_already" : "");
    }
}
