package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class ImportsTooMuch {
    Object market = new de.ladentheke.architecture.broken.market.Server();
    Object ui = new de.ladentheke.architecture.broken.catalogue.ui.View();
}
