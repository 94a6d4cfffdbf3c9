package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.plan.ImportPlan;
import java.util.List;

/** Why a list cannot be taken over yet. */
public enum Obstacle {
    NONE, COUNTING, PLANNING, NET_PRICES, PRICE_ALARMS, COLUMN, MANY_MISSING, NOTHING;

    static Obstacle of(ImportPlan plan, List<Question> questions, boolean counting, boolean planning) {
        if (counting || plan == null) {
            return COUNTING;
        }
        if (planning) {
            return PLANNING;
        }
        var first = questions.stream().filter(Question::blocks).findFirst();
        if (first.isPresent()) {
            return valueOf(first.get().topic().name());
        }
        return Amounts.of(plan).nothing() ? NOTHING : NONE;
    }
}
