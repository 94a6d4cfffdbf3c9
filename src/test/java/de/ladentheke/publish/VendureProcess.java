package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Publishes a shop to a town's Vendure in a process of its own, so that it can be killed. */
final class VendureProcess {
    private VendureProcess() {}

    /** Arguments: folder of the shop, address of the marketplace, channel, key. */
    public static void main(String[] args) throws Exception {
        try (var database = Database.open(Path.of(args[0]));
                var line = new VendureChannel(new Town.Shop("", args[2], args[3]).at(URI.create(args[1])))) {
            var channel = new WatchedChannel(line);
            channel.batch = VendureRun.BATCH;
            var publisher = new Publisher(database, new Catalogue(database, new History(database)), new PhotoLibrary(database), channel);
            System.out.println("started");
            publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            System.out.println("done");
        }
    }

    static Process start(Path shop, URI address, Town.Shop place) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Duser.language=de",
                "-cp", System.getProperty("java.class.path"), VendureProcess.class.getName(),
                shop.toString(), address.toString(), place.channel(), place.key()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
