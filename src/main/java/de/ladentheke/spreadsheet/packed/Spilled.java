package de.ladentheke.spreadsheet.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Texts on the disk, in a file that vanishes with the process; read through a window, as neighbours are wanted together. */
final class Spilled implements AutoCloseable {
    private static final int WINDOW = 1 << 15;

    private FileChannel file;
    private final List<Long> positions = new ArrayList<>();
    private long size;
    private byte[] window = new byte[0];
    private long windowAt;

    /** The next block. */
    synchronized void append(byte[] block) {
        try {
            if (file == null) {
                file = FileChannel.open(Files.createTempFile("ladentheke", ".tmp"), StandardOpenOption.READ, StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            for (var rest = ByteBuffer.wrap(block); rest.hasRemaining(); ) {
                file.write(rest, size + rest.position());
            }
            positions.add(size);
            size += block.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param block counted from 0 in the order of {@link #append} */
    synchronized String text(int block, int offset) {
        long position = positions.get(block) + offset;
        show(position, 4);
        int length = PackedTexts.length(window, (int) (position - windowAt));
        show(position, 4 + length);
        return new String(window, (int) (position - windowAt) + 4, length, StandardCharsets.UTF_8);
    }

    private void show(long position, int length) {
        if (position >= windowAt && position + length <= windowAt + window.length) {
            return;
        }
        try {
            window = new byte[(int) Math.min(size - position, Math.max(WINDOW, length))];
            windowAt = position;
            for (var rest = ByteBuffer.wrap(window); rest.hasRemaining(); ) {
                if (file.read(rest, position + rest.position()) < 0) {
                    throw new IOException("temporary file cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
