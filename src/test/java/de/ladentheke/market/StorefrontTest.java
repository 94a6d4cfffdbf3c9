package de.ladentheke.market;

import static de.ladentheke.market.Samples.content;
import static de.ladentheke.market.Samples.tea;
import static de.ladentheke.market.Samples.unpublish;
import static de.ladentheke.market.Samples.upsert;
import static de.ladentheke.market.Samples.variant;
import static de.ladentheke.market.Samples.withPhoto;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.market.model.Hashes;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorefrontTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&";
    private static final Pattern NAMES = Pattern.compile("<h3>([^<]*)</h3>");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @TempDir
    Path folder;
    private Market market;
    private MarketClient shop;

    @BeforeEach
    void start() {
        market = Market.start(MarketOptions.local(folder, 0));
        shop = new MarketClient(market.address(), market.registerShop("laden", "Der Laden"));
    }

    @AfterEach
    void stop() {
        shop.close();
        market.close();
    }

    @Test
    void anEmptyMarketSaysWhatToDo() {
        assertThat(shop.get("/").body()).contains("Hier ist noch nichts zu sehen").contains("Veröffentlichen");
        assertThat(shop.get("/suche?q=tee").body()).contains("Dazu haben wir nichts gefunden");
        assertThat(shop.get("/s/laden").statusCode()).isEqualTo(200);
    }

    @Test
    void theProductPageShowsWhatTheLawWantsBesideThePrice() {
        var page = shop.get(publish(tea())).body();
        assertThat(page).contains("<h1>Harzer Bergkräuter-Tee, lose</h1>")
                .contains("<strong>6,90\u00a0€</strong> <span class=\"unit\">69,00\u00a0€/kg</span> <small>inkl. 7 % MwSt.</small>")
                .contains("auf Lager").contains("<dd>TEE-0107</dd>").contains("<dt>Zutaten</dt><dd class=\"lines\">Melisse, Minze, Brennnessel</dd>");
        assertThat(shop.get("/suche?q=tee").body()).as("lists too")
                .contains("<strong>6,90\u00a0€</strong> <span class=\"unit\">69,00\u00a0€/kg</span> <small>inkl. MwSt.</small>");
    }

    @Test
    void availabilityIsInWords() {
        var low = content("Schale", "Keramik", 3450);
        variant(low, 0).put("stock", 2_000).put("availability", "LOW");
        assertThat(shop.get(publish(low)).body()).contains("nur noch 2");
        var out = content("Kanne", "Keramik", 3450);
        variant(out, 0).put("stock", 0).put("availability", "OUT");
        assertThat(shop.get(publish(out)).body()).contains("Zurzeit nicht im Laden");
    }

    @Test
    void everyVariantHasItsPriceUnitPriceAndState() {
        var coffee = content("Kaffee", "Lebensmittel > Kaffee", 790);
        variant(coffee, 0).put("size", "M").putObject("unitPrice").put("cents", 3160).put("unit", "kg");
        coffee.withArray("variants").addObject().put("sku", "K-500").put("size", "500 g").put("priceCents", 123_450).put("availability", "OUT");
        var page = shop.get(publish(coffee)).body();
        assertThat(page).contains("<strong>ab 7,90\u00a0€</strong> <span class=\"unit\">31,60\u00a0€/kg</span>").contains("Größe M").contains("31,60\u00a0€/kg").contains(">500 g<").contains("1.234,50\u00a0€")
                .contains("Zurzeit nicht im Laden");
        var offers = product(page).path("offers");
        assertThat(offers.path("@type").asText()).isEqualTo("AggregateOffer");
        assertThat(offers.path("lowPrice").asText()).isEqualTo("7.90");
        assertThat(offers.path("highPrice").asText()).isEqualTo("1234.50");
        assertThat(offers.path("offers")).extracting(offer -> offer.path("price").asText()).containsExactly("7.90", "1234.50");
    }

    @Test
    void searchEnginesAreToldPriceUnitPriceAndCodes() {
        var product = product(shop.get(publish(tea())).body());
        var offer = product.path("offers");
        assertThat(product.path("@type").asText()).isEqualTo("Product");
        assertThat(product.path("gtin13").asText()).isEqualTo("4006381333931");
        assertThat(product.path("sku").asText()).isEqualTo("TEE-0107");
        assertThat(offer.path("price").asText()).isEqualTo("6.90");
        assertThat(offer.path("priceCurrency").asText()).isEqualTo("EUR");
        assertThat(offer.path("availability").asText()).isEqualTo("https://schema.org/InStock");
        assertThat(offer.at("/seller/name").asText()).isEqualTo("Der Laden");
        assertThat(offer.at("/priceSpecification/@type").asText()).isEqualTo("UnitPriceSpecification");
        assertThat(offer.at("/priceSpecification/referenceQuantity/value").asText()).isEqualTo("100");
        assertThat(offer.at("/priceSpecification/referenceQuantity/unitCode").asText()).isEqualTo("GRM");
        assertThat(offer.at("/priceSpecification/referenceQuantity/valueReference/unitCode").asText()).isEqualTo("KGM");
    }

    @Test
    void withoutVatNothingIsSaidAboutIt() {
        var page = shop.get(publish(content("Postkarte", "Papier", 150).put("vatRate", 0))).body();
        assertThat(page).contains("Endpreis").doesNotContain("MwSt");
    }

    @Test
    void nothingThatAShopWritesBecomesMarkup() {
        shop.put("/api/v1/shops/laden/profile", "{\"name\":\"<b>Laden</b>\",\"website\":\"javascript:alert(1)\",\"story\":\"</p><script>x</script>\","
                + "\"email\":\"a@b\\\"onclick=x\",\"phone\":\"<1>\",\"openingHours\":\"<i>\",\"legalName\":\"<u>\",\"street\":\"<s>\",\"city\":\"<em>\",\"zip\":\"<\"}");
        var hostile = content(HOSTILE, HOSTILE + " > " + HOSTILE, 100).put("brand", HOSTILE).put("shortDescription", HOSTILE)
                .put("description", "</script><img src=x onerror=alert(1)>");
        variant(hostile, 0).put("sku", HOSTILE).put("color", HOSTILE).put("size", HOSTILE).put("gtin", "<1>");
        hostile.putArray("facts").addObject().put("label", HOSTILE).put("text", HOSTILE);
        var product = publish(hostile);
        for (var path : List.of(product, "/", "/suche?q=" + encode(HOSTILE), "/suche?kategorie=" + encode(HOSTILE), "/s/laden?q=" + encode(HOSTILE),
                "/s/laden/impressum", "/laeden", "/" + encode(HOSTILE))) {
            var page = shop.get(path).body();
            assertThat(DATA.matcher(page).replaceAll("")).as(path).doesNotContain("<script", "<img src=x", "<b>Laden", "onclick=x\"", "href=\"javascript:", "<i>", "<u>", "<s>", "<em>");
        }
        assertThat(product(shop.get(product).body()).path("name").asText()).isEqualTo(HOSTILE);
        assertThat(shop.get(product).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    @Test
    void everyAnswerHasTheStrictPolicy() {
        for (var path : List.of("/", "/suche", "/laeden", "/sortierung", "/s/laden", "/s/laden/impressum", "/s/nirgends", "/gibt/es/nicht", publish(tea()), "/api/v1/info")) {
            var headers = shop.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).contains("default-src 'none'; img-src 'self'; style-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void pagesBringNothingFromElsewhere() {
        var sha = Hashes.hex(Samples.jpeg(3));
        shop.put("/api/v1/images/" + sha, Samples.jpeg(3));
        var page = shop.get(publish(withPhoto(tea(), sha, "Tee in der Tasse"))).body();
        assertThat(page).contains("alt=\"Tee in der Tasse\"").contains("lang=\"de\"");
        assertThat(Pattern.compile("(?:src|action)=\"([^\"]*)\"").matcher(page).results().map(m -> m.group(1))).isNotEmpty().allMatch(address -> address.startsWith("/"));
        assertThat(page).doesNotContain(" style=", " onload=", "javascript:");
    }

    @Test
    void photosAreKeptByBrowsers() {
        var photo = Samples.jpeg(4);
        var sha = Hashes.hex(photo);
        shop.put("/api/v1/images/" + sha, photo);
        var large = shop.bytes("/foto/" + sha);
        assertThat(large.body()).isEqualTo(photo);
        assertThat(large.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        var small = shop.bytes("/foto/" + sha + "-480.jpg");
        assertThat(small.body().length).isBetween(500, photo.length);
        var tag = small.headers().firstValue("ETag").orElseThrow();
        assertThat(shop.bytes("/foto/" + sha + "-480.jpg", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(shop.get("/foto/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(shop.get("/foto/..%2fmarket.db").statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tee", "TEE", "kräuter", "kraeuter", "BERGKRAUTER", "4006381333931", "TEE-0107", "Melisse Kräuterhof", "bergkräuter harzer", "Tees", "Bergkräutr", "Bergkreuter"})
    void theSearchForgives(String words) {
        publish(content("Wanderschuh", "Schuhe", 9900));
        publish(tea().put("description", "Mit Melisse."));
        assertThat(names(shop.get("/suche?q=" + encode(words)))).containsExactly("Harzer Bergkräuter-Tee, lose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE item; --", "\"", "\" OR 1=1", "tee*", "NEAR(a b)", "name:tee", "^tee", "%", "_", "\\", "(", "{", "AND", "a AND", "\0", "🍵", "x'y\"z"})
    void whatLooksLikeAQueryIsOnlyText(String words) {
        publish(tea());
        assertThat(shop.get("/suche?q=" + encode(words)).statusCode()).isEqualTo(200);
        assertThat(shop.get("/s/laden?kategorie=" + encode(words) + "&von=" + encode(words) + "&sort=" + encode(words) + "&seite=" + encode(words)).statusCode()).isEqualTo(200);
        assertThat(names(shop.get("/suche?q=tee"))).hasSize(1);
    }

    @Test
    void ofSeveralTheOneThatBeginsWithTheWordIsFirst() {
        publish(content("Teller", "Keramik", 500).put("description", "auch für Honig"));
        publish(content("Wald-Honig", "Lebensmittel", 700));
        publish(content("Honig vom Imker", "Lebensmittel", 600));
        publish(content("Löffel für Honig", "Küche", 300));
        assertThat(names(shop.get("/suche?q=honig"))).startsWith("Honig vom Imker", "Löffel für Honig").hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"von=5&bis=10, Becher", "bis=4%2C99, Karte", "kategorie=Keramik, Vase|Becher", "kategorie=Keramik%20%3E%20Tisch, Becher", "lager=ja, Becher|Karte",
            "sort=dearest, Vase|Becher|Karte", "sort=cheapest, Karte|Becher|Vase", "sort=name, Becher|Karte|Vase", "kategorie=Nirgends, ''"})
    void filtersNarrowDown(String filter, String expected) {
        publish(content("Karte", "Papier", 150));
        publish(content("Becher", "Keramik > Tisch", 990));
        var vase = content("Vase", "Keramik>Deko", 2990);
        variant(vase, 0).put("availability", "OUT");
        publish(vase);
        assertThat(String.join("|", names(shop.get("/suche?" + filter)))).isEqualTo(expected);
        assertThat(String.join("|", names(shop.get("/s/laden?" + filter)))).isEqualTo(expected);
    }

    @Test
    void facetsCountAndPagesTurn() {
        for (int i = 0; i < 30; i++) {
            publish(content("Buch " + i, i < 20 ? "Bücher > Roman" : "Bücher > Krimi", 1000 + i));
        }
        var page = shop.get("/suche?kategorie=B%C3%BCcher&sort=cheapest");
        assertThat(names(page)).hasSize(24).startsWith("Buch 0");
        assertThat(page.body()).contains("30 Artikel").contains("Roman <small>20</small>").contains("Krimi <small>10</small>").contains("Seite 1 von 2");
        assertThat(names(shop.get("/suche?kategorie=B%C3%BCcher&sort=cheapest&seite=2"))).hasSize(6).endsWith("Buch 29");
        assertThat(shop.get("/suche?seite=9999").statusCode()).isEqualTo(200);
    }

    @Test
    void takenOffProductsSayGoodbye() {
        var path = publish(tea());
        shop.delta("laden", "*", unpublish(tea().path("name").asText().replaceAll("[^A-Za-z]", "")));
        var gone = shop.get(path);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Diesen Artikel gibt es hier nicht mehr").contains("href=\"/s/laden\"");
        assertThat(names(shop.get("/suche?q=tee"))).isEmpty();
        assertThat(names(shop.get("/suche?q=ergkr"))).as("parts of names, too").isEmpty();
    }

    @Test
    void renamedProductsAreFoundUnderTheirOldAddressAndName() {
        var path = publish(tea());
        var renamed = tea().put("name", "Brockentee");
        shop.delta("laden", "*", upsert("HarzerBergkruterTeelose", renamed));
        var moved = shop.get(path);
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).contains("/p/laden/brockentee-"));
        assertThat(names(shop.get("/suche?q=bergkr%C3%A4uter"))).isEmpty();
        assertThat(names(shop.get("/suche?q=brockentee"))).containsExactly("Brockentee");
    }

    @Test
    void unknownPagesAreFriendly() {
        for (var path : List.of("/nichts", "/s/nirgends", "/p/laden/x", "/p/laden/tee-0000000000", "/p/nirgends/tee-0000000000")) {
            var page = shop.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("Diese Seite gibt es nicht");
        }
    }

    @Test
    void englishReadersGetEnglish() {
        var page = shop.get(publish(tea()), "Accept-Language", "en-US,en;q=0.9,de;q=0.5").body();
        assertThat(page).contains("lang=\"en\"").contains("€6.90").contains("€69.00/kg").contains("incl. 7% VAT").contains("in stock");
        assertThat(shop.get("/", "Accept-Language", "fr,de;q=0.7,en;q=0.3").body()).contains("lang=\"de\"");
        assertThat(shop.get("/", "Accept-Language", ";;;=").statusCode()).isEqualTo(200);
    }

    @Test
    void theShopTellsHowToReachIt() {
        shop.put("/api/v1/shops/laden/profile", "{\"name\":\"Stübchen\",\"street\":\"Breite Straße 1\",\"zip\":\"38855\",\"city\":\"Wernigerode\",\"phone\":\"03943 / 12 34\","
                + "\"email\":\"laden@example.org\",\"website\":\"www.example.org\",\"openingHours\":\"Mo 9–18\",\"story\":\"Seit 1998.\",\"legalName\":\"Erika Muster\"}");
        assertThat(shop.get("/s/laden").body()).contains("<h1>Stübchen</h1>").contains("Breite Straße 1").contains("38855 Wernigerode").contains("href=\"tel:039431234\"")
                .contains("mailto:laden@example.org").contains("href=\"https://www.example.org\"").contains("Mo 9–18").contains("Seit 1998.").contains("/s/laden/impressum");
        assertThat(shop.get("/s/laden/impressum").body()).contains("Erika Muster");
        assertThat(shop.get(publish(tea())).body()).contains("mailto:laden@example.org?subject=Harzer%20Bergkr%C3%A4uter-Tee%2C%20lose");
    }

    private String publish(com.fasterxml.jackson.databind.node.ObjectNode content) {
        var id = content.path("name").asText().replaceAll("[^A-Za-z0-9]", "");
        var answer = shop.lines(shop.delta("laden", "*", upsert(id, content))).getFirst();
        assertThat(answer.path("status").asText()).as(answer.toString()).isIn("stored", "unchanged");
        return java.net.URI.create(answer.path("url").asText()).getPath();
    }

    private static List<String> names(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return NAMES.matcher(page.body()).results().map(match -> match.group(1)).filter(name -> !name.equals("Der Laden") && !name.equals("Öffnungszeiten")).toList();
    }

    private JsonNode product(String page) {
        var matcher = DATA.matcher(page);
        assertThat(matcher.find()).isTrue();
        try {
            return Samples.JSON.readTree(matcher.group(1)).path("@graph").get(0);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
