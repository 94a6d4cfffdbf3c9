package de.ladentheke.publish.vendure;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** Vendure as npm installs it, kept outside the build's folder for the next time. */
final class Modules {
    private static final Path INSTALLER = Path.of("installer/vendure");
    private static final int MINUTES = 10;

    private Modules() {}

    /** @throws IOException where npm cannot fetch them */
    static Path installed() throws IOException, InterruptedException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "ladentheke", "vendure-" + version());
        var modules = cache.resolve("node_modules");
        if (!Files.isDirectory(modules)) {
            install(cache);
        }
        return modules;
    }

    private static String version() throws IOException {
        var crc = new CRC32();
        crc.update(Files.readAllBytes(INSTALLER.resolve("package-lock.json")));
        return Long.toHexString(crc.getValue());
    }

    private static void install(Path cache) throws IOException, InterruptedException {
        Files.createDirectories(cache.getParent());
        var half = Files.createTempDirectory(cache.getParent(), "half-");
        for (var file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(INSTALLER.resolve(file), half.resolve(file));
        }
        var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(half.toFile())
                .redirectErrorStream(true).redirectOutput(half.resolve("npm.log").toFile()).start();
        if (!npm.waitFor(MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            npm.destroyForcibly();
            throw new IOException("npm ci: " + Files.readString(half.resolve("npm.log")));
        }
        try {
            Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // another run was faster
            if (!Files.isDirectory(cache)) {
                throw e;
            }
        }
    }
}
