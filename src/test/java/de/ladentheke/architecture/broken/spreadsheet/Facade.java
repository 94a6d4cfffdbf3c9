package de.ladentheke.architecture.broken.spreadsheet;

import de.ladentheke.architecture.broken.spreadsheet.file.ReachesUp;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class Facade {
    public ReachesUp inner;
}
