package de.ladentheke.publish.woocommerce;

import de.ladentheke.publish.channel.Channel.Item;
import de.ladentheke.publish.channel.Channel.ItemResult;
import de.ladentheke.publish.channel.Offer;

/** One item on its way into the shop. */
final class Job {
    private static final int TRIES = 4;

    private final Item item;
    private final Offer offer;
    private String problem;
    private String field;
    private String url;
    private boolean fresh;
    private boolean whole;
    private int tries;

    Job(Item item) {
        this.item = item;
        this.offer = item.content() == null ? null : Offer.parse(item.content());
    }

    Item item() {
        return item;
    }

    String id() {
        return item.externalId();
    }

    /** Null where it is to be taken off. */
    Offer offer() {
        return offer;
    }

    boolean variable() {
        return offer != null && Axes.variable(offer);
    }

    boolean refused() {
        return problem != null;
    }

    /** @param key of the content that is not taken, or null */
    void refuse(String sentence, String key) {
        problem = sentence;
        field = key;
    }

    void page(String path) {
        url = path;
    }

    /** Whether the shop had it whole before: then of its variants only those go out that differ. */
    boolean whole() {
        return whole;
    }

    /** Whether the shop did not have it before. */
    boolean fresh() {
        return fresh;
    }

    void there(boolean atAll, boolean asItWasLeft) {
        fresh = !atAll;
        whole = asItWasLeft;
    }

    /** @return false where it was tried often enough */
    boolean again() {
        return ++tries < TRIES;
    }

    ItemResult result() {
        return problem == null ? ItemResult.accepted(id(), url) : ItemResult.refused(id(), problem, field);
    }
}
