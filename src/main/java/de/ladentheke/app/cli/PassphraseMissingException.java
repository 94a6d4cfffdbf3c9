package de.ladentheke.app.cli;

/** The keys stay locked: nothing can be published. The sentence: {@link #key} in the messages of the command line. */
final class PassphraseMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    PassphraseMissingException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
