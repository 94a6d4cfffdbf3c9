package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.publish.http.HttpLine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the town's Vendure, which can be killed. */
public final class Node implements AutoCloseable {
    private final Path folder;
    private final Map<String, String> environment;
    private final int port;
    private Process process;

    Node(Path folder, Map<String, String> environment, int port) {
        this.folder = folder;
        this.environment = environment;
        this.port = port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Node start() throws IOException, InterruptedException {
        process = script("server.js").start();
        for (int attempt = 0; !healthy(); attempt++) {
            if (attempt > 600 || !process.isAlive()) {
                throw new IOException("Vendure does not start: " + Files.readString(log()));
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    public boolean running() {
        return process != null && process.isAlive();
    }

    /** Waits for the end of one of the scripts beside the server. @return what it said */
    String run(String script, String... arguments) throws IOException, InterruptedException {
        var process = script(script, arguments).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(script + ": " + said);
        }
        return said;
    }

    private ProcessBuilder script(String script, String... arguments) {
        var command = new ArrayList<>(List.of("node", Path.of("installer/vendure", script).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", String.valueOf(port));
        return builder;
    }

    private Path log() {
        return folder.resolve("vendure-" + port + ".log");
    }

    private boolean healthy() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(address().resolve("health")).build(), BodyHandlers.ofByteArray());
            JsonNode health = HttpLine.JSON.readTree(answer.body());
            return "ok".equals(health.path("status").asText());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}
