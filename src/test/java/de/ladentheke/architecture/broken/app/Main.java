package de.ladentheke.architecture.broken.app;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Main {}
