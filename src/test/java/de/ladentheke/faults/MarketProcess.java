package de.ladentheke.faults;

import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A practice marketplace in a process of its own, which can be killed. */
public final class MarketProcess implements AutoCloseable {
    private static final long LONGEST_MILLIS = 600_000;

    private final Process process;
    private final URI address;
    private final String token;

    private MarketProcess(Process process, URI address, String token) {
        this.process = process;
        this.address = address;
        this.token = token;
    }

    /** Prints address and token, then waits to be killed. */
    public static void main(String[] args) throws InterruptedException {
        var market = Market.start(MarketOptions.local(Path.of(args[0]), 0));
        System.out.println(market.address() + " " + market.registerShop(args[1], "Laden"));
        Thread.sleep(LONGEST_MILLIS);
    }

    /** Starts fast. */
    public static MarketProcess start(Path folder, String shop) throws IOException {
        return start(folder, shop, "-Xmx256m", "-XX:TieredStopAtLevel=1");
    }

    public static MarketProcess start(Path folder, String shop, String... jvm) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvm));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                MarketProcess.class.getName(), folder.toString(), shop));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var hello = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (hello == null) {
            throw new IOException("the marketplace did not start");
        }
        return new MarketProcess(process, URI.create(hello.split(" ")[0]), hello.split(" ")[1]);
    }

    public URI address() {
        return address;
    }

    public String token() {
        return token;
    }

    public void kill() {
        process.destroyForcibly();
    }

    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
