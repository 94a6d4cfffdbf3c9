package de.ladentheke.publish.ui;

/** Where the sentences about a publication go. */
public interface Telling {
    void show(String text);

    /** There was nothing to do. */
    void idle(String text);

    /** @param onAction what the owner may want next, called {@code action} */
    void show(String text, String action, Runnable onAction);

    /** Something did not work. */
    void warn(String text);

    void warn(String text, String action, Runnable onAction);
}
