package de.ladentheke.publish;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.db.Database;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.content.ContentField;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.ledger.Answered;
import de.ladentheke.publish.ledger.LedgerStore;
import de.ladentheke.publish.ledger.Outbound;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Refusal;
import de.ladentheke.publish.state.Standing;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run of publishing to a place that gets the whole offer. What waits is put down as sent, the place is written from
 * that and from what it has already, and only then is it acknowledged: after a break everything waits as before.
 */
final class OfferPublication {
    private static final int PAGE = 500;

    private final Database database;
    private final PhotoLibrary photos;
    private final OfferChannel place;
    private final Publication.Tools tools;
    private final LedgerStore store;
    private final StagedStore staged;
    private final Progress progress;
    private final ItemWatcher watcher;
    private final Outcome outcome = new Outcome();
    private final List<Sent> sent = new ArrayList<>();
    private final Set<Long> takenOff = new HashSet<>();

    /** @param hash of the content, null for a product that is taken off */
    private record Sent(long pk, String hash, Cause cause) {}

    OfferPublication(Database database, PhotoLibrary photos, OfferChannel place, Publication.Tools tools, Progress progress, ItemWatcher watcher) {
        this.database = database;
        this.photos = photos;
        this.place = place;
        this.tools = tools;
        this.progress = progress;
        this.watcher = watcher;
        store = new LedgerStore(place.id());
        staged = new StagedStore(place.id());
    }

    Outcome run() throws IOException {
        try {
            tools.states().refresh(Progress.NONE);
            var revision = tools.reconciler().reconcile(tools.retry(), progress);
            tools.states().refresh(Progress.NONE);
            stage();
            var mends = tools.source().mends() && !revision.equals(OfferPlace.NOTHING);
            if (mends || !sent.isEmpty() || tools.profiles().changed()) {
                record(tools.retry().call(() -> write(mends), progress));
            }
        } catch (Stopped e) {
            outcome.stopped = true;
        }
        return outcome;
    }

    private OfferChannel.Written write(boolean mends) throws IOException {
        return mends ? place.mend(new Offered(), progress) : place.write(new Offered(), progress);
    }

    private void stage() {
        database.change(tx -> store.forgetAllSent(tx));
        var keys = tools.source().keys();
        for (int from = 0; from < keys.length; from += PAGE) {
            progress.stopIfAsked();
            var contents = tools.source().contents(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + PAGE)));
            var batch = contents.stream().filter(Derived::pending).map(Outbound::new).toList();
            tools.ledger().settled(contents.stream().filter(derived -> !derived.pending()).toList());
            tools.ledger().sending(batch);
            batch.forEach(this::note);
        }
    }

    private void note(Outbound item) {
        var hash = item.content() == null ? null : item.content().hash();
        sent.add(new Sent(item.pk(), hash, item.derived().cause()));
        if (hash == null) {
            takenOff.add(item.pk());
        }
    }

    private void record(OfferChannel.Written written) {
        var refused = new HashMap<String, Refusal>();
        written.refused().forEach(one -> refused.put(one.externalId(), new Refusal(one.problem(), ContentField.of(one.field()).orElse(null))));
        noteOthers(refused.keySet());
        for (int from = 0; from < sent.size(); from += PAGE) {
            var answers = answers(sent.subList(from, Math.min(sent.size(), from + PAGE)), refused);
            tools.ledger().offered(answers, written.revision());
            answers.forEach(this::count);
            tools.states().announce(answers.stream().mapToLong(answer -> answer.item().pk()).toArray());
        }
        tools.ledger().synchronised(written.revision());
        tools.profiles().sent();
        progress.report(outcome.done(), outcome.done(), "");
    }

    /** The place may leave out what it had: then that is no longer acknowledged, and has its reason. */
    private void noteOthers(Set<String> refused) {
        var known = new HashSet<Long>();
        sent.forEach(one -> known.add(one.pk()));
        database.change(tx -> {
            for (var row : staged.of(tx, refused)) {
                if (known.add(row.pk())) {
                    store.sent(tx, row.pk(), new ItemContent(row.item().content(), row.item().hash()), "");
                    sent.add(new Sent(row.pk(), row.item().hash(), null));
                }
            }
        });
    }

    private List<Answered> answers(List<Sent> page, Map<String, Refusal> refused) {
        var contents = database.read(tx -> {
            var found = new HashMap<Long, ItemContent>();
            for (var one : page) {
                if (one.hash() != null) {
                    found.put(one.pk(), new ItemContent(store.sentOf(tx, one.pk()).get(one.hash()).content(), one.hash()));
                }
            }
            return found;
        });
        var now = new HashMap<Long, Standing>();
        tools.snapshots().read(page.stream().mapToLong(Sent::pk).toArray()).standings().forEach(standing -> now.put(standing.pk(), standing));
        return page.stream().filter(one -> now.containsKey(one.pk()))
                .map(one -> answer(one, now.get(one.pk()), contents.get(one.pk()), refused)).toList();
    }

    /** Whether it was edited since is looked at anew: its state is derived once more. */
    private static Answered answer(Sent one, Standing standing, ItemContent content, Map<String, Refusal> refused) {
        var derived = new Derived(standing.outdated(standing.product()), MarketState.CHANGED, List.of(), content, one.cause());
        return new Answered(new Outbound(derived), refused.get(standing.uid().toString()), null);
    }

    private void count(Answered answer) {
        outcome.count(answer);
        watcher.stage(answer.item().pk(), answer.accepted() ? Stage.SENT : Stage.REFUSED, answer.accepted() ? "" : answer.refusal().reason());
    }

    /** Read page by page, so that no transaction is held while the place is written. */
    private final class Offered implements OfferChannel.Whole {
        @Override
        public Map<String, String> profile() {
            return tools.profiles().get().wire();
        }

        @Override
        public long count() {
            return database.read(staged::count) - takenOff.size();
        }

        @Override
        public void each(OfferChannel.Visitor visitor) throws IOException {
            var after = 0L;
            for (var page = page(after); !page.isEmpty(); page = page(after)) {
                for (var row : page) {
                    if (!takenOff.contains(row.pk())) {
                        visitor.item(row.item());
                    }
                }
                after = page.getLast().pk();
            }
        }

        private List<StagedStore.Row> page(long after) {
            return database.read(tx -> staged.page(tx, after, PAGE));
        }

        @Override
        public Path photo(String sha256) {
            return photos.file(sha256);
        }
    }
}
