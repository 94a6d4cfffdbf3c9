package de.ladentheke.architecture.broken.spreadsheet.file;

import de.ladentheke.architecture.broken.spreadsheet.Facade;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class ReachesUp {
    public Facade facade;
}
