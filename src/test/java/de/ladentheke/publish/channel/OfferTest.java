package de.ladentheke.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.content.ContentWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What adapters read is what was written. */
class OfferTest {
    @Test
    void readsWhatGoesOut() {
        var values = new EnumMap<Field, Object>(Map.of(
                Field.NAME, "Brockentee", Field.SKU, "0017", Field.PRICE_GROSS, Money.ofCents(690), Field.VAT_RATE, 700,
                Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g", Field.STOCK_QTY, 3_000L, Field.INGREDIENTS, "Minze"));
        var offer = Offer.parse(ContentWriter.write(Product.create(values), Map.of()).json());
        assertThat(offer.name()).isEqualTo("Brockentee");
        assertThat(offer.vatRate()).isEqualTo(700);
        assertThat(offer.fact("ingredients")).isEqualTo("Minze");
        assertThat(offer.fact("mpn")).isEmpty();
        assertThat(offer.variants()).singleElement().satisfies(v -> {
            assertThat(v.sku()).isEqualTo("0017");
            assertThat(v.priceCents()).isEqualTo(690);
            assertThat(v.unitPrice()).contains(new Offer.UnitPrice(6900, "kg"));
            assertThat(v.content()).contains(new Offer.Amount(100_000, "g"));
            assertThat(v.stock()).isEqualTo(Optional.of(3_000L));
            assertThat(v.availability()).isEqualTo(Offer.Availability.IN_STOCK);
        });
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> Offer.parse("<html>")).isInstanceOf(IllegalArgumentException.class);
    }
}
