package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.catalogue.TooMuchException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whatever a parser throws over a damaged file becomes a {@link SpreadsheetException}; what the visitor throws passes
 * untouched. Who wants to read while another one does waits for it.
 */
public final class GuardedSource implements RowSource {
    /** What a parser does, with all that parsers throw. */
    @FunctionalInterface
    public interface Parsing<T> {
        T run() throws Exception;
    }

    private final RowSource source;
    private final String fileName;
    /** What readers hold of a file, such as its shared strings, serves one reading at a time. */
    private final Lock reading = new ReentrantLock();

    public GuardedSource(RowSource source, String fileName) {
        this.source = source;
        this.fileName = fileName;
    }

    @Override
    public List<Sheet> sheets() {
        return source.sheets();
    }

    @Override
    public Optional<TextFormat> textFormat() {
        return source.textFormat();
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        var passed = new Passed(visitor);
        reading.lock();
        try {
            guarded(fileName, () -> {
                source.read(sheet, passed);
                return null;
            }, passed);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() {
        source.close();
    }

    public static <T> T guarded(String fileName, Parsing<T> parsing) throws SpreadsheetException {
        return guarded(fileName, parsing, new Passed(row -> true));
    }

    private static <T> T guarded(String fileName, Parsing<T> parsing, Passed passed) throws SpreadsheetException {
        try {
            return parsing.run();
        } catch (SpreadsheetException e) {
            throw e.reason() == Reason.TOO_LARGE ? new SpreadsheetException(Reason.TOO_LARGE, fileName, e) : e;
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            if (passed.thrown == e && e instanceof RuntimeException ofVisitor) {
                throw ofVisitor;
            }
            throw translated(fileName, e);
        }
    }

    public static SpreadsheetException translated(String fileName, Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SpreadsheetException known) {
                return known;
            }
            if (cause instanceof BoundedInput.Exceeded || cause instanceof OutOfMemoryError || cause instanceof TooMuchException) {
                return new SpreadsheetException(Reason.TOO_LARGE, fileName, e);
            }
            if (cause instanceof java.nio.file.NoSuchFileException) {
                return new SpreadsheetException(Reason.MISSING, fileName, e);
            }
            if (cause instanceof java.nio.file.FileSystemException) {
                return new SpreadsheetException(Reason.NOT_READABLE, fileName, e);
            }
        }
        return new SpreadsheetException(Reason.DAMAGED, fileName, e);
    }

    /** Remembers what the visitor threw, to tell it from what the parser throws. */
    private static final class Passed implements Visitor {
        private final Visitor visitor;
        private RuntimeException thrown;

        private Passed(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean row(CellRow row) {
            try {
                return visitor.row(row);
            } catch (RuntimeException e) {
                thrown = e;
                throw e;
            }
        }
    }
}
