package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.Certificates;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Plan;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
 * exactly what it shows after an undisturbed run. {@code -Dvendure.faults=9} tries each fault at that many steps of a
 * publication (log in, read, upload, create, …, hash at last) instead of one. One that does not strike fails the test.
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
    private static final Set<VendureStep> STRUCK = EnumSet.noneOf(VendureStep.class);
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
        System.out.printf("Vendure, faults on the line and full disks: %d in %d runs, survived %d; first struck at: %s%n", tried, runs, survived, STRUCK);
    }

    static Stream<Arguments> lasting() {
        return places(LASTING, 0);
    }

    static Stream<Arguments> passing() {
        return places(PASSING, LASTING.size());
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(MIXTURES);
    }

    /** Each fault at some steps, other ones for each, so that all together strike every step. */
    private static Stream<Arguments> places(List<Fault> faults, int from) {
        var all = new ArrayList<Arguments>();
        for (int i = 0; i < faults.size(); i++) {
            for (int place = 0; place < Math.min(PLACES, VendureStep.values().length); place++) {
                all.add(Arguments.of(faults.get(i), from + i + place));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} from step {1} until it is mended")
    @MethodSource("lasting")
    void aLastingFault(Fault fault, int at) throws Exception {
        survives(day -> Plan.fromFirst(step(day, at), fault), true, fault instanceof Fault.WrongCertificate);
    }

    @ParameterizedTest(name = "{0} at step {1}, once")
    @MethodSource("passing")
    void aPassingFault(Fault fault, int at) throws Exception {
        survives(day -> Plan.atFirst(step(day, at), fault), true, false);
    }

    private static VendureStep step(VendureDays.Day day, int at) {
        var step = day.steps().get(Math.floorMod(at, day.steps().size()));
        STRUCK.add(step);
        return step;
    }

    @ParameterizedTest(name = "any faults, seed {0}")
    @MethodSource("seeds")
    void manyFaults(long seed) throws Exception {
        var all = Stream.concat(LASTING.stream().filter(f -> !(f instanceof Fault.WrongCertificate)), PASSING.stream().filter(f -> !(f instanceof Fault.Silence))).toList();
        survives(day -> Plan.seeded(day == days.first ? seed : seed + 1_000, EVERY, all), false, false);
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
            assertThat(days.town.shelf(run.place)).isEqualTo(days.first.shelf());
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

    /** @param mustStrike on each day; @param safe over TLS */
    private static void survives(Function<VendureDays.Day, Plan> plan, boolean mustStrike, boolean safe) throws Exception {
        var address = days.town.main().address();
        var line = safe ? new FaultyLine(address, good, wrong) : new FaultyLine(address);
        try (var run = new VendureRun(days, folder.resolve("run" + ++runs), days.town.addShop(), line, IMPATIENT)) {
            disturb(run, plan.apply(days.first), days.first, mustStrike);
            run.edit();
            disturb(run, plan.apply(days.second), days.second, mustStrike);
            survived += run.line.struck();
        }
    }

    private static void disturb(VendureRun run, Plan plan, VendureDays.Day day, boolean mustStrike) throws Exception {
        var before = run.line.struck();
        run.line.plan(plan);
        try {
            run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        } catch (IOException e) {
            assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
            assertThat(run.shop.publisher.auto().wish()).as("not forgotten").isPresent();
        }
        assertThat(run.line.struck() - before).as("struck").isGreaterThanOrEqualTo(mustStrike ? 1 : 0);
        tried += run.line.struck() - before;
        run.line.mend();
        run.furtherClick();
        assertThat(days.town.shelf(run.place)).isEqualTo(day.shelf());
    }
}
