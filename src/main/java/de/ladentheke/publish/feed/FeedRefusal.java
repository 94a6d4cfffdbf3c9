package de.ladentheke.publish.feed;

/** The feed cannot take a product; the message is a sentence for its owner. */
final class FeedRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field key of the content that is wrong */
    FeedRefusal(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
