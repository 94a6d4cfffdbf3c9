package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import org.junit.jupiter.api.Test;

/** One shop on two PCs at a town's real Vendure. */
class VendureTwoPcsIT extends TwoPcsEverywhere {
    private Town town;
    private Town.Shop place;

    @Override
    Channel connect(String computer) throws Exception {
        if (town == null) {
            town = Town.here();
            place = town.addShop();
        }
        return new VendureChannel(place.at(town.main().address()));
    }

    @Override
    void takeOffByHand() throws Exception {
        change(HttpLine.JSON.createObjectNode().put("enabled", false));
    }

    @Test
    void whatTheOperatorsChangedByHandIsSeenBesideTheOtherPcs() throws Exception {
        office.set(Field.PRICE_GROSS, Money.ofCents(990));
        office.shop.publish();
        var byHand = HttpLine.JSON.createObjectNode();
        byHand.putArray("translations").addObject().put("languageCode", "de").put("name", "Becher & Co")
                .put("description", "<p>Aus dem <em>Harz</em></p>");
        change(byHand);
        look(till);
        assertThat(till.versions().parts()).extracting(Part::field, Part::market, Part::preset, Part::obstacle).containsExactly(
                tuple(Field.NAME, "Becher & Co", Pick.MARKET, null), tuple(Field.DESCRIPTION, "Aus dem Harz", Pick.MARKET, null),
                tuple(Field.PRICE_GROSS, price(990), Pick.MARKET, null));
    }

    private void change(ObjectNode input) throws Exception {
        input.put("id", shown().path("id").asText());
        town.operator().call(place, "mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }",
                HttpLine.JSON.createObjectNode().set("input", input));
    }

    private JsonNode shown() throws Exception {
        return town.operator().call(place, "{ products { items { id name } } }", HttpLine.JSON.createObjectNode()).path("products").path("items").path(0);
    }
}
