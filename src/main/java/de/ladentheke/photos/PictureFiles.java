package de.ladentheke.photos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of a folder that call themselves pictures; links are not followed. */
public final class PictureFiles {
    private static final int LEVELS = 6;
    private static final int MOST = 100_000;
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "png", "webp", "gif", "bmp", "tif", "tiff", "heic", "heif", "avif");

    private PictureFiles() {}

    /** By its name only; what it holds is seen when it is read. */
    public static boolean isPicture(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** By its first bytes; also one that the program cannot read, such as HEIC. */
    public static boolean looksLikePicture(byte[] content) {
        return ImageFormat.of(content).isPresent();
    }

    /** In {@code folder} and five levels below, by name; folders that cannot be read are left out. */
    public static List<Path> in(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), LEVELS, collector(found));
        } catch (IOException e) {
            return List.of();
        }
        Collections.sort(found);
        return found;
    }

    /** ZIP archives that lie in {@code folder} itself, by name. */
    public static List<Path> archivesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(PhotoArchive::isArchive).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static SimpleFileVisitor<Path> collector(List<Path> found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isPicture(file)) {
                    found.add(file);
                }
                return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
