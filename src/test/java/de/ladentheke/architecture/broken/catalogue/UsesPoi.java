package de.ladentheke.architecture.broken.catalogue;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class UsesPoi {
    org.apache.poi.ss.usermodel.Workbook workbook;
}
