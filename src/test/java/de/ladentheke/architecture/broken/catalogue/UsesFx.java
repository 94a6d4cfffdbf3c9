package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesFx {
    javafx.beans.property.Property<String> property;
}
