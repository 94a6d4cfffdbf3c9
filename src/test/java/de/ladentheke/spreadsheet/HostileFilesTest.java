package de.ladentheke.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that broke other readers, and files made to do harm: each ends in rows or in a sentence within 20 seconds and 1 GB,
 * never in a crash, a half import or a connection to somewhere.
 */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("../shared/data/hostile-spreadsheets");

    @TempDir
    Path folder;

    @Test
    void aThousandFilesThatBrokeOtherReaders() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "no hostile files here");
        var ends = run(FOLDER, 4);
        assertThat(ends).filteredOn(end -> !end.startsWith("ok ")).isEmpty();
        assertThat(ends).hasSizeGreaterThan(1_000);
        assertThat(ends).filteredOn(end -> end.startsWith("ok rows")).as("lists among them").hasSizeGreaterThan(100);
    }

    @Test
    void filesMadeToDoHarm() throws Exception {
        var crafted = Files.createDirectory(folder.resolve("crafted"));
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            new CraftedFiles(crafted, server.getInetAddress().getHostAddress() + ":" + server.getLocalPort()).write();
            var ends = run(crafted, 1);
            assertThat(ends).filteredOn(end -> !end.startsWith("ok ")).isEmpty();
            assertThat(ends).hasSameSizeAs(Files.list(crafted).toList());
            assertThat(called(server)).as("a connection").isFalse();
            assertThat(ends).anyMatch(end -> end.startsWith("ok sentence") && end.contains("bomb.xlsx"))
                    .anyMatch(end -> end.startsWith("ok rows") && end.contains("rows-of-nothing.xlsx"))
                    .anyMatch(end -> end.startsWith("ok rows") && end.contains("linked.xlsx"));
        }
        try (var left = Files.walk(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).doesNotContain("outside.txt");
        }
    }

    private static boolean called(ServerSocket server) throws Exception {
        try (var call = server.accept()) {
            return call.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private List<String> run(Path files, int every) throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var output = folder.resolve("ends.txt");
        var process = new ProcessBuilder(java, "-Xmx1g", "-XX:+UseSerialGC", "-Duser.language=de", "-Duser.country=DE", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), HostileProcess.class.getName(), files.toString(), Files.createDirectories(folder.resolve("shops")).toString(),
                Integer.toString(every)).redirectOutput(output.toFile()).redirectErrorStream(true).start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output).stream().filter(line -> line.endsWith(" ms")).toList();
    }
}
