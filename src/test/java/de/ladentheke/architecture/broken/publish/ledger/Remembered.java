package de.ladentheke.architecture.broken.publish.ledger;

/** What no adapter may know: see ArchitectureTest. */
public class Remembered {}
