package de.ladentheke.architecture.broken.task;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Task {
    Object catalogue = new de.ladentheke.architecture.broken.catalogue.ImportsTooMuch();
}
