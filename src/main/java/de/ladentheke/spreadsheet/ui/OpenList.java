package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ImportOptions;
import de.ladentheke.spreadsheet.Layout;
import de.ladentheke.spreadsheet.RowSource;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A list that is open for import.
 *
 * @param options    as remembered for its supplier
 * @param recognised name of the supplier or program whose list this is, or null
 * @param lastUsed   when its mapping was last used, or null
 */
record OpenList(
        Path file, RowSource source, Layout layout, ImportOptions options, String recognised, Instant lastUsed,
        PhotosBeside photos) {
    OpenList with(Layout chosen, ImportOptions options) {
        return new OpenList(file, source, chosen, options, recognised, lastUsed, photos);
    }
}
