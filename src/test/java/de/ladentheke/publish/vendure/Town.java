package de.ladentheke.publish.vendure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A town's marketplace: a real Vendure on a real PostgreSQL, set up as {@code installer/vendure} says. One for all tests
 * of a run; each takes shops of its own.
 */
public final class Town {
    private static final Pattern SHOWN = Pattern.compile("(?m)^ {2}\\S+ / (shop|key): +(\\S+)$");
    private static final AtomicInteger SHOPS = new AtomicInteger();
    private static final int OLDEST_NODE = 20;
    private static Town town;
    private static String missing;

    private final Path folder;
    private final Postgres postgres;
    private final Map<String, String> environment = new HashMap<>();
    private final Node node;

    /** A shop that the town has let in. */
    public record Shop(String code, String channel, String key) {
        /** The same channel of the shop's program, wherever the marketplace answers. */
        public VendureAccess at(URI address) {
            return new VendureAccess("vendure:town", address, channel, key);
        }
    }

    /** Skips the test, with a note, where it cannot run. One that is installed and does not start is a failure. */
    public static synchronized Town here() throws IOException, InterruptedException {
        if (town == null && missing == null) {
            open();
        }
        assumeTrue(town != null, () -> "Vendure is not tested here: " + missing);
        return town;
    }

    private static void open() throws IOException, InterruptedException {
        var programs = Postgres.programs();
        missing = programs.isEmpty() ? "PostgreSQL is not installed" : nodeJs() ? null : "Node.js of version 20 or later is not installed";
        var modules = missing == null ? modules() : null;
        if (missing == null) {
            town = new Town(programs.get(), modules);
        } else {
            System.out.println("Vendure is not tested here: " + missing);
        }
    }

    private static boolean nodeJs() {
        try {
            var version = new String(new ProcessBuilder("node", "--version").start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Integer.parseInt(version.replaceAll("^v|\\..*\\s*$", "")) >= OLDEST_NODE;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static Path modules() throws InterruptedException {
        try {
            return Modules.installed();
        } catch (IOException e) {
            missing = e.getMessage();
            return null;
        }
    }

    private Town(Path programs, Path modules) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("ladentheke-town-");
        folder.toFile().setExecutable(true, false);
        postgres = Postgres.start(programs, folder.resolve("postgres"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        environment.putAll(Map.of("DATABASE_URL", postgres.url(), "SUPERADMIN_PASSWORD", UUID.randomUUID().toString(),
                "COOKIE_SECRET", UUID.randomUUID().toString(), "PHOTO_DIR", folder.resolve("photos").toString(), "NODE_PATH", modules.toString()));
        node = another();
        node.run("setup.js");
        node.start();
    }

    /** Another process on the same database and photos, not yet started. */
    public Node another() throws IOException {
        return new Node(folder, environment, Postgres.freePort());
    }

    /** The first one; running, whatever a test before has done to it. */
    public Node main() throws IOException, InterruptedException {
        return node.running() ? node : node.start();
    }

    public Shop addShop() throws IOException, InterruptedException {
        return addShop("laden-" + SHOPS.incrementAndGet());
    }

    /** An existing shop gets a new key. */
    public Shop addShop(String code) throws IOException, InterruptedException {
        var said = main().run("add-shop.js", "Laden " + code, code, "https://markt.example/" + code + "/");
        var shown = new HashMap<String, String>();
        SHOWN.matcher(said).results().forEach(found -> shown.put(found.group(1), found.group(2)));
        return new Shop(code, shown.get("shop"), shown.get("key"));
    }

    /** @param product its slug, and why; without a reason it is free again */
    public void block(String... product) throws IOException, InterruptedException {
        main().run("block.js", product);
    }

    public Operator operator() throws IOException, InterruptedException {
        return new Operator(main().address(), environment.get("SUPERADMIN_PASSWORD"));
    }

    /** What the marketplace has of a shop. */
    public Operator.Shelf shelf(Shop shop) throws IOException, InterruptedException {
        return operator().shelf(shop, folder.resolve("photos"));
    }

    private void close() {
        node.close();
        postgres.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // left for the system to clear away
        }
    }
}
