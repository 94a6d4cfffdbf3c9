package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.LineException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.ledger.Answered;
import de.ladentheke.publish.ledger.Ledger;
import de.ladentheke.publish.ledger.Outbound;
import de.ladentheke.publish.line.LineSpeed;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.MarketStates;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.Standing;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One run of publishing: batch after batch, each recorded as soon as the marketplace has answered. While one is on the
 * line, the one before it is recorded and the next one is made ready.
 */
final class Publication {
    /** So often another PC may come between, with nothing of ours getting through, before the run gives up and waits. */
    private static final int TIMES_BETWEEN = 3;
    /** Items go out as soon as so many bytes of their photos are there: a break costs little, and the owner sees it move. */
    private static final long PHOTO_BYTES = 2 << 20;

    private final Tools tools;
    private final Progress progress;
    private final ItemWatcher watcher;
    private final PhotoUpload photos;
    private final UnderWay underWay;
    private final Outcome outcome = new Outcome();
    private long total;

    /** What a run works with. */
    record Tools(
            Channel channel, MarketStates states, Snapshots snapshots, Ledger ledger, Reconciler reconciler, Retry retry,
            ShopProfiles profiles, Source source) {
        Tools with(Source other) {
            return new Tools(channel, states, snapshots, ledger, reconciler, retry, profiles, other);
        }
    }

    /** What a run sends. */
    interface Source {
        long[] keys();

        List<Derived> contents(long... keys);

        /** Whether a place that gets the whole offer is to write again what others changed there. */
        default boolean mends() {
            return false;
        }
    }

    Publication(Tools tools, Progress progress, ItemWatcher watcher, PhotoUpload photos, LineSpeed.Meter meter) {
        this.tools = tools;
        this.progress = progress;
        this.watcher = watcher;
        this.photos = photos;
        underWay = new UnderWay(tools, progress, meter, photos::named, this::count);
    }

    Outcome run() throws IOException {
        try {
            synchronise();
            tools.profiles().send(tools.channel(), tools.retry(), progress);
            var inVain = 0;
            for (var end = sendAll(); end != null; end = sendAll()) {
                inVain = arrived(end) ? 0 : inVain + 1;
                if (inVain == TIMES_BETWEEN || inVain > 0 && !(end instanceof RevisionChangedException)) {
                    throw end;
                }
            }
        } catch (Stopped e) {
            outcome.stopped = true;
        }
        return outcome;
    }

    private void synchronise() throws IOException {
        tools.states().refresh(Progress.NONE);
        underWay.from(tools.reconciler().reconcile(tools.retry(), progress));
        tools.states().refresh(Progress.NONE);
    }

    /** @return what ended it, where a look at the market may help: another PC came between, or an answer got lost; null where all is done */
    private IOException sendAll() throws IOException {
        try {
            sendAll(tools.source().keys());
            return null;
        } catch (ChannelException | LineException | InterruptedIOException e) {
            underWay.await(e);
            throw e;
        } catch (IOException e) {
            underWay.await(e);
            if (underWay.allAnswered()) {
                throw e;
            }
            return e;
        } catch (RuntimeException | Error e) {
            underWay.await(e);
            throw e;
        }
    }

    /** @return whether the market has got more than it told */
    private boolean arrived(IOException end) throws IOException {
        try {
            synchronise();
            return arrivedUnanswered();
        } catch (IOException e) {
            if (end instanceof RevisionChangedException) {
                throw e;
            }
            end.addSuppressed(e);
            throw end;
        }
    }

    private void sendAll(long... keys) throws IOException {
        total = outcome.done() + keys.length;
        for (int from = 0; from < keys.length; ) {
            progress.stopIfAsked();
            progress.report(outcome.done(), total, "");
            from += sendBatch(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + tools.channel().batchSize())));
        }
        while (underWay.any()) {
            underWay.recordNext();
            progress.report(outcome.done(), total, "");
        }
        progress.report(total, total, "");
    }

    /** Counts what of the batches whose answers got lost the market was found to have. @return whether there is any */
    private boolean arrivedUnanswered() {
        var lost = underWay.lost();
        var standings = tools.snapshots().read(lost.stream().mapToLong(Outbound::pk).toArray()).standings().stream()
                .collect(Collectors.toMap(Standing::pk, Function.identity()));
        var arrived = lost.stream().filter(item -> item.isWhatTheMarketHas(standings.get(item.pk()))).toList();
        arrived.forEach(item -> count(Answered.accepted(item, null)));
        return !arrived.isEmpty();
    }

    /** @return how many of the keys are done: fewer than all where their contents are too large for one batch */
    private int sendBatch(long... keys) throws IOException {
        var all = tools.source().contents(keys);
        var fitting = all.subList(0, fitting(all));
        settled(fitting.stream().filter(d -> !d.pending()).toList());
        var batch = fitting.stream().filter(Derived::pending).map(Outbound::new).collect(Collectors.toCollection(ArrayList::new));
        refuse(batch, tooLarge(batch));
        photos.look(batch);
        underWay.send(batch.stream().filter(item -> !photos.lacks(item)).toList());
        sendWithPhotos(batch.stream().filter(photos::lacks).sorted(Comparator.comparingLong(photos::lackedBytes)).toList());
        return Math.max(fitting.size(), keys.length - all.size());
    }

    private void sendWithPhotos(List<Outbound> items) throws IOException {
        long bytes = 0;
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            bytes += photos.lackedBytes(items.get(i));
            if (bytes >= PHOTO_BYTES || i == items.size() - 1) {
                var part = new ArrayList<>(items.subList(from, i + 1));
                refuse(part, photos.send(part, (number, of) -> progress.report(outcome.done(), total, photoStep(number, of))));
                underWay.send(part);
                bytes = 0;
                from = i + 1;
            }
        }
    }

    private int fitting(List<Derived> all) {
        long bytes = 0;
        for (int i = 0; i < all.size(); i++) {
            bytes += new Outbound(all.get(i)).bytes();
            if (bytes > tools.channel().batchBytes() && i > 0) {
                return i;
            }
        }
        return all.size();
    }

    /** Edited since the keys were read: nothing to send any more. */
    private void settled(List<Derived> derived) {
        tools.ledger().settled(derived);
        outcome.unchanged += derived.size();
    }

    private List<Answered> tooLarge(List<Outbound> batch) {
        return batch.stream()
                .filter(item -> item.bytes() > tools.channel().itemBytes())
                .map(item -> Answered.refused(item, Messages.of(Publication.class).get("refused.too_large"), Field.DESCRIPTION))
                .toList();
    }

    private void refuse(List<Outbound> batch, List<Answered> refusals) {
        if (!refusals.isEmpty()) {
            tools.ledger().refused(refusals);
            refusals.forEach(this::count);
            batch.removeAll(refusals.stream().map(Answered::item).toList());
        }
    }

    private void count(Answered answer) {
        var item = answer.item();
        outcome.count(answer);
        watcher.stage(item.pk(), answer.accepted() ? Stage.SENT : Stage.REFUSED, answer.accepted() ? "" : answer.refusal().reason());
    }

    private static String photoStep(int number, int of) {
        return Messages.of(Publication.class).get("progress.photo", number, of);
    }
}
