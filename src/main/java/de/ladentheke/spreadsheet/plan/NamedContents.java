package de.ladentheke.spreadsheet.plan;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.plan.ImportOptions.Mode;
import de.ladentheke.spreadsheet.value.NameContent;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How many rows gain a content out of their names, or would if the owner wanted it. Counted when it is asked for. */
final class NamedContents {
    private final PlanData data;
    private int count = -1;

    NamedContents(PlanData data) {
        this.data = data;
    }

    synchronized int count() {
        if (count < 0) {
            IntPredicate gains = data.columns().contentFromName() ? data.reader()::contentNamed : this::wouldGain;
            count = data.options().mode() == Mode.PRICE_AND_STOCK || data.columns().exact() ? 0
                    : (int) IntStream.range(0, data.rows().size()).filter(data.rows()::taken).filter(gains).count();
        }
        return count;
    }

    private boolean wouldGain(int row) {
        var name = data.values().text(Field.NAME, row);
        return name != null && !data.rows().isMeasured(row) && data.values().get(Field.CONTENT_AMOUNT, row) == null && NameContent.of(name).isPresent();
    }
}
