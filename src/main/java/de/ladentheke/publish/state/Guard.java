package de.ladentheke.publish.state;

import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.PriceJump;
import de.ladentheke.publish.content.ShownContent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of the owner's stands between a product and the market.
 *
 * @param hold      null where it is not held back
 * @param shown     variant → price in cents that customers see; empty where the product is not in the market
 * @param confirmed prices that the owner has confirmed though they jump, or null
 */
public record Guard(Hold hold, Map<UUID, Long> shown, String confirmed) {
    static final Guard NONE = new Guard(null, Map.of(), null);

    List<PriceJump> jumps(ItemContent content) {
        if (shown.isEmpty() || content == null) {
            return List.of();
        }
        var jumps = PriceJump.between(shown, ShownContent.of(content.json()).prices());
        return jumps.isEmpty() || PriceJump.text(jumps).equals(confirmed) ? List.of() : jumps;
    }
}
