package de.ladentheke.spreadsheet.ui;

import de.ladentheke.catalogue.Money;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.spreadsheet.ui.model.Question;
import de.ladentheke.spreadsheet.ui.model.Topic;
import de.ladentheke.spreadsheet.ui.model.VatOfList;
import de.ladentheke.spreadsheet.ui.table.FieldItems;
import de.ladentheke.spreadsheet.ui.table.FieldNames;
import de.ladentheke.spreadsheet.ui.table.Meanings;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Formats;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Builds the bar of one question, with its answers. */
final class QuestionBar {
    private static final Messages TEXT = Messages.of(QuestionBar.class);

    private static final int REDUCED_VAT = 700;

    private final ImportViewModel model;
    private final ListEditing editing;

    QuestionBar(ImportViewModel model) {
        this.model = model;
        this.editing = model.editing();
    }

    OfferBar of(Question question) {
        return switch (question.topic()) {
            case NET_PRICES -> netPrices(question);
            case NO_VAT -> noVat(question);
            case PRICE_ALARMS -> alarms(question);
            case COLUMN -> column(question, question.column());
            case MANY_MISSING -> manyMissing(question);
            case DUPLICATES -> duplicates(question);
            case HIDDEN_ROWS -> hiddenRows(question);
            case SALE_PRICES -> salePrices(question);
            case CONTENT_FROM_NAME -> contentFromName(question);
            case HIDDEN_SHEET -> hiddenSheet(question);
        };
    }

    private OfferBar netPrices(Question question) {
        var bar = bar(question,
                answer("net-yes", () -> editing.options(o -> o.netPrices(true))),
                answer("net-no", () -> editing.layout(layout -> layout.column(ImportField.PRICE_NET)
                        .map(net -> Meanings.instead(layout, net.index(), ImportField.PRICE_GROSS)).orElse(layout))));
        var rate = question.vat() == null ? "" : Formats.percent(question.vat()) + " ";
        bar.say(TEXT.get("question.net", rate, ""));
        model.look().netExample(example -> {
            if (!example.isEmpty()) {
                bar.say(TEXT.get("question.net", rate, " " + TEXT.get("question.net.example", example)));
            }
        });
        return bar;
    }

    private OfferBar noVat(Question question) {
        var plan = model.status().planProperty().get();
        var usual = Formats.percent(ImportPlan.DEFAULT_VAT);
        return bar(question,
                answer("vat-reduced", () -> vat(REDUCED_VAT), Formats.percent(REDUCED_VAT)),
                answer("vat-usual", () -> usualVat(plan), usual))
                .say(TEXT.get(VatOfList.hasColumn(plan) ? "question.no_vat.some" : "question.no_vat",
                        question.count(), Formats.integer(question.count()), usual));
    }

    /** A rate for all rows is remembered for the next list, but must not change articles that have another one. */
    private void usualVat(ImportPlan plan) {
        if (VatOfList.onlyNew(plan)) {
            vat(ImportPlan.DEFAULT_VAT);
        } else {
            editing.dismiss(Topic.NO_VAT);
        }
    }

    private void vat(int basisPoints) {
        editing.constant(ImportField.VAT_RATE, Formats.quantity(basisPoints * 10L) + " %");
    }

    private OfferBar alarms(Question question) {
        return bar(question,
                answer("alarms-look", () -> model.filterProperty().set(Filter.ALARM)),
                answer("alarms-checked", () -> editing.alarmsChecked(question.count())),
                answer("alarms-out", () -> model.look().numbers(Filter.ALARM, numbers -> editing.takeOut(numbers, true))))
                .say(TEXT.get("question.alarms", question.count(), Formats.integer(question.count())));
    }

    private OfferBar column(Question question, Column column) {
        var other = new MenuButton(TEXT.get("answer.column-no"));
        other.setId("answer-column-no");
        other.getItems().add(new MenuItem(""));
        other.setOnShowing(event -> other.getItems()
                .setAll(FieldItems.of(editing, model.status().listProperty().get().layout(), column)));
        return bar(question, answer("column-yes", () -> editing.confirm(column)), other)
                .say(TEXT.get("question.column", column.letter(), example(column), FieldNames.of(column.field())));
    }

    /** A number that is taken for a price reads as one: the file has 5.27 where Excel shows 5,27 €. */
    private static String example(Column column) {
        var text = column.samples().stream().findFirst().orElse("").replaceAll("\\s+", " ");
        if (text.matches("\\d+\\.\\d{1,2}")
                && Cells.read(column.field(), Kind.NUMBER, text, column.decimal()).value() instanceof Money price) {
            return Formats.money(price.cents());
        }
        return text.length() > 40 ? text.substring(0, 39) + "…" : text;
    }

    private OfferBar manyMissing(Question question) {
        return bar(question,
                answer("missing-keep", () -> editing.options(o -> o.missing(Missing.NOTHING))),
                answer("missing-look", () -> model.filterProperty().set(Filter.MISSING)),
                answer("missing-yes", () -> editing.dismiss(Topic.MANY_MISSING)))
                .say(TEXT.get("question.missing", question.count(), Formats.integer(question.count())));
    }

    private OfferBar duplicates(Question question) {
        return bar(question,
                answer("duplicates-first", () -> editing.options(o -> o.duplicates(Duplicates.FIRST))),
                answer("duplicates-last", () -> editing.options(o -> o.duplicates(Duplicates.LAST))), close(Topic.DUPLICATES))
                .say(TEXT.get("question.duplicates", question.count(), Formats.integer(question.count())));
    }

    private OfferBar hiddenRows(Question question) {
        return bar(question, answer("hidden-yes", () -> editing.options(o -> o.hiddenRows(true))), close(Topic.HIDDEN_ROWS))
                .say(TEXT.get("question.hidden", question.count(), Formats.integer(question.count())));
    }

    private OfferBar salePrices(Question question) {
        return bar(question, answer("sale-yes", () -> editing.options(o -> o.salePrices(true))), close(Topic.SALE_PRICES))
                .say(TEXT.get("question.sale", question.count(), Formats.integer(question.count())));
    }

    private OfferBar contentFromName(Question question) {
        return bar(question, answer("content-yes", () -> editing.options(o -> o.contentFromName(true))), close(Topic.CONTENT_FROM_NAME))
                .say(TEXT.get("question.content", question.count(), Formats.integer(question.count())));
    }

    private OfferBar hiddenSheet(Question question) {
        return bar(question, answer("sheet-look", () -> model.layout().look(question.sheet().index())), close(Topic.HIDDEN_SHEET))
                .say(TEXT.get("question.sheet", question.sheet().name()));
    }

    private static OfferBar bar(Question question, ButtonBase... answers) {
        return new OfferBar("question-" + question.topic().name().toLowerCase(java.util.Locale.ROOT), question.blocks(), List.of(answers));
    }

    private static Button answer(String key, Runnable action, Object... arguments) {
        return OfferBar.answer("answer-" + key, TEXT.get("answer." + key, arguments), action);
    }

    private Button close(Topic topic) {
        var close = OfferBar.answer("answer-close-" + topic.name().toLowerCase(java.util.Locale.ROOT), null, () -> editing.dismiss(topic));
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().add("quiet");
        close.setAccessibleText(TEXT.get("answer.close"));
        return close;
    }
}
