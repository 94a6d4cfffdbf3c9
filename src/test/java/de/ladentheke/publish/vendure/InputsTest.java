package de.ladentheke.publish.vendure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.publish.channel.Offer;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final String ID = "0199f3d2-1111-7aaa-8bbb-123456789abc";

    @Test
    void textsOfTheShopAreNoMarkup() {
        assertThat(Inputs.html("Tee & <script>\n\nab\ncd")).isEqualTo("<p>Tee &amp; &lt;script&gt;</p><p>ab<br>cd</p>");
        assertThat(Inputs.html("  ")).isEmpty();
    }

    @Test
    void addressesOfPagesAreReadableAndUnique() {
        assertThat(Inputs.slug("Grüner Tee „Fuß“ – 100 g", ID)).isEqualTo("gruener-tee-fuss-100-g-123456789abc");
        assertThat(Inputs.slug("茶", ID)).isEqualTo("artikel-123456789abc");
    }

    @Test
    void variantsDifferByColourAndSizeOrByArticleNumber() {
        assertThat(choices("{\"id\":\"1\"}").groups()).isEmpty();
        var sized = choices("{\"id\":\"1\",\"size\":\"M\",\"color\":\"rot\"},{\"id\":\"2\",\"size\":\"M\"}");
        assertThat(sized.groups()).containsOnlyKeys("color", "size");
        assertThat(sized.values("color")).containsExactly("rot", "–");
        var alike = choices("{\"id\":\"1\",\"sku\":\"A\",\"size\":\"M\"},{\"id\":\"2\",\"sku\":\"B\",\"size\":\"M\"}");
        assertThat(alike.groups()).containsOnlyKeys("size", "model");
        assertThat(alike.values("model")).containsExactly("A", "B");
        assertThat(choices("{\"id\":\"1\"},{\"id\":\"2\"}").values("model")).containsExactly("1", "2");
    }

    @Test
    void addressesOfTheApiAreTakenToo() {
        for (var address : List.of("https://markt.example", "https://markt.example/", "https://markt.example/admin-api")) {
            assertThat(VendureAccess.of(URI.create(address), "laden", "geheim").address()).isEqualTo(URI.create("https://markt.example/"));
        }
        assertThat(VendureAccess.of(URI.create("https://markt.example/vendure/admin-api/"), "laden", "geheim"))
                .satisfies(access -> assertThat(access.address()).isEqualTo(URI.create("https://markt.example/vendure/")))
                .asString().doesNotContain("geheim");
    }

    private static Choices choices(String variants) {
        return Choices.of(Offer.parse("{\"name\":\"Hemd\",\"variants\":[" + variants + "]}"), Set.of());
    }
}
