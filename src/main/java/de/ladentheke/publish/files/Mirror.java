package de.ladentheke.publish.files;

import de.ladentheke.publish.channel.OfferChannel.Altered;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings a target to a set of files: sends only what differs, beside the old files; when all of it is there, moves it into
 * place and removes what is no longer wanted. Before the switch a break leaves the old files untouched; a switch that was
 * begun is completed by the next run.
 */
public final class Mirror {
    static final String HOME = ".ladentheke/";
    static final String STAGED = HOME + "neu/";
    static final String FILES = HOME + "dateien.gz";
    /** The revision; gone while files are being moved. */
    static final String STATE = HOME + "stand";
    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{32}");
    private static final int BATCH_FILES = 64;
    private static final long BATCH_BYTES = 4 << 20;
    private static final long LARGEST_BATCH = 16 << 20;
    private static final int SHARE = 16;

    private final FileTarget target;
    private final Progress progress;
    private final Lanes lanes;
    private final Journal journal;
    private final Known known;
    private final Map<String, FileHash> changed = new LinkedHashMap<>();
    private final Map<FileHash, FileContent> batch = new LinkedHashMap<>();
    private long batchBytes;
    private long sent;
    private long sentBytes;

    /** What is sent where it is not there already; asked for only then. */
    @FunctionalInterface
    public interface Supplier {
        FileContent get() throws IOException;
    }

    /** Goes on where the run before broke off. @param progress asked before each file whether to stop */
    public Mirror(FileTarget target, Progress progress) throws IOException {
        this.target = target;
        this.progress = progress;
        lanes = new Lanes(target.lanes());
        var interrupted = Plan.read(target);
        if (interrupted.isPresent()) {
            interrupted.get().carryOut(target, lanes);
        }
        journal = new Journal(target);
        if (interrupted.isPresent()) {
            switched();
        }
        if (journal.ended()) {
            journal.forget(interrupted.map(Plan::staged).orElse(Set.of()), lanes);
        }
        known = target.read(FILES).map(Known::of).orElseGet(Known::new);
    }

    /** Of the files at a target; empty where it has none of ours, or where a switch is not completed. */
    public static Optional<String> revision(FileTarget target) throws IOException {
        return target.read(STATE).map(text -> new String(text, StandardCharsets.US_ASCII).strip())
                .filter(text -> REVISION.matcher(text).matches());
    }

    /** What others changed or removed among the files that were put there; none where they count as not there at all. */
    public static List<Altered> altered(FileTarget target) throws IOException {
        if (revision(target).isEmpty()) {
            return List.of();
        }
        var files = target.read(FILES).map(Known::of).orElseGet(Known::new).paths();
        return files.isEmpty() ? List.of(new Altered(FILES, "", true)) : Stamps.altered(target, files);
    }

    /** Has what others changed or removed sent again. Before the first {@link #put}. */
    public void mend() throws IOException {
        Stamps.altered(target, known.paths()).forEach(file -> known.distrust(file.file()));
    }

    /** Files sent by this run. */
    public long sent() {
        return sent;
    }

    public void put(String path, byte[] bytes) throws IOException {
        put(path, FileHash.of(bytes), () -> FileContent.of(bytes));
    }

    /**
     * A file that the target is to hold; files come into sight in the order of these calls. The first call for a path counts.
     *
     * @param hash of whatever determines the content
     */
    public void put(String path, FileHash hash, Supplier content) throws IOException {
        progress.stopIfAsked();
        if (known.wanted(Paths.checked(path))) {
            return;
        }
        var there = known.holds(path, hash);
        known.want(path, hash);
        if (!there) {
            changed.put(path, hash);
            stage(Plan.nameOf(path, hash), content);
        }
    }

    private void stage(FileHash staged, Supplier content) throws IOException {
        if (journal.holds(staged)) {
            return;
        }
        var bytes = content.get();
        batch.put(staged, bytes);
        batchBytes += bytes.size();
        if (full()) {
            send();
        }
    }

    /** A break costs a batch: a sixteenth of what was sent at the most, so that the journal stays short. */
    private boolean full() {
        return batch.size() >= Math.max(BATCH_FILES, sent / SHARE) || batchBytes >= Math.clamp(sentBytes / SHARE, BATCH_BYTES, LARGEST_BATCH);
    }

    private void send() throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        journal.announce(batch.keySet());
        lanes.each(List.copyOf(batch.entrySet()), file -> target.write(STAGED + file.getKey(), file.getValue()));
        journal.arrived(batch.keySet());
        sent += batch.size();
        sentBytes += batchBytes;
        batch.clear();
        batchBytes = 0;
    }

    /** Everything was put. @return the revision */
    public String finish() throws IOException {
        send();
        var plan = new Plan(changed.entrySet().stream().map(Plan.Move::of).toList(), known.unwanted());
        var list = known.list();
        if (!plan.isEmpty() || !list.revision().equals(revision(target).orElse(""))) {
            progress.stopIfAsked();
            exchange(list, plan);
        }
        journal.forget(plan.staged(), lanes);
        target.finish();
        return list.revision();
    }

    /** The revision goes first: whatever breaks from here on, the next run writes list and plan anew. */
    private void exchange(Known.Listed list, Plan plan) throws IOException {
        target.remove(STATE);
        target.write(Plan.NEW_FILES, FileContent.of(list.packed()));
        target.write(Plan.NEW_STATE, FileContent.of((list.revision() + "\n").getBytes(StandardCharsets.US_ASCII)));
        plan.write(target);
        plan.carryOut(target, lanes);
        switched();
    }

    /** As long as the plan stands, it is carried out again: what it moved must not count as staged afterwards. */
    private void switched() throws IOException {
        journal.end();
        Plan.remove(target);
    }
}
