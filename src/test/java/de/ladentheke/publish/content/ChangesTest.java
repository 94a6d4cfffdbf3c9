package de.ladentheke.publish.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Uids;
import de.ladentheke.catalogue.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String ONE = "11".repeat(32);
    private static final String TWO = "22".repeat(32);
    private static final Map<String, PhotoInfo> PHOTOS = Map.of(ONE, new PhotoInfo(1, 1, 340_000), TWO, new PhotoInfo(1, 1, 760_000));
    private static final Product TEA = Product.create(Map.of(
            Field.NAME, "Tee", Field.SKU, "TEE-1", Field.PRICE_GROSS, Money.ofCents(740), Field.STOCK_QTY, 3_000L, Field.VAT_RATE, 700));

    private static List<String> changes(Product before, UnaryOperator<Product> change) {
        return Changes.between(ContentWriter.write(before, PHOTOS).json(), ContentWriter.write(change.apply(before), PHOTOS).json(), PHOTOS);
    }

    @Test
    void priceAndStock() {
        assertThat(changes(TEA, p -> p.with(Field.PRICE_GROSS, Money.ofCents(690)).with(Field.STOCK_QTY, 24_000L)))
                .containsExactly("Preis 7,40\u00a0€ → 6,90\u00a0€", "Bestand 3 → 24");
        assertThat(changes(TEA, p -> p.with(Field.STOCK_QTY, null))).containsExactly("Bestand wird nicht mehr gezeigt");
        assertThat(changes(TEA, p -> p.with(Field.STOCK_QTY, 1_500L))).containsExactly("Bestand 3 → 1,5");
        assertThat(changes(TEA.with(Field.STOCK_QTY, null), p -> p.with(Field.STOCK_QTY, 2_000L))).containsExactly("Bestand jetzt 2");
        assertThat(changes(TEA, p -> p.with(Field.MIN_STOCK, 5_000L))).containsExactly("jetzt „nur noch wenige“");
    }

    @Test
    void photos() {
        assertThat(changes(TEA, p -> p.with(Field.PHOTOS, List.of(new Photo(ONE, ""), new Photo(TWO, ""))))).containsExactly("2 neue Fotos (1,1 MB)");
        assertThat(changes(TEA, p -> p.with(Field.PHOTOS, List.of(new Photo(ONE, ""))))).containsExactly("1 neues Foto (340 KB)");
        var both = TEA.with(Field.PHOTOS, List.of(new Photo(ONE, ""), new Photo(TWO, "")));
        assertThat(changes(both, p -> p.with(Field.PHOTOS, List.of(new Photo(TWO, ""))))).containsExactly("1 Foto entfernt");
        assertThat(changes(both, p -> p.with(Field.PHOTOS, List.of(new Photo(TWO, ""), new Photo(ONE, ""))))).containsExactly("Fotos umgeordnet");
        assertThat(changes(both, p -> p.with(Field.PHOTOS, List.of(new Photo(ONE, "Dose"), new Photo(TWO, ""))))).containsExactly("Bildtext geändert");
    }

    @Test
    void words() {
        assertThat(changes(TEA, p -> p.with(Field.DESCRIPTION, "Fein.").with(Field.NAME, "Kräutertee").with(Field.VAT_RATE, 1900)))
                .containsExactly("Bezeichnung „Tee“ → „Kräutertee“", "Beschreibung neu", "MwSt. 7 % → 19 %");
        assertThat(changes(TEA, p -> p.with(Field.INGREDIENTS, "Minze").with(Field.ORIGIN_COUNTRY, "Harz"))).containsExactly("Angaben geändert: Zutaten, Herkunft");
        assertThat(changes(TEA, p -> p.with(Field.GTIN, "4006381333931"))).containsExactly("EAN 4006381333931 ergänzt");
        assertThat(changes(TEA, p -> p.with(Field.CONTENT_AMOUNT, 100_000L).with(Field.CONTENT_UNIT, "g"))).containsExactly("Inhalt 100 g ergänzt");
    }

    @Test
    void wordsThatWereThereBefore() {
        var branded = TEA.with(Field.BRAND, "Brocken").with(Field.DESCRIPTION, "Fein.").with(Field.NAME, "Tee ".repeat(20).strip());
        assertThat(changes(branded, p -> p.with(Field.BRAND, null).with(Field.DESCRIPTION, null).with(Field.NAME, "Tee")))
                .containsExactly("Bezeichnung geändert", "Marke Brocken entfällt", "Beschreibung entfällt");
    }

    @Test
    void fieldByField() {
        var after = TEA.with(Field.DESCRIPTION, "Fein.").with(Field.PRICE_GROSS, Money.ofCents(690)).with(Field.INGREDIENTS, "Minze")
                .with(Field.PHOTOS, List.of(new Photo(ONE, "")));
        var comparison = Comparison.of(ContentWriter.write(TEA, PHOTOS).json(), ContentWriter.write(after, PHOTOS).json());
        assertThat(comparison.lines()).extracting(line -> line.label() + ": " + line.before() + " | " + line.after())
                .containsExactly("Beschreibung:  | Fein.", "Preis: 7,40\u00a0€ | 6,90\u00a0€", "Zutaten:  | Minze");
        assertThat(comparison.lines().getLast().field()).isEqualTo(Field.INGREDIENTS);
        assertThat(comparison.photosAfter()).containsExactly(ONE);
        assertThat(Comparison.of(ContentWriter.write(TEA, PHOTOS).json(), ContentWriter.write(TEA, PHOTOS).json())).isEqualTo(new Comparison(List.of(), List.of(), List.of()));
    }

    @Test
    void variants() {
        var shirts = new ArrayList<Variant>();
        for (var size : List.of("S", "M", "L", "XL", "XXL")) {
            shirts.add(new Variant(0, Uids.next(), Map.of(Field.SKU, "T-" + size, Field.SIZE, size, Field.COLOR, "rot", Field.PRICE_GROSS, Money.ofCents(1990))));
        }
        var shirt = TEA.withVariants(shirts);
        assertThat(changes(shirt, p -> p.withVariant(1, p.variants().get(1).with(Field.PRICE_GROSS, Money.ofCents(1490)))))
                .containsExactly("Preis (rot, M) 19,90\u00a0€ → 14,90\u00a0€");
        assertThat(changes(shirt, p -> p.withVariants(p.variants().stream().map(v -> v.with(Field.PRICE_GROSS, Money.ofCents(990))).toList())))
                .hasSize(4).last().isEqualTo("2 weitere Preise");
        assertThat(changes(shirt, p -> p.withVariants(p.variants().subList(0, 4)))).containsExactly("1 Variante entfällt");
    }

    @Test
    void wholeProducts() {
        var json = ContentWriter.write(TEA, PHOTOS).json();
        assertThat(Changes.between(null, json, PHOTOS)).containsExactly("neu im Markt");
        assertThat(Changes.between(json, null, PHOTOS)).containsExactly("wird vom Markt genommen");
        assertThat(Changes.between("", json, PHOTOS)).containsExactly("ersetzt die Fassung eines anderen PCs");
    }

    @Test
    void whatCustomersSee() {
        var loose = TEA.with(Field.PRICE_GROSS, Money.ofCents(690)).with(Field.CONTENT_AMOUNT, 100_000L).with(Field.CONTENT_UNIT, "g");
        assertThat(Changes.customersSee(ContentWriter.write(loose, PHOTOS).json())).isEqualTo("6,90\u00a0€ (69,00\u00a0€/kg)");
        assertThat(Changes.customersSee(ContentWriter.write(TEA.with(Field.STOCK_QTY, 0L), PHOTOS).json())).isEqualTo("„Zurzeit nicht im Laden“");
        var two = TEA.withVariants(List.of(TEA.variants().getFirst(), new Variant(0, Uids.next(), Map.of(Field.SKU, "B", Field.PRICE_GROSS, Money.ofCents(990)))));
        assertThat(Changes.customersSee(ContentWriter.write(two, PHOTOS).json())).isEqualTo("ab 7,40\u00a0€");
    }
}
