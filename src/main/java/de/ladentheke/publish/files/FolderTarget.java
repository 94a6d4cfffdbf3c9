package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A folder of this computer or of a drive that is connected to it. */
final class FolderTarget implements FileTarget {
    private final Path folder;
    private final boolean durable;

    /** @param folder must be there: a drive that is not plugged in is not made anew as a folder */
    FolderTarget(Path folder) throws ChannelException {
        this(folder, true);
    }

    /** @param durable whether each file is to outlast a power failure */
    FolderTarget(Path folder, boolean durable) throws ChannelException {
        if (!Files.isDirectory(folder)) {
            throw new ChannelException(Reason.FOLDER_MISSING, folder.toString());
        }
        this.folder = folder;
        this.durable = durable;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String path, FileContent content) throws IOException {
        try {
            var file = withFolders(path);
            try (var in = content.open();
                    var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                in.transferTo(Channels.newOutputStream(out));
                if (durable) {
                    out.force(false);
                }
            }
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public boolean move(String from, String to) throws IOException {
        try {
            Files.move(resolve(from), withFolders(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void remove(String path) throws IOException {
        try {
            Files.deleteIfExists(resolve(path));
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public Map<String, Stamp> list(String path) throws IOException {
        var found = new HashMap<String, Stamp>();
        try (var files = Files.newDirectoryStream(path.isEmpty() ? folder : resolve(path), Files::isRegularFile)) {
            for (var file : files) {
                found.put(file.getFileName().toString(), stamp(file));
            }
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    @Override
    public Optional<Stamp> stamp(String path) throws IOException {
        try {
            return Optional.of(stamp(resolve(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        return new Stamp(Files.size(file), Files.getLastModifiedTime(file).to(TimeUnit.SECONDS));
    }

    /** Waiting for the disk goes on side by side. */
    @Override
    public int lanes() {
        return durable ? 4 : 1;
    }

    @Override
    public void close() {}

    private Path withFolders(String path) throws IOException {
        var file = resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private Path resolve(String path) {
        return folder.resolve(Paths.checked(path));
    }

    /** Trying again helps neither where nothing may be written nor where there is no room. */
    IOException told(IOException problem) {
        if (!Files.isDirectory(folder)) {
            return new ChannelException(Reason.FOLDER_MISSING, folder.toString());
        }
        if (problem instanceof AccessDeniedException || problem instanceof FileSystemException system && readOnly(system)) {
            return new ChannelException(Reason.NOT_WRITABLE, problem.toString());
        }
        return full(problem) ? new ChannelException(Reason.NO_SPACE, problem.toString()) : problem;
    }

    private static boolean readOnly(FileSystemException problem) {
        return String.valueOf(problem.getReason()).contains("Read-only");
    }

    private boolean full(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("No space left") || folder.toFile().getUsableSpace() < 1 << 20;
    }
}
