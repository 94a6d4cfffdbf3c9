package de.ladentheke.publish;

import de.ladentheke.catalogue.Product;
import java.util.UUID;

/**
 * One product and how it stands with the channel, read together.
 *
 * @param product      null where its creation was undone
 * @param acknowledged content hash that the marketplace has from us, or null
 * @param foreign      content hash of a version in the market that this shop never sent, or null
 * @param refused      content hash that the marketplace refused, or null
 * @param refusal      its reason
 * @param guard        what of the owner's keeps it here
 */
record Standing(
        long pk, UUID uid, long revision, Product product, String acknowledged, String foreign, String refused, String refusal, Guard guard) {

    /** Whose state is derived again after anything is written for it. */
    Standing outdated(Product shown) {
        return new Standing(pk, uid, 0, shown, acknowledged, foreign, refused, refusal, guard);
    }

    Standing with(Product loaded, Guard owners) {
        return new Standing(pk, uid, loaded == null ? revision : loaded.revision(), loaded, acknowledged, foreign, refused, refusal, owners);
    }
}
