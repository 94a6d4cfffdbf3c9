package de.ladentheke.publish.state;

import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.setup.ChannelRules;
import java.util.Objects;
import java.util.UUID;

/**
 * One product and how it stands with a channel, read together.
 *
 * @param derived      market_revision: falls whenever something else that states depend on has changed
 * @param version      of the channel's rules
 * @param product      as the channel shows it; null where its creation was undone
 * @param shown        whether the channel is to show it, as far as the channel's own rules go
 * @param acknowledged content hash that the marketplace has from us, or null
 * @param alike        content hash of ours that shows customers the same as the acknowledged one, or null
 * @param foreign      content hash of a version in the market that this shop never sent, or null
 * @param refused      content hash that the marketplace refused, or null
 * @param refusal      why, or null
 * @param guard        what of the owner's keeps it here
 */
public record Standing(
        long pk, UUID uid, long revision, long derived, String channel, int version, Product product, boolean shown,
        String acknowledged, String alike, String foreign, String refused, Refusal refusal, Guard guard) {

    /** Whose state is derived again after anything is written for it. */
    public Standing outdated(Product other) {
        return new Standing(pk, uid, 0, derived, channel, version, other, shown, acknowledged, alike, foreign, refused, refusal, guard);
    }

    /** @param loaded as the shop knows it, or null */
    Standing with(Product loaded, ChannelRules rules, Guard owners) {
        return new Standing(pk, uid, loaded == null ? revision : loaded.revision(), derived, channel, version,
                loaded == null ? null : rules.apply(loaded), shown && loaded != null && rules.shows(loaded),
                acknowledged, alike, foreign, refused, refusal, owners);
    }

    /** Whether the marketplace shows what a content of ours says. */
    public boolean has(String hash) {
        return hash != null && (hash.equals(acknowledged) || hash.equals(alike));
    }

    /** Whether nothing that a state depends on has changed. */
    boolean isStill(Standing now) {
        return revision == now.revision && derived == now.derived && version == now.version && Objects.equals(acknowledged, now.acknowledged)
                && Objects.equals(alike, now.alike) && Objects.equals(foreign, now.foreign) && Objects.equals(refused, now.refused);
    }
}
