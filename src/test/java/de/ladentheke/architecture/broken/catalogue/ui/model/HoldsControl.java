package de.ladentheke.architecture.broken.catalogue.ui.model;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class HoldsControl {
    javafx.scene.control.Button button;
}
