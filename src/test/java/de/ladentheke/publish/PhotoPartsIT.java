package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Head;
import de.ladentheke.faults.MarketPicture;
import de.ladentheke.faults.MarketProcess;
import de.ladentheke.faults.Plan;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In the middle of a large photo that goes in parts the line fails, or program or marketplace is killed: a further click
 * goes on where it was and ends as an undisturbed run, with nothing left over. {@code -Dfaults=50} kills that often.
 */
class PhotoPartsIT {
    private static final int KILLS = Integer.getInteger("faults", 3);
    /** So that a photo takes about half a second. */
    private static final long BYTES_PER_SECOND = 1_500_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long LONGEST_MILLIS = 15_000;
    private static final List<Fault> LASTING = List.of(new Fault.Refused(), new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(), new Fault.Truncated(),
            new Fault.Status(500, null, false), new Fault.Status(502, null, true), new Fault.Status(503, "2", false), new Fault.Status(429, "900", true),
            new Fault.CaptivePage(), new Fault.CaptiveRedirect());
    private static final List<Fault> AT_THE_QUESTION = List.of(new Fault.ResetBeforeAnswer(), new Fault.Truncated(), new Fault.Status(503, "2", false), new Fault.CaptivePage());
    private static final List<Fault> PASSING = List.of(new Fault.Silence(false), new Fault.Silence(true), new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(),
            new Fault.Truncated(), new Fault.Status(500, null, true), new Fault.Status(429, "1", true), new Fault.Clock(Duration.ofDays(1)));

    @TempDir
    static Path folder;

    private static MarketPicture undisturbed;
    private static long large;
    private static int runs;
    private static int tried;
    private static int survived;
    private static int killed;
    private static int wentOn;

    @BeforeAll
    static void fill() throws Exception {
        try (var run = new Run()) {
            run.fill();
            Files.move(run.folder, folder.resolve("template"));
        }
        try (var run = new Run()) {
            run.open();
            assertThat(run.shop.publish().published()).isEqualTo(3);
            undisturbed = run.picture();
            large = patches(run.line, 0).stream().mapToLong(patch -> Long.parseLong(patch.header("Content-Length").orElseThrow())).max().orElseThrow();
        }
        assertThat(large).isGreaterThan(400_000);
        assertThat(undisturbed.items()).hasSize(3);
        runs = 0;
    }

    @AfterAll
    static void count() {
        System.out.printf("large photos in parts: %d faults on the line, survived %d; killed %d times in the middle of one, %d went on where it was%n",
                tried, survived, killed, wentOn);
        assertThat(killed).as("kills that hit nothing prove nothing").isGreaterThanOrEqualTo(KILLS);
    }

