package de.ladentheke.publish.ledger;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Standing;

/** One item on its way: a content to show, or, without one, a product to take off the market. */
public record Outbound(Derived derived) {
    public long pk() {
        return derived.standing().pk();
    }

    public ItemContent content() {
        return derived.content();
    }

    public Channel.Item item() {
        var id = derived.standing().uid().toString();
        return content() == null ? new Channel.Item(id, null, null, seen()) : new Channel.Item(id, content().hash(), content().json(), seen());
    }

    private String seen() {
        var standing = derived.standing();
        return standing.foreign() != null ? standing.foreign() : standing.acknowledged() != null ? standing.acknowledged() : "";
    }

    /** Bytes on the line, about. */
    public int bytes() {
        return 250 + (content() == null ? 0 : content().json().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    /** @param now how the product stands; null where it is not known any more */
    public boolean isWhatTheMarketHas(Standing now) {
        return now != null && java.util.Objects.equals(now.acknowledged(), content() == null ? null : content().hash());
    }
}
