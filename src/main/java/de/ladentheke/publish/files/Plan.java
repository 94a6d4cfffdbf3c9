package de.ladentheke.publish.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is moved into place and what is removed, each in this order. Once it is written down at the target, it is carried
 * out to its end, by the next run if need be; doing a part of it twice does no harm.
 */
record Plan(List<Move> moves, List<String> removals) {
    private static final String NAME = Mirror.HOME + "plan.gz";
    static final String NEW_FILES = Mirror.STAGED + "dateien.gz";
    static final String NEW_STATE = Mirror.STAGED + "stand";
    private static final FileHash NOTHING = new FileHash(0, 0);
    private static final int TOGETHER = 64;

    /** @param staged name among the staged files */
    record Move(FileHash staged, String path) {
        static Move of(Map.Entry<String, FileHash> file) {
            return new Move(nameOf(file.getKey(), file.getValue()), file.getKey());
        }
    }

    /** Under which name it lies staged. */
    static FileHash nameOf(String path, FileHash hash) {
        return FileHash.of(path + " " + hash);
    }

    boolean isEmpty() {
        return moves.isEmpty() && removals.isEmpty();
    }

    static Plan of(byte[] lines) {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>());
        Known.each(lines, (staged, path) -> {
            if (staged.equals(NOTHING)) {
                plan.removals.add(path);
            } else {
                plan.moves.add(new Move(staged, path));
            }
        });
        return plan;
    }

    static Optional<Plan> read(FileTarget target) throws IOException {
        return target.read(NAME).map(Plan::of);
    }

    void write(FileTarget target) throws IOException {
        target.write(NAME + ".neu", FileContent.of(Lines.packed(Stream.concat(
                moves.stream().map(move -> move.staged + " " + move.path), removals.stream().map(path -> NOTHING + " " + path)))));
        target.move(NAME + ".neu", NAME);
    }

    void carryOut(FileTarget target, Lanes lanes) throws IOException {
        for (int from = 0; from < moves.size(); from += TOGETHER) {
            lanes.each(moves.subList(from, Math.min(moves.size(), from + TOGETHER)), move -> target.move(Mirror.STAGED + move.staged, move.path));
        }
        lanes.each(removals, target::remove);
        target.move(NEW_FILES, Mirror.FILES);
        Stamps.note(target, this, lanes);
        target.move(NEW_STATE, Mirror.STATE);
    }

    /** It is carried out. */
    static void remove(FileTarget target) throws IOException {
        target.remove(NAME);
    }

    Set<FileHash> staged() {
        return moves.stream().map(Move::staged).collect(Collectors.toSet());
    }
}
