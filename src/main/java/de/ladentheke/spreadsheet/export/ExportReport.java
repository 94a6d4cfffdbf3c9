package de.ladentheke.spreadsheet.export;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param products      that are in the list
 * @param rows          of the list without its headings
 * @param photoFile     the archive of the photos, null where none was asked for
 * @param photos        in the archive
 * @param missingPhotos that the shop's folder has lost
 */
public record ExportReport(Path file, ExportFormat format, int products, int rows, Path photoFile, int photos, int missingPhotos, long millis) {}