    static Stream<Arguments> faults() {
        return Stream.of(LASTING.stream().map(fault -> Arguments.of(fault, "PATCH ", Integer.MAX_VALUE)), PASSING.stream().map(fault -> Arguments.of(fault, "PATCH ", 1)),
                AT_THE_QUESTION.stream().map(fault -> Arguments.of(fault, "HEAD ", 1))).flatMap(all -> all);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, KILLS);
    }

    @ParameterizedTest(name = "{0} at {1}, {2} times")
    @MethodSource("faults")
    void theLineFails(Fault fault, String call, int times) throws Exception {
        try (var run = new Run()) {
            run.open();
            run.line.plan(Plan.on(call, times, fault));
            run.click();
            assertThat(run.line.struck()).as("struck").isPositive();
            tried += run.line.struck();
            run.line.mend();
            run.checkFurtherClick();
            survived += run.line.struck();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProgramIsKilled(long seed) throws Exception {
        try (var run = new Run()) {
            run.line.narrow(BYTES_PER_SECOND, Duration.ZERO);
            var program = program(run);
            inTheMiddle(run.line, seed);
            program.toHandle().destroyForcibly();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            run.line.mend();
            run.open();
            run.checkGoesOn();
        }
    }

    private static Process program(Run run) throws IOException {
        DisturbedShop.copy(folder.resolve("template"), run.folder);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Duser.language=de",
                "-cp", System.getProperty("java.class.path"), PublishingProcess.class.getName(),
                run.folder.toString(), run.line.address().toString(), run.token)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMarketplaceIsKilled(long seed) throws Exception {
        try (var run = new Run(true); var killer = Executors.newVirtualThreadPerTaskExecutor()) {
            run.line.narrow(BYTES_PER_SECOND, Duration.ZERO);
            run.open();
            var done = killer.submit(() -> {
                inTheMiddle(run.line, seed);
                run.process.kill();
                return null;
            });
            run.click();
            done.get();
            run.restart();
            run.checkGoesOn();
        }
    }

    /** Waits until some part of a large photo has gone. Counts only where it came in time. */
    private static void inTheMiddle(FaultyLine line, long seed) throws InterruptedException {
        var random = new Random(seed);
        var which = random.nextInt(2);
        var end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (patches(line, 0).size() <= which && System.currentTimeMillis() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        var until = line.bytesUp() + (long) (large * (0.05 + 0.5 * random.nextDouble()));
        while (line.bytesUp() < until && System.currentTimeMillis() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        killed += System.currentTimeMillis() < end ? 1 : 0;
    }

    private static List<Head> patches(FaultyLine line, int from) {
        var all = line.exchanges();
        return all.subList(from, all.size()).stream().map(FaultyLine.Exchange::request).filter(request -> request.first().startsWith("PATCH ")).toList();
    }

    /** A marketplace of its own, the line to it, and a copy of the shop. */
    private static final class Run implements AutoCloseable {
        private final Path folder;
        private final Path place;
        private final boolean apart;
        private MarketProcess process;
        private Market market;
        private String token;
        private FaultyLine line;
        private MarketplaceChannel channel;
        private PublishingShop shop;

        Run() throws IOException {
            this(false);
        }

        /** @param apart whether the marketplace is a process of its own, which can be killed */
        Run(boolean apart) throws IOException {
            this.apart = apart;
            place = PhotoPartsIT.folder.resolve("run" + ++runs);
            folder = place.resolve("shop");
            start();
        }

        private void start() throws IOException {
            if (apart) {
                process = MarketProcess.start(place.resolve("market"), "harz");
                token = process.token();
                line = new FaultyLine(process.address());
            } else {
                market = Market.start(MarketOptions.local(place.resolve("market"), 0));
                token = market.registerShop("harz", "Laden");
                line = new FaultyLine(market.address());
            }
        }

        void fill() throws IOException {
            Files.createDirectories(folder);
            channel = channel(line.address());
            shop = new PublishingShop(folder, channel);
            for (int i = 0; i < 2; i++) {
                var photo = added(i);
                shop.change(shop.add("Becher " + i, "BEC-" + i, 1490, 1), Field.PHOTOS, List.of(new Photo(photo, ""), shop.photo(2 + i)));
            }
            shop.add("Schale", "SCH-1", 2490, 4);
            shop.close();
            shop = null;
        }

        private String added(int seed) throws IOException {
            try {
                return shop.photos.add(noise(seed), "Rauschen" + seed + ".png").sha256();
            } catch (PhotoException e) {
                throw new AssertionError(e);
            }
        }

        private MarketplaceChannel channel(URI address) {
            return new MarketplaceChannel(MarketplaceAccess.practice(address, "harz", token), PATIENCE);
        }

        void open() {
            if (!Files.exists(folder)) {
                DisturbedShop.copy(PhotoPartsIT.folder.resolve("template"), folder);
            }
            channel = channel(line.address());
            shop = new PublishingShop(folder, channel);
        }

        /** The program and the marketplace are started again. */
        void restart() throws IOException {
            close();
            start();
            open();
        }

        void click() {
            try {
                shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            } catch (IOException e) {
                assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
                assertThat(shop.publisher.auto().wish()).as("not forgotten").isPresent();
            }
        }

        void checkGoesOn() throws IOException {
            var parts = parts();
            var before = line.exchanges().size();
            checkFurtherClick();
            var offsets = patches(line, before).stream().map(patch -> Long.parseLong(patch.header("Upload-Offset").orElseThrow())).toList();
            assertThat(offsets).as("goes on where it was").containsAll(parts);
            wentOn += parts.isEmpty() ? 0 : 1;
        }

        void checkFurtherClick() throws IOException {
            shop.publish();
            assertThat(shop.publisher.status()).satisfies(s -> {
                assertThat(s.waiting() + s.blocked()).isZero();
                assertThat(s.lastError()).isEmpty();
            });
            assertThat(picture()).isEqualTo(undisturbed);
            assertThat(parts()).as("nothing is left over").isEmpty();
            assertThat(shop.publish().published()).isZero();
        }

        MarketPicture picture() {
            return MarketPicture.of(place.resolve("market"));
        }

        /** How much there is of photos that have not come wholly. */
        List<Long> parts() throws IOException {
            var uploads = place.resolve("market").resolve("uploads");
            var sizes = new ArrayList<Long>();
            try (var files = Files.exists(uploads) ? Files.walk(uploads) : Stream.<Path>empty()) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    sizes.add(Files.size(file));
                }
            }
            return sizes;
        }

        @Override
        public void close() throws IOException {
            if (shop != null) {
                shop.close();
            }
            if (channel != null) {
                channel.close();
            }
            line.close();
            if (apart) {
                process.close();
            } else {
                market.close();
            }
        }
    }

    private static byte[] noise(int seed) throws IOException {
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
