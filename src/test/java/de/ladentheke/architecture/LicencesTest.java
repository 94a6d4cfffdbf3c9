package de.ladentheke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who gets the program learns under which licence each part of it stands. */
class LicencesTest {
    private static final Pattern SHIPPED = Pattern.compile("<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId><version>[^<]+</version></dependency>");
    private static final String[] BROUGHT_ALONG = {"jetty-", "jna", "dbus-java-core", "secret-service", "kotlin-stdlib", "xmlbeans", "log4j-api", "sshd-core", "xmpcore", "hkdf",
            "libwebp", "Feather", "SIL Open Font License"};

    @Test
    void everyLibraryThatIsPassedOnIsNamedInTheNotice() throws IOException {
        var notice = Files.readString(Path.of("NOTICE"));
        var shipped = SHIPPED.matcher(Files.readString(Path.of("pom.xml"))).results().map(library -> library.group(1)).toList();
        assertThat(shipped).contains("sshd-sftp", "bcprov-jdk18on", "webp-imageio").hasSizeGreaterThan(20)
                .allSatisfy(library -> assertThat(notice).contains(library));
        assertThat(notice).contains(BROUGHT_ALONG);
    }
}
