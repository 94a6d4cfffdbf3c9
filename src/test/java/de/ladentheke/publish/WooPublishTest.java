package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.woocommerce.WooPlace;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class WooPublishTest extends WooTest {
    @Test
    void productArrivesWithAllThatCustomersAndTheLawWant() {
        var honey = shop.add("Honig & Söhne <fein>", "H-1", 740, 1, 2);
        shop.catalogue.change(honey.pk(), p -> p.with(Field.GTIN, "4006381333931").with(Field.CATEGORY, "Lebensmittel > Honig & Co")
                .with(Field.VAT_RATE, 700).with(Field.STOCK_QTY, 5_000L).with(Field.CONTENT_AMOUNT, 500_000L).with(Field.CONTENT_UNIT, "g")
                .with(Field.DESCRIPTION, "Erste Zeile\nzweite\n\nNeuer Absatz"));
        var report = shop.publish();

        assertThat(report.published()).isOne();
        var there = woo.products().getFirst();
        assertThat(there.path("status").asText()).isEqualTo("publish");
        assertThat(there.path("regular_price").asText()).isEqualTo("7.40");
        assertThat(there.path("sku").asText()).isEqualTo("H-1");
        assertThat(there.path("global_unique_id").asText()).isEqualTo("4006381333931");
        assertThat(there.path("tax_class").asText()).isEqualTo("reduced-rate");
        assertThat(there.path("stock_quantity").asInt()).isEqualTo(5);
        assertThat(there.path("name").asText()).isEqualTo("Honig &amp; Söhne &lt;fein&gt;");
        assertThat(there.path("description").asText()).contains("Erste Zeile<br />zweite", "<p>Neuer Absatz</p>").contains("Töpferei Harz");
        assertThat(there.path("short_description").asText()).contains("Grundpreis: 14,80 € / 1 kg");
        assertThat(there.path("categories").path(0).path("name").asText()).isEqualTo("Honig &amp; Co");
        assertThat(there.path("images")).hasSize(2);
        assertThat(WooPlace.meta(there, "_unit")).isEqualTo("kg");
        assertThat(WooPlace.meta(there, "_unit_product")).isEqualTo("0.5");
        assertThat(WooPlace.meta(there, "_unit_price_regular")).isEqualTo("14.80");
        assertThat(woo.shown()).isEqualTo(shop.meant());
        assertThat(shop.publisher.page(honey.pk())).hasValueSatisfying(page -> assertThat(page).contains("/honig-soehne-fein-"));
    }

    @Test
    void secondClickSendsNothingAndCostsOneRequest() {
        shop.add("Seife", "S-1", 490);
        shop.publish();
        var before = line.exchanges().size();
        var report = shop.publish();

        assertThat(report.published()).isZero();
        assertThat(line.exchanges().subList(before, line.exchanges().size())).hasSize(1);
    }

    @Test
    void changeTakeOffAndBackStayOneProductUnderOneAddress() {
        var soap = shop.add("Seife", "S-1", 490);
        shop.publish();
        var id = woo.products().getFirst().path("id").asLong();
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();
        assertThat(woo.products().getFirst().path("price").asText()).isEqualTo("5.20");

        shop.catalogue.change(soap.pk(), p -> p.with(Field.STATUS, Status.ARCHIVED));
        shop.publish();
        assertThat(woo.products()).extracting(p -> p.path("status").asText()).containsExactly("draft");
        assertThat(woo.shown()).isEmpty();

        shop.catalogue.change(soap.pk(), p -> p.with(Field.STATUS, Status.READY));
        shop.publish();
        assertThat(woo.products()).extracting(p -> p.path("id").asLong()).containsExactly(id);
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void costFollowsTheChange() {
        for (int i = 0; i < 30; i++) {
            shop.add("Artikel " + i, "A-" + i, 1_000 + i, i % 3 + 1);
        }
        var soap = shop.add("Seife", "S-1", 490);
        shop.publish();
        var before = line.exchanges().size();
        var bytes = line.bytesUp();
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();

        assertThat(line.exchanges().size() - before).isLessThanOrEqualTo(4);
        assertThat(line.bytesUp() - bytes).isLessThan(5_000);
        assertThat(woo.pictures()).hasSize(3);
    }

    @Test
    void afterARestartOnlyWhatChangedSinceIsRead() {
        for (int i = 0; i < 120; i++) {
            shop.add("Artikel " + i, "A-" + i, 1_000 + i);
        }
        var soap = shop.add("Seife", "S-1", 490);
        shop.publish();
        shop.publish();
        restart();
        var before = line.exchanges().size();
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();

        var after = line.exchanges().subList(before, line.exchanges().size());
        assertThat(after).extracting(exchange -> exchange.first()).noneMatch(request -> request.contains("orderby=id"));
        assertThat(woo.product("Seife").path("regular_price").asText()).isEqualTo("5.20");
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void whatHappenedInTheShopWhileTheProgramWasClosedIsSeen() throws InterruptedException {
        var soap = shop.add("Seife", "S-1", 490);
        shop.add("Salbe", "S-2", 690);
        shop.publish();
        shop.publish();
        restart();
        woo.remove("Salbe");
        Thread.sleep(1_100); // the shop counts seconds
        woo.post("wp-json/wc/v3/products", JsonNodeFactory.instance.objectNode().put("name", "Von Hand gemacht").put("status", "draft"));
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();
        assertThat(woo.shown()).isEqualTo(shop.meant());
    }

    @Test
    void aCacheThatIsBrokenOrOfAnotherShopIsNotBelieved() throws IOException {
        var soap = shop.add("Seife", "S-1", 490);
        shop.publish();
        shop.publish();
        try (var files = Files.list(temp.resolve("cache"))) {
            for (var file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("\"entries\":[", "\"entries\":[nothing"));
            }
        }
        restart();
        shop.change(soap, Field.PRICE_GROSS, Money.ofCents(520));
        shop.publish();
        assertThat(woo.shown()).isEqualTo(shop.meant());
        assertThat(woo.product("Seife").path("regular_price").asText()).isEqualTo("5.20");
    }

    @Test
    void twoProductsShareOnePicture() {
        shop.add("Seife", "S-1", 490, 1);
        shop.add("Salbe", "S-2", 690, 1, 2);
        assertThat(shop.publish().photosSent()).isEqualTo(2);
        assertThat(woo.pictures()).hasSize(2);
        assertThat(woo.product("Salbe").path("images").path(0).path("id")).isEqualTo(woo.product("Seife").path("images").path(0).path("id"));
    }
}
