package de.ladentheke.spreadsheet.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** By what a file is seen to have changed. @param bytes its length */
record FileStamp(long bytes, FileTime changed) {
    /** Empty where the file has gone. */
    static Optional<FileStamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
