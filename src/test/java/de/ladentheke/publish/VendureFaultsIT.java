package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.Certificates;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever goes wrong on the line to a real Vendure, once or until it is mended: after one further click the town shows
 * exactly what it shows after an undisturbed run. {@code -Dvendure.faults=9} tries each fault at that many requests
 * instead of one.
 */
class VendureFaultsIT {
    private static final int PLACES = Integer.getInteger("vendure.faults", 1);
    private static final int MIXTURES = Integer.getInteger("vendure.faults", 2);
    private static final int EVERY = 6;
    private static final Duration IMPATIENT = Duration.ofSeconds(8);
    private static final List<Fault> LASTING = List.of(
            new Fault.Refused(), new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(), new Fault.Truncated(), new Fault.Status(500, null, false),
            new Fault.Status(502, null, true), new Fault.Status(503, "2", false), new Fault.Status(429, "900", true), new Fault.CaptivePage(), new Fault.CaptiveRedirect(),
            new Fault.WrongCertificate());
    private static final List<Fault> PASSING = List.of(
            new Fault.Silence(false), new Fault.Silence(true), new Fault.ResetInRequest(), new Fault.ResetBeforeAnswer(), new Fault.Truncated(),
            new Fault.Status(500, null, true), new Fault.Status(429, "1", true), new Fault.Clock(Duration.ofDays(1)), new Fault.Clock(Duration.ofDays(-1)));

    private static final long ROOM = 1_000_000;

    @TempDir
    static Path folder;

    private static VendureDays days;
    private static SSLContext trustedBefore;
    private static KeyStore good;
    private static KeyStore wrong;
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
        days = new VendureDays(folder);
    }

    @AfterAll
    static void count() {
        SSLContext.setDefault(trustedBefore);
        System.out.printf("Vendure, faults on the line and full disks: %d in %d runs, survived %d%n", tried, runs, survived);
    }

    static Stream<Arguments> lasting() {
        return places(LASTING, 1);
    }

    static Stream<Arguments> passing() {
        return places(PASSING, 2);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(MIXTURES);
    }

    /** Each fault at some requests, other ones for each. */
    private static Stream<Arguments> places(List<Fault> faults, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Arguments>();
        for (var fault : faults) {
            random.ints(1, days == null ? 2 : days.requests).distinct().limit(PLACES).forEach(at -> all.add(Arguments.of(fault, at)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} from request {1} until it is mended")
    @MethodSource("lasting")
    void aLastingFault(Fault fault, int at) throws Exception {
        survives(Plan.from(at, fault), Plan.from(1 + at / 2, fault), fault instanceof Fault.WrongCertificate);
    }

    @ParameterizedTest(name = "{0} at request {1}, once")
    @MethodSource("passing")
    void aPassingFault(Fault fault, int at) throws Exception {
        survives(Plan.at(at, fault), Plan.at(1 + at / 2, fault), false);
    }

    @ParameterizedTest(name = "any faults, seed {0}")
    @MethodSource("seeds")
    void manyFaults(long seed) throws Exception {
        var all = Stream.concat(LASTING.stream().filter(f -> !(f instanceof Fault.WrongCertificate)), PASSING.stream().filter(f -> !(f instanceof Fault.Silence))).toList();
        survives(Plan.seeded(seed, EVERY, all), Plan.seeded(seed + 1_000, EVERY, all), false);
    }

    /** With so many pages of the shop's database still free. */
    @ParameterizedTest(name = "{0} pages")
    @ValueSource(ints = {0, 1, 2, 4})
    void theShopsDiskRunsFull(int pages) throws Exception {
        try (var run = new VendureRun(days, folder.resolve("run" + ++runs))) {
            run.shop.limit(run.shop.database.<Long>read(tx -> tx.keys("PRAGMA page_count")[0]) + pages);
            var full = runsFull(run);
            run.shop.limit(ROOM);
            run.furtherClick();
            assertThat(days.town.shelf(run.place)).isEqualTo(days.first);
            assertThat(full || pages > 0).isTrue();
            tried += full ? 1 : 0;
            survived += full ? 1 : 0;
        }
    }

    private static boolean runsFull(VendureRun run) throws IOException {
        try {
            run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            return false;
        } catch (DiskFullException e) {
            assertThat(Publisher.explain(e)).contains("voll");
            return true;
        }
    }

    /** @param safe over TLS */
    private static void survives(Plan onFirstDay, Plan onSecondDay, boolean safe) throws Exception {
        var address = days.town.main().address();
        var line = safe ? new FaultyLine(address, good, wrong) : new FaultyLine(address);
        try (var run = new VendureRun(days, folder.resolve("run" + ++runs), days.town.addShop(), line, IMPATIENT)) {
            disturb(run, onFirstDay, days.first);
            run.edit();
            disturb(run, onSecondDay, days.second);
            survived += run.line.struck();
        }
    }

    private static void disturb(VendureRun run, Plan plan, Operator.Shelf expected) throws Exception {
        var before = run.line.struck();
        run.line.plan(plan);
        try {
            run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        } catch (IOException e) {
            assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
            assertThat(run.shop.publisher.auto().wish()).as("not forgotten").isPresent();
        }
        tried += run.line.struck() - before;
        run.line.mend();
        run.furtherClick();
        assertThat(days.town.shelf(run.place)).isEqualTo(expected);
    }
}
