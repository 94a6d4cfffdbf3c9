package de.ladentheke.market;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Publishes many products and measures pages. Not a test:
 * {@code mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 * -Dexec.args="-cp %classpath de.ladentheke.market.MarketBenchmark 100000"}.
 */
final class MarketBenchmark {
    private static final int BATCH = 200;
    private static final int ROUNDS = 21;
    private static final List<String> THINGS = List.of("Tee", "Kaffee", "Becher", "Schale", "Rucksack", "Hose", "Pullover", "Roman", "Kochbuch",
            "Puzzle", "Lampe", "Messer", "Schokolade", "Honig", "Kerze", "Teller", "Mütze", "Schere", "Kalender", "Ball");
    private static final List<String> KINDS = List.of("Kräuter", "Wander", "Kinder", "Winter", "Brocken", "Garten", "Reise", "Küchen", "Taschen", "Harz");
    private static final List<String> MANNERS = List.of("fein", "groß", "klein", "rot", "blau", "grün", "bio", "handgemacht", "klassisch", "neu");
    private static final List<String> GROUPS = List.of("Lebensmittel", "Bücher", "Kleidung", "Spielzeug", "Keramik", "Garten", "Wohnen", "Sport");

    private MarketBenchmark() {}

    public static void main(String[] args) throws Exception {
        var count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var folder = Files.createTempDirectory("market-benchmark");
        try (var market = Market.start(MarketOptions.local(folder, 0));
             var client = new MarketClient(market.address(), market.registerShop("laden", "Der große Laden"))) {
            publish(client, count);
            System.out.printf("market.db %d MB%n", Files.size(Path.of(folder.toString(), "market.db")) / 1_000_000);
            for (var path : List.of("/", "/suche", "/suche?seite=200", "/suche?q=t", "/suche?q=te", "/suche?q=tee", "/suche?q=schokolade", "/suche?q=tee+bio",
                    "/suche?q=tasse+gr%C3%BCn+fein", "/suche?q=schokolde", "/suche?q=xyzzy", "/suche?q=SKU-77777", "/suche?kategorie=Keramik",
                    "/suche?kategorie=Keramik+%3E+Honig&sort=cheapest", "/suche?von=5&bis=6&lager=ja&sort=name", "/suche?q=tee&kategorie=Sport&von=5&bis=30",
                    "/s/laden", "/s/laden?q=tee", "/s/laden?lager=ja&sort=dearest", "/laeden")) {
                measure(client, path);
            }
        }
    }

    private static void publish(MarketClient client, int count) {
        var random = new Random(7);
        var started = System.nanoTime();
        for (int from = 0; from < count; from += BATCH) {
            var lines = new ArrayList<String>();
            for (int i = from; i < Math.min(count, from + BATCH); i++) {
                lines.add(Samples.upsert("p" + i, product(i, random)));
            }
            var answer = client.delta("laden", "*", lines.toArray(String[]::new));
            if (answer.statusCode() != 200 || answer.body().contains("rejected")) {
                throw new IllegalStateException(answer.body());
            }
        }
        System.out.printf("published %,d in %.1f s%n", count, (System.nanoTime() - started) / 1e9);
    }

    private static ObjectNode product(int i, Random random) {
        var thing = one(THINGS, random);
        var product = Samples.content(one(KINDS, random) + thing.toLowerCase() + " " + one(MANNERS, random) + " " + thing + " " + i,
                one(GROUPS, random) + " > " + thing, 199 + random.nextInt(9_000));
        product.put("brand", "Marke " + i % 300).put("description", (one(MANNERS, random) + " " + one(KINDS, random) + " ").repeat(20));
        Samples.variant(product, 0).put("sku", "SKU-" + i).put("availability", i % 5 == 0 ? "OUT" : "IN_STOCK");
        return product;
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void measure(MarketClient client, String path) {
        var millis = new double[ROUNDS];
        int size = 0;
        for (int i = 0; i < ROUNDS; i++) {
            var started = System.nanoTime();
            size = client.get(path).body().length();
            millis[i] = (System.nanoTime() - started) / 1e6;
        }
        var first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%-60s median %6.1f ms, first %6.1f, worst %6.1f, %d kB%n", path, millis[ROUNDS / 2], first, millis[ROUNDS - 1], size / 1000);
    }
}
