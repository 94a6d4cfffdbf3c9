package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.net.URI;
import java.nio.file.Path;

/** Publishes a shop in a process of its own, saying each step, so that it can be killed at any of them. */
final class PublishingProcess {
    private static final int BATCH = 10;
    /** Long enough to be killed between the marketplace's answer and its being recorded. */
    private static final long LINGER_MILLIS = 15;

    private PublishingProcess() {}

    public static void main(String[] args) throws Exception {
        try (var database = Database.open(Path.of(args[0]));
                var line = new MarketplaceChannel(MarketplaceAccess.practice(URI.create(args[1]), "harz", args[2]))) {
            var channel = new WatchedChannel(line);
            channel.batch = BATCH;
            channel.form = null;
            channel.before = call -> say("before " + call);
            channel.after = call -> say("after " + call);
            var publisher = new Publisher(database, new Catalogue(database, new History(database)), new PhotoLibrary(database), channel);
            var report = publisher.publish(Progress.NONE, (product, stage, detail) -> {
                if (stage != Stage.PHOTOS) {
                    say("recorded");
                }
            });
            System.out.println("done " + report.refused().size());
        }
    }

    private static void say(String step) {
        System.out.println(step);
        System.out.flush();
        try {
            Thread.sleep(LINGER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
