package de.ladentheke.publish;

import de.ladentheke.publish.channel.Channel;
import java.util.List;

/** One shop on two PCs at a practice marketplace. */
class TwoPcsAtMarketTest extends TwoPcsEverywhere {
    @Override
    void takeOffByHand() throws Exception {
        var line = connect("Telefon");
        try (var open = (AutoCloseable) line) {
            line.send(List.of(new Channel.Item(cup.uid().toString(), null, null)), line.manifest(null).revision());
        }
    }
}
