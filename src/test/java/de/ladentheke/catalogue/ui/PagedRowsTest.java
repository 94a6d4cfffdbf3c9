package de.ladentheke.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Row;
import de.ladentheke.catalogue.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private record Asked(long[] products, Consumer<List<Row>> ready) {
        void answer() {
            ready.accept(Arrays.stream(products).mapToObj(PagedRowsTest::row).toList());
        }
    }

    private final List<Asked> asked = new ArrayList<>();
    private final PagedRows rows = new PagedRows(LongStream.range(1, 100_001).toArray(), (p, ready) -> asked.add(new Asked(p, ready)), new HashMap<>());

    @Test
    void linesComeWhenTheirPageHasBeenRead() {
        var item = rows.get(70_000);
        assertThat(item.product()).isEqualTo(70_001);
        assertThat(item.row()).isNull();
        asked.removeFirst().answer();
        assertThat(item.row().name()).isEqualTo("product 70001");
        assertThat(rows.get(70_000)).isSameAs(item);
    }

    @Test
    void whileTwoPagesAreReadTheNewestWishComesNext() {
        for (int page = 0; page < 10; page++) {
            rows.get(page * PagedRows.PAGE);
        }
        assertThat(asked).hasSize(2);
        asked.getFirst().answer();
        assertThat(asked).hasSize(3);
        assertThat(asked.get(2).products()[0]).isEqualTo(9 * PagedRows.PAGE + 1L);
    }

    @Test
    void scrollingThroughAllReadsOnlyPagesThatAreStillWanted() {
        for (int i = 0; i < rows.size(); i += PagedRows.PAGE) {
            rows.get(i);
        }
        for (int i = 0; i < asked.size(); i++) {
            asked.get(i).answer();
        }
        assertThat(asked.size()).isLessThan(60);
        assertThat(rows.atHand().size()).isLessThan(60 * PagedRows.PAGE);
        assertThat(rows.get(rows.size() - 1).row().name()).isEqualTo("product 100000");
    }

    @Test
    void aFailedReadIsTriedAgainWhenThePageIsWantedAnew() {
        rows.get(0);
        asked.removeFirst().ready().accept(null);
        rows.refresh();
        asked.removeFirst().answer();
        assertThat(rows.get(0).row().name()).isEqualTo("product 1");
    }

    @Test
    void findsPlacesWithoutReading() {
        assertThat(rows.indexOf(99_999L)).isEqualTo(99_998);
        assertThat(rows.indexOf(0L)).isEqualTo(-1);
        assertThat(asked).isEmpty();
        assertThat(rows.contains(rows.get(5))).isTrue();
    }

    @Test
    void marksOfAllAreAFlagWithExceptions() {
        var marks = new Marks();
        marks.all(true, rows.size());
        marks.toggle(7);
        assertThat(marks.countProperty().get()).isEqualTo(99_999);
        assertThat(marks.contains(7)).isFalse();
        assertThat(marks.of(rows)).hasSize(99_999).doesNotContain(7);
        marks.clear();
        marks.toggle(7);
        assertThat(marks.of(rows)).containsExactly(7);
    }

    private static Row row(long pk) {
        return new Row(pk, "product " + pk, null, "SKU", 1, Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(),
                Status.READY, MarketState.WAITING, 0);
    }
}
