package de.ladentheke.publish;

import de.ladentheke.db.Database;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.content.ContentWriter;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.ledger.Divergence;
import de.ladentheke.publish.ledger.Ledger;
import de.ladentheke.publish.line.Retry;
import de.ladentheke.publish.state.ChannelStore;
import de.ladentheke.publish.state.Derived;
import de.ladentheke.publish.state.Snapshots;
import de.ladentheke.publish.state.StandingStore;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Brings what this shop believes of the marketplace in line with the manifest, where its revision is not the one last
 * seen: an answer got lost, another PC published, or the shop's files come from a backup. Items that this shop does not
 * know are left alone.
 */
final class Reconciler {
    private static final int CHUNK = 500;

    private final Database database;
    private final Channel channel;
    private final StandingStore standings;
    private final ChannelStore channels;
    private final Snapshots snapshots;
    private final Ledger ledger;

    Reconciler(Database database, Channel channel, StandingStore standings, ChannelStore channels, Snapshots snapshots, Ledger ledger) {
        this.database = database;
        this.channel = channel;
        this.standings = standings;
        this.channels = channels;
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    /** @return the revision that the marketplace is at */
    String reconcile(Retry retry, Progress progress) throws IOException {
        var known = database.read(channels::read).revision();
        var manifest = retry.call(() -> channel.manifest(known), progress);
        if (manifest.items() == null) {
            return known;
        }
        workIn(manifest, progress);
        return manifest.revision();
    }

    /** @return what differed from what this shop knew, as it was before */
    List<Divergence> workIn(Channel.Manifest manifest, Progress progress) {
        var differing = differing(manifest);
        for (int from = 0; from < differing.size(); from += CHUNK) {
            progress.stopIfAsked();
            ledger.settle(complete(differing.subList(from, Math.min(differing.size(), from + CHUNK))));
        }
        ledger.synchronised(manifest.revision());
        return differing;
    }

    private List<Divergence> differing(Channel.Manifest manifest) {
        var found = new ArrayList<Divergence>();
        database.read(tx -> {
            standings.eachIdentity(tx, (pk, uid, acknowledged, foreign) -> {
                var inMarket = manifest.items().get(uid.toString());
                if (!Objects.equals(inMarket, acknowledged) || foreign != null) {
                    found.add(new Divergence(pk, inMarket, acknowledged, manifest.takenOff().contains(uid.toString()), null));
                }
            });
            return null;
        });
        return found;
    }

    /** With what this shop would send now, to recognise its own work. */
    private List<Divergence> complete(List<Divergence> chunk) {
        var snapshot = snapshots.read(chunk.stream().mapToLong(Divergence::pk).toArray());
        var ours = new HashMap<Long, ItemContent>();
        for (var standing : snapshot.standings()) {
            if (Derived.meant(standing)) {
                ours.put(standing.pk(), ContentWriter.write(standing.product(), snapshot.photos()));
            }
        }
        return chunk.stream().map(d -> new Divergence(d.pk(), d.inMarket(), d.acknowledged(), d.takenOff(), ours.get(d.pk()))).toList();
    }
}
