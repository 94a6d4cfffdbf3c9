package de.ladentheke.bench;

import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.MarketProcess;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * Publishing by ratios: to the change, to a load generator, to the line, to a small shop. The marketplace is a process
 * of its own. Arguments: which of {@code edits rate line memory} (all), and how many rounds (5).
 */
public final class PublishRatiosBenchmark {
    private static final int NEW = 10_000;
    private static final int PUBLISHED = 100_000;
    private static final int EDITS = 14;
    private static final long LINE = 250_000;
    private static final Duration ROUND_TRIP = Duration.ofMillis(100);
    private static final String PENDING = "pending";
    private static final List<String> PARTS = List.of("edits", "rate", "line", "memory");

    private PublishRatiosBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals(PENDING)) {
            pending(Path.of(args[1]), MarketplaceAccess.practice(URI.create(args[2]), "bench", args[3]));
            return;
        }
        var rounds = Arrays.stream(args).filter(a -> a.matches("\\d+")).mapToInt(Integer::parseInt).findFirst().orElse(5);
        var parts = PARTS.stream().filter(Arrays.asList(args)::contains).toList();
        for (var part : parts.isEmpty() ? PARTS : parts) {
            switch (part) {
                case "edits" -> edits(rounds);
                case "rate" -> rate(rounds);
                case "line" -> line(rounds);
                default -> memory();
            }
        }
    }

    private static void edits(int rounds) throws Exception {
        var folder = Files.createTempDirectory("publish-edits");
        try (var market = market(folder);
                var line = new FaultyLine(market.address());
                var channel = channel(line.address(), market);
                var shop = new BenchShop(folder.resolve("shop"))) {
            var publisher = shop.publisher(channel);
            shop.fill(0, PUBLISHED, shop.photo());
            publish(publisher, PUBLISHED);
            var refresh = new ArrayList<Double>();
            var sent = new ArrayList<Double>();
            var all = new ArrayList<Double>();
            for (int round = 0; round < Math.max(9, rounds); round++) {
                shop.reprice(1 + 1000L * round, EDITS);
                refresh.add(millis(() -> {
                    publisher.refresh(Progress.NONE);
                    return null;
                }));
                var before = line.bytesUp();
                all.add(millis(() -> publish(publisher, EDITS)));
                sent.add((double) line.bytesUp() - before);
            }
            var before = line.exchanges().size();
            publish(publisher, 0);
            System.out.printf("%d edits among %d published: found in %.1f ms, published in %.0f ms with %.1f KB sent; nothing to do: %d request%n",
                    EDITS, PUBLISHED, median(refresh), median(all), median(sent) / 1e3, line.exchanges().size() - before);
        }
    }

    private static void rate(int rounds) throws Exception {
        var captured = captured();
        var ours = new ArrayList<Double>();
        var generator = new ArrayList<List<Double>>(List.of(new ArrayList<>(), new ArrayList<>()));
        for (int round = -1; round < rounds; round++) {
            for (int lanes = 1; lanes <= 2; lanes++) {
                var seconds = generate(captured, lanes);
                if (round >= 0) {
                    generator.get(lanes - 1).add(seconds);
                }
            }
            var seconds = publishAll();
            if (round >= 0) {
                ours.add(seconds);
            }
        }
        var best = Math.min(median(generator.get(0)), median(generator.get(1)));
        System.out.printf("%d new products: %.0f/s, load generator with ready batches %.0f/s (1 connection %.0f/s, 2 %.0f/s): %.0f %% of it%n", NEW,
                NEW / median(ours), NEW / best, NEW / median(generator.get(0)), NEW / median(generator.get(1)), 100 * best / median(ours));
    }

    /** What our program sends, as bodies that are ready. */
    private record Captured(List<byte[]> batches, Map<String, byte[]> photos) {}

    private static Captured captured() throws Exception {
        var folder = Files.createTempDirectory("publish-capture");
        var captured = new Captured(new ArrayList<>(), new HashMap<>());
        try (var market = market(folder); var real = channel(market.address(), market); var shop = new BenchShop(folder.resolve("shop"))) {
            var watched = (Channel) Proxy.newProxyInstance(Channel.class.getClassLoader(), new Class<?>[] {Channel.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("send")) {
                    captured.batches().add(body((List<?>) arguments[0]));
                } else if (method.getName().equals("putImage")) {
                    captured.photos().put((String) arguments[0], Files.readAllBytes((Path) arguments[1]));
                }
                try {
                    return method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
            publish(withNew(shop, watched, NEW), NEW);
        }
        return captured;
    }

    private static byte[] body(List<?> items) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var one : items) {
            var item = (Channel.Item) one;
            body.write(("{\"op\":\"upsert\",\"id\":\"" + item.externalId() + "\",\"hash\":\"" + item.hash() + "\",\"content\":" + item.content() + "}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return body.toByteArray();
    }

    private static double generate(Captured captured, int lanes) throws Exception {
        var folder = Files.createTempDirectory("publish-generator");
        try (var market = market(folder); var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var threads = Executors.newFixedThreadPool(lanes)) {
            for (var photo : captured.photos().entrySet()) {
                send(http, market, "images/" + photo.getKey(), request -> request.PUT(BodyPublishers.ofByteArray(photo.getValue())));
            }
            Callable<Object> all = () -> {
                for (var running : captured.batches().stream().map(batch -> threads.submit(() -> post(http, market, batch))).toList()) {
                    running.get();
                }
                return null;
            };
            return millis(all) / 1e3;
        }
    }

    private static Object post(HttpClient http, MarketProcess market, byte[] batch) throws Exception {
        return send(http, market, "shops/bench/delta", request -> request.header("Content-Type", "application/x-ndjson").header("If-Match", "*")
                .POST(BodyPublishers.ofByteArray(batch)));
    }

    private static Object send(HttpClient http, MarketProcess market, String path, UnaryOperator<HttpRequest.Builder> with) throws Exception {
        var request = HttpRequest.newBuilder(market.address().resolve("api/v1/" + path)).header("Authorization", "Bearer " + market.token());
        var answer = http.send(with.apply(request).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2 || answer.body().contains("rejected")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    private static double publishAll() throws Exception {
        var folder = Files.createTempDirectory("publish-rate");
        try (var market = market(folder); var channel = channel(market.address(), market); var shop = new BenchShop(folder.resolve("shop"))) {
            var publisher = withNew(shop, channel, NEW);
            return millis(() -> publish(publisher, NEW)) / 1e3;
        }
    }

    private static void line(int rounds) throws Exception {
        var used = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        var bytes = 0L;
        for (int round = 0; round < rounds; round++) {
            var folder = Files.createTempDirectory("publish-line");
            try (var market = market(folder);
                    var line = new FaultyLine(market.address());
                    var channel = channel(line.address(), market);
                    var shop = new BenchShop(folder.resolve("shop"))) {
                line.narrow(LINE, ROUND_TRIP);
                var publisher = withNew(shop, channel, NEW);
                var before = line.bytesUp();
                seconds.add(millis(() -> publish(publisher, NEW)) / 1e3);
                bytes = line.bytesUp() - before;
                used.add(100.0 * bytes / (LINE * seconds.getLast()));
            }
        }
        System.out.printf("%d new products over 2 Mbit/s and 100 ms: %.1f MB in %.1f s, %.0f %% of the line used%n", NEW, bytes / 1e6, median(seconds), median(used));
    }

    private static void memory() throws Exception {
        for (var count : List.of(1_000, 100_000)) {
            var folder = Files.createTempDirectory("publish-memory");
            try (var market = market(folder); var channel = channel(market.address(), market)) {
                try (var shop = new BenchShop(folder.resolve("shop"))) {
                    withNew(shop, channel, count);
                }
                var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
                var run = ProcessRun.of(folder, List.of(java, "-Xmx64m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                        "-cp", System.getProperty("java.class.path"), PublishRatiosBenchmark.class.getName(), PENDING, folder.toString(),
                        market.address().toString(), market.token()), "");
                System.out.printf("%6d pending: %s, whole process at the peak %d MB%n", count, run.said(), run.peak());
            }
        }
    }

    /** In a process with little memory: publishes what waits, tells what was in use at most after the garbage was gone. */
    private static void pending(Path folder, MarketplaceAccess access) throws Exception {
        try (var channel = new MarketplaceChannel(access); var shop = new BenchShop(folder.resolve("shop"))) {
            var most = new long[1];
            var published = new int[1];
            shop.publisher(channel).publish(Progress.NONE, (product, stage, detail) -> {
                if (++published[0] % 500 == 0) {
                    System.gc();
                    most[0] = Math.max(most[0], inUse());
                }
            });
            System.out.printf("%d published, at most %.1f MB in use on the heap%n", published[0], most[0] / 1e6);
        }
    }

    private static long inUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .map(MemoryPoolMXBean::getCollectionUsage).mapToLong(MemoryUsage::getUsed).sum();
    }

    /** The marketplace has the photo of them all already. */
    private static Publisher withNew(BenchShop shop, Channel channel, int count) throws Exception {
        var photo = shop.photo();
        var publisher = shop.publisher(channel);
        shop.fill(0, 1, photo);
        publish(publisher, 1);
        shop.fill(1, count, photo);
        publisher.refresh(Progress.NONE);
        return publisher;
    }

    private static MarketProcess market(Path folder) throws IOException {
        return MarketProcess.start(folder.resolve("market"), "bench", "-Xmx512m");
    }

    private static MarketplaceChannel channel(URI address, MarketProcess market) {
        return new MarketplaceChannel(MarketplaceAccess.practice(address, "bench", market.token()));
    }

    private static Object publish(Publisher publisher, int expected) throws IOException {
        var report = publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        if (report.published() != expected) {
            throw new IllegalStateException(report.toString());
        }
        return null;
    }

    private static double millis(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
