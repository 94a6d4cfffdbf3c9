package de.ladentheke.publish;

/** Called for each item while it is published, on the working thread. */
@FunctionalInterface
public interface ItemWatcher {
    void stage(long product, Stage stage, String detail);
}
