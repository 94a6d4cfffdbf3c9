package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.faults.Certificates;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.MarketPicture;
import de.ladentheke.faults.Plan;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes wrong on the line at whatever call, once or until it is mended: after one further click the market is
 * exactly as after an undisturbed run. {@code -Dfaults=50} tries that many random mixtures of faults instead of a few.
 */
class PublishFaultsIT {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int RANDOM = Integer.getInteger("faults", 4);
    private static final int EVERY = 3;
    private static final int AT_ONCE = 4;
    private static final List<String> CALLS = List.of("/manifest", "/images/missing", "PUT /api/v1/images/", "/profile", "/delta");
    private static final List<Fault> LASTING = List.of(
            new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(), new Fault.Truncated(), new Fault.Status(500, null, false),
            new Fault.Status(502, null, true), new Fault.Status(503, "2", false), new Fault.Status(429, "1", false), new Fault.Status(429, "900", true),
            new Fault.CaptivePage(), new Fault.CaptiveRedirect(), new Fault.Refused(), new Fault.WrongCertificate());
    private static final List<Fault> PASSING = List.of(
            new Fault.Silence(false), new Fault.Silence(true), new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(), new Fault.Truncated(),
            new Fault.Status(500, null, true), new Fault.Status(429, "1", true), new Fault.Clock(Duration.ofDays(1)), new Fault.Clock(Duration.ofDays(-1)));

    @TempDir
    static Path folder;

    private static SSLContext trustedBefore;
    private static KeyStore good;
    private static KeyStore wrong;
    private static MarketPicture firstDay;
    private static MarketPicture secondDay;
    private static int runs;
    private static int tried;
    private static int survived;

    @BeforeAll
    static void undisturbed() throws Exception {
        var keys = new Certificates(folder);
        good = keys.valid();
        wrong = keys.expired();
        trustedBefore = SSLContext.getDefault();
        SSLContext.setDefault(keys.trusting());
        try (var run = new Run(Plan.calm(), false)) {
            DisturbedShop.fill(folder.resolve("template"), run.channel);
            run.open();
            run.shop.publish();
            firstDay = run.picture();
            DisturbedShop.edit(run.shop, run.channel);
            run.shop.publish();
            secondDay = run.picture();
        }
        assertThat(firstDay.items()).hasSize(12);
        assertThat(firstDay.files()).hasSize(2 * 5);
        assertThat(secondDay.items()).hasSize(12).isNotEqualTo(firstDay.items());
    }

    @AfterAll
    static void count() {
        SSLContext.setDefault(trustedBefore);
        System.out.printf("faults on the line: %d in %d runs, survived %d%n", tried, runs, survived);
    }

    static Stream<Arguments> lasting() {
        return LASTING.stream().flatMap(fault -> CALLS.stream().map(call -> Arguments.of(fault, call)));
    }

