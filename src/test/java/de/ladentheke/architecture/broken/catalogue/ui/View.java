package de.ladentheke.architecture.broken.catalogue.ui;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class View {
    Object other = new de.ladentheke.architecture.broken.history.ui.View();
}
