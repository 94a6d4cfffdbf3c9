package de.ladentheke.architecture.broken.publish.feed;

/** Breaks walls on purpose: see ArchitectureTest. */
public class Adapter {
    Object catalogue = new de.ladentheke.architecture.broken.catalogue.ImportsTooMuch();
    Object ledger = new de.ladentheke.architecture.broken.publish.ledger.Remembered();
}
