package de.ladentheke.publish.vendure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL of its own in a temporary folder, gone when closed. */
final class Postgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final int LARGEST_PAGE_OF_LOG = 4_000;

    private final Path folder;
    private final int port;
    private final Process server;

    /** Where the programs are; empty where it is not installed. */
    static Optional<Path> programs() {
        var found = new ArrayList<Path>();
        for (var folder : System.getenv("PATH").split(":")) {
            found.add(Path.of(folder));
        }
        try (var versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.<Path>empty()) {
            versions.sorted(Comparator.reverseOrder()).forEach(version -> found.add(version.resolve("bin")));
        } catch (IOException e) {
            // not Debian's
        }
        return found.stream().filter(bin -> Stream.of("initdb", "postgres", "pg_isready").allMatch(name -> Files.isExecutable(bin.resolve(name)))).findFirst();
    }

    static Postgres start(Path programs, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (root()) {
            run(List.of("chown", user(), folder.toString()));
        }
        run(asUser(programs.resolve("initdb").toString(), "-D", folder.resolve("data").toString(),
                "-A", "trust", "-U", "town", "-E", "UTF8", "--locale=C", "--no-sync"));
        return new Postgres(programs, folder);
    }

    private Postgres(Path programs, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        server = new ProcessBuilder(asUser(programs.resolve("postgres").toString(), "-D", folder.resolve("data").toString(),
                "-p", String.valueOf(port), "-k", folder.toString(), "-h", "127.0.0.1"))
                .redirectErrorStream(true).redirectOutput(Path.of(folder + ".log").toFile()).start();
        for (int attempt = 0; !answers(programs); attempt++) {
            if (attempt > 100 || !server.isAlive()) {
                throw new IOException("PostgreSQL does not start: " + log());
            }
            Thread.sleep(200);
        }
    }

    private boolean answers(Path programs) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(programs.resolve("pg_isready").toString(), "-q", "-h", "127.0.0.1", "-p", String.valueOf(port)).start();
        return asked.waitFor() == 0;
    }

    /** Of its one database. */
    String url() {
        return "postgres://town@127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL does not run as root. */
    private static String user() throws IOException {
        return Files.readString(Path.of("/etc/passwd")).contains("postgres:") ? "postgres" : "nobody";
    }

    private static List<String> asUser(String... command) throws IOException {
        var all = new ArrayList<String>();
        if (root()) {
            all.addAll(List.of("setpriv", "--reuid=" + user(), "--clear-groups", "--"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    private String log() throws IOException {
        var text = Files.readString(Path.of(folder + ".log"));
        return text.substring(Math.max(0, text.length() - LARGEST_PAGE_OF_LOG));
    }
}
