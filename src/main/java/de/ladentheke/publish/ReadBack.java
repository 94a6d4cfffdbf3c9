package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.ledger.Divergence;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Hold;
import de.ladentheke.publish.state.Standing;
import de.ladentheke.publish.state.StandingStore;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Looks what the market really shows, and compares it with what it acknowledged. */
public final class ReadBack {
    /** A whole manifest costs about 110 bytes an item: up to so many are read after every publication. */
    private static final long ALWAYS = 2_000;
    /** Of larger shops it is read where at least one in so many products was sent. */
    private static final long PART = 20;
    private static final int CHUNK = 500;

    private final Database database;
    private final Publication.Tools tools;
    private final StandingStore standings;
    private final ChannelStore channels;
    private final Clock clock;
    private final Lock publishing;

    /** @param online items in the market, those that this shop does not know among them */
    public record Result(Instant at, long online, List<Difference> differences) {}

    /** @param publishing held while something is sent: looking then would take what is on its way for another PC's */
    ReadBack(Database database, Publication.Tools tools, StandingStore standings, ChannelStore channels, Clock clock, Lock publishing) {
        this.database = database;
        this.tools = tools;
        this.standings = standings;
        this.channels = channels;
        this.clock = clock;
        this.publishing = publishing;
    }

    /** Whether looking costs little beside a publication that sent so much. */
    public boolean worthwhile(Publisher.Report report) {
        var sent = report.published() + report.takenOff();
        var online = database.read(standings::totals).online();
        return sent > 0 && (online <= ALWAYS || sent * PART >= online);
    }

    /**
     * Reads the whole manifest. What is missing waits again afterwards, another PC's version is kept back: nothing in
     * the market is changed by looking.
     *
     * @throws IOException as {@link Publisher#publish(Progress, ItemWatcher)}
     */
    public Result look(Progress progress) throws IOException {
        publishing.lock();
        try {
            return lookNow(progress);
        } finally {
            publishing.unlock();
        }
    }

    private Result lookNow(Progress progress) throws IOException {
        tools.retry().afresh();
        var manifest = tools.retry().call(() -> tools.channel().manifest(null), progress);
        var unknown = unknown(manifest.items());
        var divergences = tools.reconciler().workIn(manifest, progress);
        tools.states().refresh(Progress.NONE);
        var found = new ArrayList<>(differences(divergences));
        unknown.stream().sorted().map(id -> new Difference(Difference.Kind.UNKNOWN, id, 0, null, id)).forEach(found::add);
        found.addAll(files(progress));
        return new Result(clock.instant(), manifest.items().size(), List.copyOf(found));
    }

    private List<Difference> files(Progress progress) throws IOException {
        if (!(tools.channel() instanceof OfferPlace offered)) {
            return List.of();
        }
        var altered = tools.retry().call(offered.place()::altered, progress);
        if (altered.isEmpty()) {
            return List.of();
        }
        var shown = shown(altered.stream().map(OfferChannel.Altered::externalId).collect(Collectors.toSet()));
        return altered.stream().map(file -> shown.getOrDefault(file.externalId(), new Shown(0, file.file())).difference(file)).toList();
    }

    /** A product that a file shows, or, with key 0, the file alone. */
    private record Shown(long product, String name) {
        Difference difference(OfferChannel.Altered file) {
            return new Difference(file.missing() ? Difference.Kind.FILE_MISSING : Difference.Kind.FILE_CHANGED, file.file(), product, null, name);
        }
    }

    private Map<String, Shown> shown(Set<String> externalIds) {
        var keys = new ArrayList<Long>();
        database.read(tx -> {
            standings.eachIdentity(tx, (pk, uid, acknowledged, foreign) -> {
                if (externalIds.contains(uid.toString())) {
                    keys.add(pk);
                }
            });
            return null;
        });
        var shown = new HashMap<String, Shown>();
        each(keys, standing -> {
            if (standing.product() != null) {
                shown.put(standing.uid().toString(), new Shown(standing.pk(), standing.product().name()));
            }
        });
        return shown;
    }

    /** All of a large shop may differ: never wholly in memory. */
    private void each(List<Long> keys, Consumer<Standing> one) {
        for (int from = 0; from < keys.size(); from += CHUNK) {
            var some = keys.subList(from, Math.min(keys.size(), from + CHUNK)).stream().mapToLong(Long::longValue).toArray();
            tools.snapshots().read(some).standings().forEach(one);
        }
    }

    private Set<String> unknown(Map<String, String> items) {
        var unknown = new HashSet<>(items.keySet());
        database.read(tx -> {
            standings.eachIdentity(tx, (pk, uid, acknowledged, foreign) -> unknown.remove(uid.toString()));
            return null;
        });
        return unknown;
    }

    private List<Difference> differences(List<Divergence> divergences) {
        var before = new HashMap<Long, Divergence>();
        divergences.forEach(divergence -> before.put(divergence.pk(), divergence));
        var found = new ArrayList<Difference>();
        each(before.keySet().stream().sorted().toList(), standing -> {
            var kind = kind(standing, before.get(standing.pk()));
            if (kind != null) {
                var name = standing.product() == null ? standing.uid().toString() : standing.product().name();
                found.add(new Difference(kind, standing.uid().toString(), standing.pk(), standing.foreign(), name));
            }
        });
        return found;
    }

    /** Null where what differed has been settled by looking. */
    private static Difference.Kind kind(Standing now, Divergence before) {
        if (before.inMarket() == null) {
            return before.acknowledged() == null ? null : keptOff(now) ? Difference.Kind.TAKEN_OFF : Difference.Kind.MISSING;
        }
        if (now.foreign() == null) {
            return null;
        }
        return Derived.meant(now) ? Difference.Kind.OTHER_VERSION : Difference.Kind.STILL_THERE;
    }

    private static boolean keptOff(Standing now) {
        var hold = now.guard().hold();
        return hold != null && hold.kind() == Hold.Kind.TAKEN_OFF;
    }

    /** Takes items off the market that this shop does not know. */
    public void takeOff(Collection<String> externalIds, Progress progress) throws IOException {
        publishing.lock();
        try {
            takeOffNow(externalIds, progress);
        } finally {
            publishing.unlock();
        }
    }

    private void takeOffNow(Collection<String> externalIds, Progress progress) throws IOException {
        var ids = List.copyOf(externalIds);
        for (int from = 0; from < ids.size(); from += tools.channel().batchSize()) {
            progress.stopIfAsked();
            var batch = ids.subList(from, Math.min(ids.size(), from + tools.channel().batchSize())).stream()
                    .map(id -> new Channel.Item(id, null, null)).toList();
            var revision = tools.reconciler().reconcile(tools.retry(), progress);
            var answer = tools.retry().call(() -> tools.channel().send(batch, revision), progress);
            database.change(tx -> channels.revision(tx, answer.revision()));
        }
    }
}
