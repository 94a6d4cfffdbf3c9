package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.Plan;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WooFaultsTest extends WooTest {
    private static final String WRITE = "POST /wp-json/wc/v3/products/batch";

    @Test
    void shopThatDiesInTheMiddleOfABatchIsBroughtToTheEnd() {
        assumeStandIn();
        var products = new ArrayList<Product>();
        for (int i = 0; i < 20; i++) {
            products.add(shop.add("Artikel " + i, "A-" + i, 1_000 + i));
        }
        shop.publish();
        for (int done = 0; done < 20; done += 3) {
            for (var product : products) {
                shop.catalogue.change(product.pk(), p -> p.with(Field.PRICE_GROSS, Money.ofCents(p.variants().getFirst().price().orElseThrow().cents() + 100)));
            }
            woo.server().dieAfter(done);
            shop.publish();
            assertThat(woo.shown()).isEqualTo(shop.meant());
            for (var product : products) {
                var now = shop.catalogue.get(product.pk()).orElseThrow();
                assertThat(woo.product(now.name()).path("price").asText()).isEqualTo(
                        BigDecimal.valueOf(now.variants().getFirst().price().orElseThrow().cents(), 2).toPlainString());
            }
        }
    }

    @Test
    void shopThatWantsAPauseGetsIt() {
        shop.add("Seife", "S-1", 490);
        line.plan(Plan.on(WRITE, 2, new Fault.Status(429, "3", false)));
        var before = shop.clock.instant();
        assertThat(shop.publish().published()).isOne();
        assertThat(Duration.between(before, shop.clock.instant()).toSeconds()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void everyOtherAnswerThanTheShopsEndsInASentenceAndLosesNothing() {
        shop.add("Seife", "S-1", 490);
        for (var fault : List.of(new Fault.CaptivePage(), new Fault.CaptiveRedirect(), new Fault.Status(500, null, false))) {
            line.plan(Plan.from(1, fault));
            assertThatThrownBy(() -> shop.publisher.publish(Progress.NONE, (p, stage, detail) -> {}))
                    .isInstanceOfSatisfying(IOException.class, e -> assertThat(Publisher.explain(e)).isNotBlank());
        }
        line.plan(Plan.calm());
        assertThat(shop.publish().published()).isOne();
    }

    @Test
    void everyAnswerMayGetLostOnce() throws IOException {
        var steps = requestsOfAFirstPublication();
        for (int nth = 1; nth <= steps; nth++) {
            for (var fault : List.of(new Fault.ResetBeforeAnswer(), new Fault.ResetInRequest(), new Fault.Status(503, null, true), new Fault.Truncated())) {
                nextShop(nth + fault.getClass().getSimpleName());
                offer();
                line.plan(Plan.at(nth, fault));
                try {
                    shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
                } catch (IOException e) {
                    // the next click
                }
                line.plan(Plan.calm());
                shop.publish();
                assertThat(woo.shown()).describedAs("request %s, %s", nth, fault).isEqualTo(shop.meant());
                assertThat(woo.products()).describedAs("request %s, %s", nth, fault).hasSize(3);
                assertThat(woo.pictures()).hasSize(2);
            }
        }
    }

    private int requestsOfAFirstPublication() throws IOException {
        offer();
        shop.publish();
        return line.exchanges().size();
    }
}
