package de.ladentheke.publish.files;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A folder somewhere that files are put into. Paths are relative, with slashes; folders come into being with the first
 * file in them. Every call may be repeated. As with all channels, {@link IOException} tells of a broken line and
 * {@link de.ladentheke.publish.channel.ChannelException} of what a person must mend.
 */
public interface FileTarget extends AutoCloseable {
    /** The whole file; empty where there is none. */
    Optional<byte[]> read(String path) throws IOException;

    /** Not at one blow: after a break there may be a part of it. Write beside, then {@link #move}. */
    void write(String path, FileContent content) throws IOException;

    /**
     * At one blow: readers see what was there or the new file. @return false where there is no {@code from}
     */
    boolean move(String from, String to) throws IOException;

    /** Nothing happens where it is not there. */
    void remove(String path) throws IOException;

    /** The files in a folder by name, not those in folders below it; none where it is not there. @param folder empty for the target itself */
    Map<String, Stamp> list(String folder) throws IOException;

    /** Of one file; empty where it is not there. */
    Optional<Stamp> stamp(String path) throws IOException;

    /** How many calls at once make it faster. */
    default int lanes() {
        return 1;
    }

    /** Everything is written: a target that is one file itself puts that in its place now. */
    default void finish() throws IOException {}

    @Override
    void close() throws IOException;
}
