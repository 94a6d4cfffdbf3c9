package de.ladentheke.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for servers on this computer, made by the JDK's own keytool. */
public final class Certificates {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private static final String SIGNER = "signer";

    private final Path folder;
    private final Map<String, Certificate> signers = new HashMap<>();

    public Certificates(Path folder) {
        this.folder = folder;
    }

    /** Valid for this computer where its signer is trusted: by {@link #trusting} alone, that is. */
    public KeyStore valid() {
        return make("valid", "-ext", "san=ip:127.0.0.1,dns:localhost", "-validity", "30");
    }

    public KeyStore expired() {
        return make("expired", "-ext", "san=ip:127.0.0.1,dns:localhost", "-startdate", "-40d", "-validity", "30");
    }

    public KeyStore future() {
        return make("future", "-ext", "san=ip:127.0.0.1,dns:localhost", "-startdate", "+10d", "-validity", "30");
    }

    public KeyStore otherName() {
        return make("othername", "-ext", "san=dns:hotel.example", "-validity", "30");
    }

    /** For a server that shows this certificate. */
    static SSLContext showing(KeyStore keys) {
        try {
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** For a client that trusts whoever signed those made so far. */
    public SSLContext trusting() {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (var signer : signers.entrySet()) {
                trusted.setCertificateEntry(signer.getKey(), signer.getValue());
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private KeyStore make(String name, String... how) {
        var file = folder.resolve(name + ".p12");
        try {
            if (Files.notExists(file)) {
                keytool(file, "-alias", SIGNER, "-dname", "CN=Test signer", "-ext", "bc:c");
                keytool(file, Stream.concat(Stream.of("-alias", "server", "-dname", "CN=Test", "-signer", SIGNER), Stream.of(how)).toArray(String[]::new));
            }
            var made = KeyStore.getInstance(file.toFile(), PASSWORD);
            signers.put(name, made.getCertificate(SIGNER));
            made.deleteEntry(SIGNER);
            return made;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void keytool(Path file, String... how) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", new String(PASSWORD)));
        command.addAll(List.of(how));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("keytool failed");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
