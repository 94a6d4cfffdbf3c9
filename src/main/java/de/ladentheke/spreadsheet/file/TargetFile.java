package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Files that are there whole or not at all: written beside their place, and moved there when they are
 * complete. Others may read them as they may read any new file of the owner, which is not so with temporary files.
 */
public final class TargetFile {
    /** Writes the whole file. */
    @FunctionalInterface
    public interface Writing {
        void to(Path temporary) throws IOException;
    }

    private TargetFile() {}

    /** @throws SpreadsheetException NOT_WRITABLE, or what {@code writing} wraps as the cause of an exception */
    public static void write(Path target, Writing writing) throws SpreadsheetException {
        try {
            var temporary = Files.createFile(target.toAbsolutePath().resolveSibling(".ladentheke" + UUID.randomUUID() + ".part"));
            try {
                writing.to(temporary);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException | UncheckedIOException e) {
            if (e.getCause() instanceof SpreadsheetException inner) {
                throw inner;
            }
            throw new SpreadsheetException(Reason.NOT_WRITABLE, String.valueOf(target.getFileName()), e);
        }
    }
}
