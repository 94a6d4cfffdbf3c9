package de.ladentheke.catalogue.ui;

/** What was typed is no value of its field; the message is the sentence for the user. */
final class InvalidInputException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidInputException(String sentence) {
        super(sentence, null, false, false);
    }
}
