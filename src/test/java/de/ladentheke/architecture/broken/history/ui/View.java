package de.ladentheke.architecture.broken.history.ui;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class View {}
