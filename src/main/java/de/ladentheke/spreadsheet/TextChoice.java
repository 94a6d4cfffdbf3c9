package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.file.TextFormat;

/**
 * A text file is read otherwise than found.
 *
 * @param found null where the file could not be read as found
 */
record TextChoice(TextFormat found, TextFormat chosen) {}
