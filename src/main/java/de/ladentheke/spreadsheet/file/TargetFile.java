package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all: written beside their place, and moved there when they are complete. */
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
            var temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".ladentheke", ".part");
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
