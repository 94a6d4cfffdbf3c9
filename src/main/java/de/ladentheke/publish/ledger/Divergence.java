package de.ladentheke.publish.ledger;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.ItemContent;

/**
 * A product that the manifest shows otherwise than this shop knows it.
 *
 * @param inMarket     content hash in the manifest; null where it is not in the market
 * @param acknowledged content hash that this shop knows as acknowledged, or null
 * @param takenOff     whether it is not in the market because it was taken off
 * @param ours         what this shop would send now, or null
 */
public record Divergence(long pk, String inMarket, String acknowledged, boolean takenOff, ItemContent ours) {
    /** Whether the market began to write a version and has not come to its end. */
    boolean half() {
        return inMarket.startsWith(Channel.HALF);
    }

    /** The version that the market has, or began to write. */
    String version() {
        return half() ? inMarket.substring(Channel.HALF.length()) : inMarket;
    }

    boolean versionIsOurs() {
        return ours != null && ours.hash().equals(version());
    }

    boolean versionIsAcknowledged() {
        return version().equals(acknowledged);
    }
}
