package de.ladentheke.settings.ui;

/** Asks a marketplace whether it takes this shop. Called in the background. */
@FunctionalInterface
public interface ConnectionTest {
    /** @param well whether all is well; @param sentence for people: what is well, or what is wrong and what to do */
    record Answer(boolean well, String sentence) {}

    Answer check(String address, String shop, String key);
}