    static Stream<Arguments> passing() {
        return PASSING.stream().flatMap(fault -> CALLS.stream().map(call -> Arguments.of(fault, call)));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, RANDOM);
    }

    @ParameterizedTest(name = "{0} at {1} until it is mended")
    @MethodSource("lasting")
    void aLastingFault(Fault fault, String call) throws IOException {
        survives(() -> Plan.on(call, Integer.MAX_VALUE, fault), fault instanceof Fault.WrongCertificate, !(call.equals("/delta") && reaches(fault)));
    }

    /** The market has it, and the list that is read afterwards says so. */
    private static boolean reaches(Fault fault) {
        return fault instanceof Fault.ResetBeforeAnswer || fault instanceof Fault.Truncated || fault instanceof Fault.Status status && status.reached();
    }

    @ParameterizedTest(name = "{0} at {1}, once")
    @MethodSource("passing")
    void aPassingFault(Fault fault, String call) throws IOException {
        survives(() -> Plan.on(call, 1, fault), false, false);
    }

    @ParameterizedTest(name = "any faults, seed {0}")
    @MethodSource("seeds")
    void manyFaults(long seed) throws IOException {
        var all = Stream.concat(LASTING.stream().filter(f -> !(f instanceof Fault.WrongCertificate)), PASSING.stream().filter(f -> !(f instanceof Fault.Silence))).toList();
        survives(() -> Plan.seeded(seed, EVERY, all), false, false, false);
    }

    /** A page over a line whose certificate is valid: a person must look, but nothing of it is taken for an answer. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void anotherServerAnswers(String call) throws IOException {
        try (var run = new Run(Plan.on(call, Integer.MAX_VALUE, new Fault.CaptivePage()), true)) {
            run.open();
            assertThatThrownBy(() -> run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {}))
                    .isInstanceOfSatisfying(ChannelException.class, e -> assertThat(e.reason()).isEqualTo(ChannelException.Reason.NOT_A_MARKETPLACE));
            run.line.mend();
            run.furtherClick();
            assertThat(run.picture()).isEqualTo(firstDay);
        }
    }

    static Stream<String> calls() {
        return CALLS.stream();
    }

    private static void survives(Supplier<Plan> plan, boolean safe, boolean fails) throws IOException {
        survives(plan, safe, fails, true);
    }

    /** @param fails whether the disturbed click cannot succeed; @param strikes whether something surely goes wrong */
    private static void survives(Supplier<Plan> plan, boolean safe, boolean fails, boolean strikes) throws IOException {
        try (var run = new Run(plan.get(), safe)) {
            run.open();
            runs++;
            run.disturbedClick(fails, strikes);
            run.furtherClick();
            assertThat(run.picture()).isEqualTo(firstDay);
            DisturbedShop.edit(run.shop, run.channel);
            run.line.plan(plan.get());
            run.disturbedClick(fails, strikes);
            run.furtherClick();
            assertThat(run.picture()).isEqualTo(secondDay);
            survived += run.line.struck();
        }
    }

    /** A market of its own, the line to it, and a copy of the shop. */
    private static final class Run implements AutoCloseable {
        private static int number;

        private final Path place = folder.resolve("run" + ++number);
        private final Market market = Market.start(MarketOptions.local(place.resolve("market"), 0));
        private final FaultyLine line;
        private final MarketplaceChannel real;
        private final WatchedChannel channel;
        private PublishingShop shop;

        Run(Plan plan, boolean safe) throws IOException {
            line = safe ? new FaultyLine(market.address(), good, wrong) : new FaultyLine(market.address());
            line.plan(plan);
            real = new MarketplaceChannel(MarketplaceAccess.practice(line.address(), "harz", market.registerShop("harz", "Harzladen")), PATIENCE);
            channel = new WatchedChannel(real);
            channel.batch = 5;
            channel.atOnce = number % 2 == 0 ? 1 : AT_ONCE;
        }

        void open() {
            DisturbedShop.copy(folder.resolve("template"), place.resolve("shop"));
            shop = new PublishingShop(place.resolve("shop"), channel);
        }

        void disturbedClick(boolean fails, boolean strikes) throws IOException {
            var before = line.struck();
            try {
                shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
                assertThat(fails).as("got through a broken line").isFalse();
            } catch (IOException e) {
                assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
                assertThat(Publisher.explain(e)).isNotBlank().doesNotContain("!");
                assertThat(shop.publisher.auto().wish()).as("not forgotten").isPresent();
            }
            tried += line.struck() - before;
            assertThat(line.struck() > before || !strikes).isTrue();
            line.mend();
        }

        void furtherClick() {
            shop.publish();
            assertThat(shop.publisher.status()).satisfies(s -> {
                assertThat(s.waiting()).isZero();
                assertThat(s.blocked()).isZero();
                assertThat(s.lastError()).isEmpty();
            });
            var requests = line.exchanges().size();
            assertThat(shop.publish().published()).isZero();
            assertThat(line.exchanges().size() - requests).as("nothing to do is one request").isEqualTo(1);
        }

        MarketPicture picture() {
            return MarketPicture.of(place.resolve("market"));
        }

        @Override
        public void close() throws IOException {
            if (shop != null) {
                shop.close();
            }
            real.close();
            line.close();
            market.close();
        }
    }
}
