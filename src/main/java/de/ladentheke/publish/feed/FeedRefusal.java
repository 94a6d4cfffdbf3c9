package de.ladentheke.publish.feed;

/** The feed cannot take a product; the message is a sentence for its owner. */
final class FeedRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    FeedRefusal(String sentence) {
        super(sentence, null, false, false);
    }
}
