package de.ladentheke.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;

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

    private void change(ObjectNode input) throws Exception {
        input.put("id", shown().path("id").asText());
        town.operator().call(place, "mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }",
                HttpLine.JSON.createObjectNode().set("input", input));
    }

    private JsonNode shown() throws Exception {
        return town.operator().call(place, "{ products { items { id name } } }", HttpLine.JSON.createObjectNode()).path("products").path("items").path(0);
    }
}
