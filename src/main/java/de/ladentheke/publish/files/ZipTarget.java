package de.ladentheke.publish.files;

import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.ChannelException.Reason;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One ZIP file. It is unpacked beside itself as soon as something changes, and packed anew when all is there: until then
 * the old one stands.
 */
final class ZipTarget implements FileTarget {
    /** The same files give the same ZIP. */
    private static final FileTime WHEN = FileTime.fromMillis(1_577_836_800_000L);
    private static final long LARGEST = 8L << 30;

    private final Path zip;
    private final Path work;
    private FolderTarget unpacked;

    ZipTarget(Path zip) throws ChannelException {
        if (!Files.isDirectory(zip.toAbsolutePath().getParent())) {
            throw new ChannelException(Reason.FOLDER_MISSING, String.valueOf(zip.getParent()));
        }
        this.zip = zip;
        work = zip.resolveSibling(zip.getFileName() + ".arbeit");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (unpacked != null) {
            return unpacked.read(path);
        }
        if (!Files.exists(zip)) {
            return Optional.empty();
        }
        try (var file = new ZipFile(zip.toFile())) {
            var entry = file.getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(file.getInputStream(entry).readAllBytes());
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String path, FileContent content) throws IOException {
        unpacked().write(path, content);
    }

    @Override
    public boolean move(String from, String to) throws IOException {
        return unpacked().move(from, to);
    }

    @Override
    public void remove(String path) throws IOException {
        if (unpacked != null || read(path).isPresent()) {
            unpacked().remove(path);
        }
    }

    @Override
    public void finish() throws IOException {
        if (unpacked != null) {
            var packed = zip.resolveSibling(zip.getFileName() + ".neu");
            try {
                pack(packed);
                Files.move(packed, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(packed);
                throw unpacked.told(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        unpacked = null;
        delete(work);
    }

    private FolderTarget unpacked() throws IOException {
        if (unpacked == null) {
            delete(work);
            Files.createDirectories(work);
            var target = new FolderTarget(work, false);
            if (Files.exists(zip)) {
                unpack(target);
            }
            unpacked = target;
        }
        return unpacked;
    }

    /** A file that is no ZIP is not ours to replace. */
    private void unpack(FolderTarget target) throws IOException {
        long bytes = 0;
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                bytes += Math.max(0, entry.getSize());
                if (bytes > LARGEST) {
                    throw new ChannelException(Reason.TOO_LARGE, zip.toString());
                }
                if (!entry.isDirectory() && Paths.valid(entry.getName())) {
                    target.write(entry.getName(), new FileContent(entry.getSize(), () -> file.getInputStream(entry)));
                }
            }
        } catch (ZipException e) {
            throw new ChannelException(Reason.FOREIGN_FILES, zip.toString());
        }
    }

    private void pack(Path packed) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(packed)); var files = Files.walk(work)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                var name = work.relativize(file).toString().replace('\\', '/');
                out.setLevel(name.endsWith(".jpg") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                out.putNextEntry(new ZipEntry(name).setLastModifiedTime(WHEN));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
