package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the owner plans for later. */
class PublishLaterTest extends PublishingScreenTest {
    @Test
    void aPublicationIsPlannedByKeyboardShownAndCancelled() throws Exception {
        product("Becher", "BEC-1", 1490);
        show("publish");
        until(() -> rows("#publish-outgoing") == 1);
        assertThat(text("#publish-estimate")).contains("KB");
        clickOn("#publish-plan");
        until(() -> shows("#publish-later"));
        assertThat(allText("#publish-later")).contains("Alles, was dann wartet");
        interact(() -> lookup("#later-day").<DatePicker>query().setValue(tomorrow()));
        type("#later-time", "25");
        push(KeyCode.ENTER);
        assertThat(text("#later-problem")).isEqualTo("Bitte geben Sie Tag und Uhrzeit an, zum Beispiel 20:00.");
        type("#later-time", "8.30");
        push(KeyCode.ENTER);

        until(() -> shows("#publish-coming") && text("#publish-coming").equals("Geplant: morgen 08:30 alles, was dann wartet"));
        interact(() -> lookup(".later-cancel").<Hyperlink>query().fire());
        until(() -> !shows("#publish-coming"));
        assertThat(window.publish.statusProperty().get().online()).as("nothing has gone").isZero();
    }

    /** Nobody touches the window when the time has come. */
    @Test
    void whatIsPlannedForTonightGoesByItself() throws Exception {
        product("Becher", "BEC-1", 1490);
        var tonight = Instant.now().atZone(ZoneId.of("Europe/Berlin")).with(LocalTime.of(20, 0));
        var eight = (tonight.toInstant().isAfter(Instant.now()) ? tonight.minusDays(1) : tonight).toInstant();
        window.clock.set(eight.minusSeconds(15));
        show("publish");
        until(() -> rows("#publish-outgoing") == 1);
        clickOn("#publish-plan");
        until(() -> shows("#publish-later"));
        assertThat(lookup("#later-time").<TextField>query().getText()).isEqualTo("20:00");
        clickOn("#later-plan");
        until(() -> shows("#publish-coming") && text("#publish-coming").contains("20:00 alles, was dann wartet"));
        assertThat(window.publish.statusProperty().get().online()).as("not before its time").isZero();

        window.clock.set(eight.minusSeconds(1));
        until(30, () -> window.publish.statusProperty().get().online() == 1);
        assertThat(window.clock.instant()).isAfterOrEqualTo(eight);
        until(() -> !shows("#publish-coming"));
    }

    @Test
    void aPromotionStartsIsPublishedAndEndsByItself() throws Exception {
        var cup = product("Becher", "BEC-1", 1490);
        show("publish");
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1 && !window.publish.publishingProperty().get());
        clickOn("#publish-promote");
        until(() -> shows("#publish-promotion"));
        clickOn("#promotion-search").write("Bech");
        until(() -> lookup("#publish-promotion .hyperlink").queryAll().size() == 1);
        interact(() -> lookup("#publish-promotion .hyperlink").<Hyperlink>query().fire());
        until(() -> allText("#publish-promotion").replace('\u00a0', ' ').contains("Niedrigster Preis der letzten 30 Tage: 14,90 €"));
        type("#promotion-percent", "60");
        clickOn("#promotion-reduce");
        assertThat(lookup(".promotion-price").<TextField>query().getText()).isEqualTo("5,96");
        clickOn("#promotion-create");
        until(() -> text("#promotion-problem").startsWith("Geben Sie der Aktion einen Namen"));
        type("#promotion-name", "Adventswoche");
        interact(() -> lookup("#promotion-first").<DatePicker>query().setValue(tomorrow().minusDays(1)));
        clickOn("#promotion-create");

        until(() -> notice().contains("Aktion „Adventswoche“ hat begonnen"));
        until(() -> price(cup) == 596 && shown(cup) == 596);
        until(() -> text("#publish-coming").startsWith("Geplant: Aktion „Adventswoche“ läuft bis"));
        interact(() -> lookup(".promotion-end").<Hyperlink>query().fire());
        until(() -> price(cup) == 1490 && shown(cup) == 1490);
    }

    @Test
    void aDearProductIsReducedAsItsPriceIsWritten() throws Exception {
        var bicycle = product("Reiserad", "RAD-1", 149_900);
        show("publish");
        until(() -> rows("#publish-outgoing") == 1);
        clickOn("#publish-promote");
        clickOn("#promotion-search").write("Reise");
        until(() -> lookup("#publish-promotion .hyperlink").queryAll().size() == 1);
        interact(() -> lookup("#publish-promotion .hyperlink").<Hyperlink>query().fire());
        until(() -> lookup(".promotion-price").tryQuery().isPresent());
        clickOn("#promotion-reduce");
        assertThat(lookup(".promotion-price").<TextField>query().getText()).isEqualTo("1.199,20");
        type("#promotion-name", "Frühling");
        clickOn("#promotion-create");

        until(() -> allText("#publish-promotion").contains("Frühling") && window.shop.schedule().promotions().size() == 1);
        assertThat(window.shop.schedule().promotions().getFirst().prices()).singleElement()
                .satisfies(price -> assertThat(price.cents()).isEqualTo(119_920)).satisfies(price -> assertThat(price.product()).isEqualTo(bicycle.pk()));
    }

    private void type(String field, String words) {
        interact(() -> {
            var input = lookup(field).<TextField>query();
            input.setText(words);
            input.requestFocus();
        });
    }

    private long price(Product product) {
        return window.shop.catalogue().get(product.pk()).orElseThrow().variants().getFirst().price().map(Money::cents).orElse(0L);
    }

    private long shown(Product product) {
        var prices = window.shop.publisher(window.shop.practiceChannel()).prices().of(product.pk());
        return prices.get(product.variants().getFirst().uid()).last().cents();
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);
    }
}
