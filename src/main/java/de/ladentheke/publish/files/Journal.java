package de.ladentheke.publish.files;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files lie staged at the target. Each batch is announced before it is sent, so that nothing is ever left behind
 * unknown; that the next one was announced says that it arrived whole. Before any of them is moved away for good or
 * removed, the end is marked: from then on none of them counts as there.
 */
public final class Journal {
    private static final String NAME = Mirror.HOME + "gesendet-";
    private static final String END = NAME + "ende";
    private static final String WHOLE = "ganz";
    private static final String OPEN = "offen";

    private final FileTarget target;
    private final Set<FileHash> whole = new HashSet<>();
    private final Set<FileHash> open = new HashSet<>();
    private int written;
    private boolean ended;

    public Journal(FileTarget target) throws IOException {
        this.target = target;
        ended = target.read(END).isPresent();
        var last = new HashSet<FileHash>();
        for (var batch = target.read(NAME + 1); batch.isPresent(); batch = target.read(NAME + (written + 1))) {
            written++;
            whole.addAll(last);
            last.clear();
            Known.each(batch.get(), (staged, state) -> (state.equals(WHOLE) ? last : open).add(staged));
        }
        if (!last.isEmpty()) {
            open.addAll(last);
            target.write(NAME + "neu", lines(last, OPEN));
            target.move(NAME + "neu", NAME + written);
        }
    }

    void announce(Collection<FileHash> batch) throws IOException {
        target.write(NAME + ++written, lines(batch, WHOLE));
        open.addAll(batch);
    }

    void arrived(Collection<FileHash> batch) {
        whole.addAll(batch);
    }

    /** Whether it is there and may be moved into place. */
    boolean holds(FileHash staged) {
        return whole.contains(staged);
    }

    /** What is staged has been moved into place, or is about to be removed. */
    void end() throws IOException {
        if (!ended && written > 0) {
            target.write(END, FileContent.of(new byte[0]));
            ended = true;
        }
    }

    /** Whether a run before broke off while it {@link #forget forgot}. */
    boolean ended() {
        return ended;
    }

    /** Removes what is still staged, then the journal from the last batch to the first, so that a break leaves no gap. */
    void forget(Set<FileHash> moved, Lanes lanes) throws IOException {
        end();
        lanes.each(leftOver(moved), staged -> target.remove(Mirror.STAGED + staged));
        for (; written > 0; written--) {
            target.remove(NAME + written);
        }
        if (ended) {
            target.remove(END);
            ended = false;
        }
        whole.clear();
        open.clear();
    }

    private List<FileHash> leftOver(Set<FileHash> moved) {
        return Stream.concat(open.stream(), whole.stream()).distinct().filter(staged -> !moved.contains(staged)).toList();
    }

    private static FileContent lines(Collection<FileHash> batch, String state) {
        return FileContent.of(Lines.packed(batch.stream().map(staged -> staged + " " + state)));
    }
}
