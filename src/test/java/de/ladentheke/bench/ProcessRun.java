package de.ladentheke.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that ran to its end.
 *
 * @param cpu  seconds of processor time, -1 where not known
 * @param peak resident memory in MB, -1 where not known
 * @param said its output in one line
 */
record ProcessRun(double seconds, double cpu, long peak, String said) {
    private static final Path TIME = Path.of("/usr/bin/time");

    /** @param folder for its output */
    static ProcessRun of(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("input"), input);
        var out = folder.resolve("output");
        var time = folder.resolve("time");
        var timed = new ArrayList<String>();
        if (Files.isExecutable(TIME)) {
            timed.addAll(List.of(TIME.toString(), "-f", "%U %S %M", "-o", time.toString()));
        }
        timed.addAll(command);
        long start = System.nanoTime();
        int code = new ProcessBuilder(timed).redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectErrorStream(true).start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        var said = Files.readString(out).strip().replace('\n', ',');
        if (code != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + code + ": " + said);
        }
        var used = Files.exists(time) ? Files.readString(time).strip().split(" ") : new String[] {"-1", "0", "-1024"};
        return new ProcessRun(seconds, Double.parseDouble(used[0]) + Double.parseDouble(used[1]), Long.parseLong(used[2]) / 1024, said);
    }
}
