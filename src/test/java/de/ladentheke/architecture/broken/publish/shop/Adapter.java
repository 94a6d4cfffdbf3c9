package de.ladentheke.architecture.broken.publish.shop;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Adapter {
    Object catalogue = new de.ladentheke.architecture.broken.catalogue.ImportsTooMuch();
}
