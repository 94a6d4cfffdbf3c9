package de.ladentheke.architecture.broken.history;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesApp {
    Object app = new de.ladentheke.architecture.broken.app.Main();
}
