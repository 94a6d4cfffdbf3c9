package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.FaultyLine;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.vendure.Node;
import de.ladentheke.task.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code kill -9} of the program, of the only Vendure and of one of two, at random moments of publishing: after one
 * further click the town shows exactly what it shows after an undisturbed run. {@code -Dvendure.kills=50} tries more.
 */
class VendureKillIT {
    private static final int KILLS = Integer.getInteger("vendure.kills", 2);
    private static final int STEP_MILLIS = 5;
    private static final int LINGER_MILLIS = 60;
    /** Where the day ends before that request. */
    private static final int LONGEST_MILLIS = 20_000;

    @TempDir
    static Path folder;

    private static VendureDays days;
    private static final Map<Killed, Integer> IN_THE_MIDDLE = new EnumMap<>(Killed.class);
    private static int runs;
    private static int kills;
    private static int survived;

    /** What is killed. */
    private enum Killed { PROGRAM, ONLY_VENDURE, ONE_OF_TWO }

    @BeforeAll
    static void undisturbed() throws Exception {
        days = new VendureDays(folder);
    }

    @AfterAll
    static void count() {
        System.out.printf("Vendure, killed: %d runs, %d kills, in the middle of publishing: %s; runs survived %d%n", runs, kills, IN_THE_MIDDLE, survived);
        if (runs > 0) {
            assertThat(IN_THE_MIDDLE).as("kills that hit nothing prove nothing").containsOnlyKeys(Killed.values());
        }
    }

    private static void inTheMiddle(Killed what) {
        IN_THE_MIDDLE.merge(what, 1, Integer::sum);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, KILLS);
    }

    private static VendureRun run() throws Exception {
        return new VendureRun(days, folder.resolve("run" + ++runs));
    }

    /** Somewhere between the first request of the day over {@code line} and the last ones. */
    private static void pause(FaultyLine line, VendureDays.Day day, long seed) throws InterruptedException {
        kills++;
        var random = new Random(seed);
        var until = line.exchanges().size() + 1 + random.nextInt(day.requests() * 2 / 3);
        for (int waited = 0; line.exchanges().size() < until && waited < LONGEST_MILLIS; waited += STEP_MILLIS) {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LINGER_MILLIS));
    }

    private static void checkExact(VendureRun run, VendureDays.Day day) throws Exception {
        run.furtherClick();
        assertThat(days.town.shelf(run.place)).isEqualTo(day.shelf());
    }

    @ParameterizedTest(name = "the program, seed {0}")
    @MethodSource("seeds")
    void theProgramIsKilled(long seed) throws Exception {
        try (var run = run(); var line = new FaultyLine(days.town.main().address())) {
            run.close();
            killed(VendureProcess.start(run.folder, line.address(), run.place), line, days.first, seed);
            run.reopen(days.town.main());
            checkExact(run, days.first);
            run.edit();
            run.close();
            killed(VendureProcess.start(run.folder, line.address(), run.place), line, days.second, -seed);
            run.reopen(days.town.main());
            checkExact(run, days.second);
            survived++;
        }
    }

    private static void killed(Process program, FaultyLine line, VendureDays.Day day, long seed) throws IOException, InterruptedException {
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("started");
            pause(line, day, seed);
            program.toHandle().destroyForcibly();
            if (!"done".equals(said.readLine())) {
                inTheMiddle(Killed.PROGRAM);
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest(name = "the only Vendure, seed {0}")
    @MethodSource("seeds")
    void vendureIsKilled(long seed) throws Exception {
        try (var run = run()) {
            publishWhileKilling(run, days.town.main(), Killed.ONLY_VENDURE, days.first, 100 + seed);
            days.town.main();
            checkExact(run, days.first);
            run.edit();
            publishWhileKilling(run, days.town.main(), Killed.ONLY_VENDURE, days.second, 200 + seed);
            days.town.main();
            checkExact(run, days.second);
            survived++;
        }
    }

    @ParameterizedTest(name = "one of two nodes, seed {0}")
    @MethodSource("seeds")
    void oneOfTwoNodesIsKilled(long seed) throws Exception {
        // the shop first: a running node learns of a new one within half a minute
        try (var run = run(); var second = days.town.another().start()) {
            run.close();
            run.reopen(second);
            publishWhileKilling(run, second, Killed.ONE_OF_TWO, days.first, 300 + seed);
            run.close();
            run.reopen(days.town.main());
            checkExact(run, days.first);
            survived++;
        }
    }

    private static void publishWhileKilling(VendureRun run, Node node, Killed what, VendureDays.Day day, long seed) throws Exception {
        try (var killer = Executors.newVirtualThreadPerTaskExecutor()) {
            var killed = killer.submit(() -> {
                pause(run.line, day, seed);
                node.kill();
                return null;
            });
            run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            killed.get();
        } catch (IOException e) {
            assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
            inTheMiddle(what);
        }
    }
}
