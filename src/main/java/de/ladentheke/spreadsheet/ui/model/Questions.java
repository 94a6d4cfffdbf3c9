package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.RowSource.Sheet;
import de.ladentheke.spreadsheet.plan.ImportOptions.Duplicates;
import de.ladentheke.spreadsheet.plan.ImportOptions.Missing;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Offer;
import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is to be asked about a list. */
final class Questions {
    private static final Comparator<Question> BLOCKING_FIRST = Comparator.comparing(Question::blocks).reversed().thenComparing(Question::topic);

    private Questions() {}

    /** What is open: first what must be answered before the list can be taken over, then the most urgent. */
    static List<Question> of(OpenList list, ImportPlan plan, List<Problem> alarms) {
        var found = new ArrayList<Question>();
        offers(found, list, plan);
        alarms(found, list, plan, alarms);
        columns(found, list);
        hiddenSheets(found, list);
        found.removeIf(question -> list.answers().dismissed().contains(question.topic()));
        found.sort(BLOCKING_FIRST);
        return List.copyOf(found);
    }

    private static void offers(List<Question> found, OpenList list, ImportPlan plan) {
        var options = list.options();
        if (!options.netPrices() && plan.offered(Offer.NET_PRICES) > 0) {
            found.add(new Question(Topic.NET_PRICES, plan.offered(Offer.NET_PRICES), null, null, VatOfList.forAll(plan)));
        }
        add(found, Topic.NO_VAT, plan.offered(Offer.NO_VAT));
        add(found, Topic.HIDDEN_ROWS, options.hiddenRows() ? 0 : plan.offered(Offer.HIDDEN_ROWS));
        add(found, Topic.DUPLICATES, options.duplicates() == Duplicates.TO_CLARIFY ? plan.offered(Offer.DUPLICATES) : 0);
        add(found, Topic.SALE_PRICES, options.salePrices() ? 0 : plan.offered(Offer.SALE_PRICES));
        add(found, Topic.CONTENT_FROM_NAME, options.contentFromName() ? 0 : plan.offered(Offer.CONTENT_FROM_NAME));
        add(found, Topic.MANY_MISSING, options.missing() == Missing.NOTHING ? 0 : plan.offered(Offer.MANY_MISSING));
    }

    private static void alarms(List<Question> found, OpenList list, ImportPlan plan, List<Problem> alarms) {
        var count = plan.offered(Offer.PRICE_ALARMS);
        add(found, Topic.PRICE_ALARMS, list.answers().coversAlarms(alarms, count) ? 0 : count);
    }

    /** Columns whose meaning is not sure, one at a time, prices first. */
    private static void columns(List<Question> found, OpenList list) {
        list.layout().unsure().stream().map(column -> new Question(Topic.COLUMN, 0, column, null, null))
                .min(Comparator.comparing(question -> !question.blocks())).ifPresent(found::add);
    }

    private static void hiddenSheets(List<Question> found, OpenList list) {
        list.source().sheets().stream().filter(Sheet::hidden).filter(sheet -> sheet.index() != list.layout().sheet())
                .findFirst().map(sheet -> new Question(Topic.HIDDEN_SHEET, 0, null, sheet, null)).ifPresent(found::add);
    }

    private static void add(List<Question> found, Topic topic, int count) {
        if (count > 0) {
            found.add(new Question(topic, count));
        }
    }
}
