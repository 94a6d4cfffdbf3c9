package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One ZIP file. What changes is kept beside it, and packed with all the rest of it when all is there: until then the old
 * one stands. What others put into it stays; one that is not ours at all is not touched.
 */
final class ZipTarget implements FileTarget {
    /** The same files give the same ZIP. */
    private static final FileTime WHEN = FileTime.fromMillis(1_577_836_800_000L);
    private static final int LARGEST_READ = 256 << 20;

    private final Path zip;
    private final Path work;
    private final FolderTarget around;
    private final Set<String> gone = new HashSet<>();
    private FolderTarget changed;

    ZipTarget(Path zip) throws ChannelException {
        this.zip = zip.toAbsolutePath();
        around = new FolderTarget(this.zip.getParent());
        work = this.zip.resolveSibling(zip.getFileName() + ".arbeit");
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (changed != null) {
            var there = changed.read(path);
            if (there.isPresent() || gone.contains(path)) {
                return there;
            }
        }
        try (var file = packed()) {
            var entry = file == null ? null : file.getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(file.getInputStream(entry).readNBytes(LARGEST_READ));
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String path, FileContent content) throws IOException {
        changed().write(path, content);
    }

    @Override
    public boolean move(String from, String to) throws IOException {
        if (!changed().move(from, to)) {
            var packed = read(from);
            if (packed.isEmpty()) {
                return false;
            }
            changed().write(to, FileContent.of(packed.get()));
        }
        gone.add(from);
        return true;
    }

    @Override
    public void remove(String path) throws IOException {
        if (changed != null || read(path).isPresent()) {
            changed().remove(path);
            gone.add(path);
        }
    }

    @Override
    public Map<String, Stamp> list(String folder) throws IOException {
        var found = new HashMap<String, Stamp>();
        try (var file = packed()) {
            if (file != null) {
                file.stream().filter(entry -> Paths.folder(entry.getName()).equals(folder) && !gone.contains(entry.getName()))
                        .forEach(entry -> found.put(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), stamp(entry)));
            }
        } catch (ZipException e) {
            return Map.of();
        }
        if (changed != null) {
            changed.list(folder).forEach((name, stamp) -> found.put(name, packed(stamp)));
        }
        return found;
    }

    @Override
    public Optional<Stamp> stamp(String path) throws IOException {
        var fresh = changed == null ? Optional.<Stamp>empty() : changed.stamp(path).map(ZipTarget::packed);
        return fresh.isPresent() ? fresh : Optional.ofNullable(list(Paths.folder(path)).get(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static Stamp stamp(ZipEntry entry) {
        return new Stamp(entry.getSize(), entry.getLastModifiedTime().to(TimeUnit.SECONDS));
    }

    /** As it will be told of once it is packed. */
    private static Stamp packed(Stamp beside) {
        return new Stamp(beside.size(), WHEN.to(TimeUnit.SECONDS));
    }

    @Override
    public void finish() throws IOException {
        if (changed != null) {
            var fresh = zip.resolveSibling(zip.getFileName() + ".neu");
            try {
                pack(fresh);
                Files.move(fresh, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(fresh);
                throw around.told(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        changed = null;
        delete(work);
    }

    private FolderTarget changed() throws IOException {
        if (changed == null) {
            checkOurs();
            try {
                delete(work);
                Files.createDirectories(work);
            } catch (IOException e) {
                throw around.told(e);
            }
            changed = new FolderTarget(work, false);
        }
        return changed;
    }

    private void checkOurs() throws IOException {
        try (var file = packed()) {
            if (file != null && file.size() > 0 && file.getEntry(Mirror.FILES) == null) {
                throw new ChannelException(Reason.FOREIGN_FILES, zip.toString());
            }
        } catch (ZipException e) {
            throw new ChannelException(Reason.FOREIGN_FILES, zip.toString());
        }
    }

    /** Null where there is none yet. */
    private ZipFile packed() throws IOException {
        return Files.exists(zip) ? new ZipFile(zip.toFile()) : null;
    }

    private void pack(Path fresh) throws IOException {
        try (var old = packed(); var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
            var ours = changedNames();
            var all = new TreeSet<>(ours);
            if (old != null) {
                old.stream().map(ZipEntry::getName).filter(name -> !gone.contains(name)).forEach(all::add);
            }
            for (var name : all) {
                var kept = ours.contains(name) ? null : old.getEntry(name);
                out.setLevel(name.endsWith(".jpg") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                out.putNextEntry(new ZipEntry(name).setLastModifiedTime(kept == null ? WHEN : kept.getLastModifiedTime()));
                copy(kept == null ? FileContent.of(work.resolve(name)) : new FileContent(kept.getSize(), () -> old.getInputStream(kept)), out);
                out.closeEntry();
            }
        }
    }

    private static void copy(FileContent content, ZipOutputStream out) throws IOException {
        try (var in = content.open()) {
            in.transferTo(out);
        }
    }

    private Set<String> changedNames() throws IOException {
        try (var files = Files.walk(work)) {
            return files.filter(Files::isRegularFile).map(file -> work.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
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
