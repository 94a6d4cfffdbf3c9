package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.FaultyLine;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.vendure.Node;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.task.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static int runs;
    private static int inTheMiddle;
    private static int survived;

    @BeforeAll
    static void undisturbed() throws Exception {
        days = new VendureDays(folder);
    }

    @AfterAll
    static void count() {
        System.out.printf("Vendure, killed: %d runs, %d kills in the middle of publishing, survived %d%n", runs, inTheMiddle, survived);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, KILLS);
    }

    private static VendureRun run() throws Exception {
        return new VendureRun(days, folder.resolve("run" + ++runs));
    }

    /** Somewhere between the first request over {@code line} and the last one of a day. */
    private static void pause(FaultyLine line, long seed) throws InterruptedException {
        var random = new Random(seed);
        var until = line.exchanges().size() + 1 + random.nextInt(days.requests * 2 / 3);
        for (int waited = 0; line.exchanges().size() < until && waited < LONGEST_MILLIS; waited += STEP_MILLIS) {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LINGER_MILLIS));
    }

    private static void checkExact(VendureRun run, Operator.Shelf expected) throws Exception {
        run.furtherClick();
        assertThat(days.town.shelf(run.place)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "the program, seed {0}")
    @MethodSource("seeds")
    void theProgramIsKilled(long seed) throws Exception {
        try (var run = run(); var line = new FaultyLine(days.town.main().address())) {
            run.close();
            killed(VendureProcess.start(run.folder, line.address(), run.place), line, seed);
            run.reopen(days.town.main());
            checkExact(run, days.first);
            run.edit();
            run.close();
            killed(VendureProcess.start(run.folder, line.address(), run.place), line, -seed);
            run.reopen(days.town.main());
            checkExact(run, days.second);
            survived++;
        }
    }

    private static void killed(Process program, FaultyLine line, long seed) throws IOException, InterruptedException {
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("started");
            pause(line, seed);
            program.toHandle().destroyForcibly();
            inTheMiddle += "done".equals(said.readLine()) ? 0 : 1;
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest(name = "the only Vendure, seed {0}")
    @MethodSource("seeds")
    void vendureIsKilled(long seed) throws Exception {
        try (var run = run()) {
            publishWhileKilling(run, days.town.main(), 100 + seed);
            days.town.main();
            checkExact(run, days.first);
            run.edit();
            publishWhileKilling(run, days.town.main(), 200 + seed);
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
            publishWhileKilling(run, second, 300 + seed);
            run.close();
            run.reopen(days.town.main());
            checkExact(run, days.first);
            survived++;
        }
    }

    private static void publishWhileKilling(VendureRun run, Node node, long seed) throws Exception {
        try (var killer = Executors.newVirtualThreadPerTaskExecutor()) {
            var killed = killer.submit(() -> {
                pause(run.line, seed);
                node.kill();
                return null;
            });
            run.shop.publisher.publish(Progress.NONE, (product, stage, detail) -> {});
            killed.get();
        } catch (IOException e) {
            assertThat(e).as("waiting helps").isNotInstanceOf(ChannelException.class);
            inTheMiddle++;
        }
    }
}
