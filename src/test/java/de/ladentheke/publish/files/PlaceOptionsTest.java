package de.ladentheke.publish.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceOptionsTest {
    @TempDir
    Path folder;

    @Test
    void eachKindIsReadFromItsOptions() {
        assertThat(options("target", "folder", "folder", folder.toString()).place("")).isEqualTo(new FilePlace.Folder(folder));
        assertThat(options("target", "zip", "file", folder + "/laden.ZIP").place("")).isEqualTo(new FilePlace.Zip(folder.resolve("laden.ZIP")));
        assertThat(options("target", "sftp", "host", "ssh.example.org", "user", "erna", "folder", "html", "hostKey", "SHA256:x").place("geheim"))
                .isEqualTo(new FilePlace.Sftp("ssh.example.org", 22, "erna", null, "geheim", "html", "SHA256:x"));
        assertThat(options("target", "sftp", "host", "a", "user", "b", "port", "2222", "keyFile", folder + "/id").place("wort"))
                .isEqualTo(new FilePlace.Sftp("a", 2222, "b", folder.resolve("id"), "wort", "", ""));
        assertThat(options("target", "webdav", "dav", "https://cloud.example.org/dav/laden", "user", "erna").place("geheim"))
                .isEqualTo(new FilePlace.WebDav(URI.create("https://cloud.example.org/dav/laden/"), "erna", "geheim"));
    }

    @Test
    void whatIsMissingIsNamed() {
        wrong("target");
        wrong("target", "target", "ftp");
        wrong("folder", "target", "folder");
        wrong("folder", "target", "folder", "folder", "laden");
        wrong("file", "target", "zip", "file", folder + "/laden.txt");
        wrong("host", "target", "sftp", "host", "sftp://a/b");
        wrong("port", "target", "sftp", "host", "a", "user", "b", "port", "99999");
        wrong("user", "target", "sftp", "host", "a");
        wrong("keyFile", "target", "sftp", "host", "a", "user", "b", "keyFile", "\0");
        wrong("dav", "target", "webdav", "dav", "cloud.example.org");
    }

    @Test
    void eachPlaceHasItsOwnKey() {
        assertThat(options("target", "folder", "folder", folder.toString()).key()).hasValue(folder.toString());
        assertThat(options("target", "sftp", "host", "SSH.example.org", "user", "erna").key())
                .isEqualTo(options("target", "sftp", "host", "ssh.example.org", "user", "erna").key()).isPresent();
        assertThat(options("target", "folder", "folder", "laden").key()).isEmpty();
        assertThat(sftp("Laden").key()).isPresent().isNotEqualTo(sftp("laden").key());
        assertThat(sftp("laden/").key()).isEqualTo(sftp("laden").key());
        assertThat(dav("HTTPS://Cloud.example.org/dav/laden/").key()).isEqualTo(dav("https://cloud.example.org/dav/laden").key()).isPresent();
        assertThat(dav("https://cloud.example.org/dav/Laden").key()).isNotEqualTo(dav("https://cloud.example.org/dav/laden").key());
        assertThat(options("target", "folder", "folder", folder + "/x/../laden").key()).hasValue(folder.resolve("laden").toString());
    }

    private static PlaceOptions sftp(String folder) {
        return options("target", "sftp", "host", "ssh.example.org", "user", "erna", "folder", folder);
    }

    private static PlaceOptions dav(String address) {
        return options("target", "webdav", "dav", address);
    }

    private void wrong(String key, String... values) {
        assertThat(options(values).wrong()).hasValue(key);
        assertThat(PlaceOptions.label(key)).isNotBlank();
        assertThatThrownBy(() -> options(values).place("")).isInstanceOf(IllegalArgumentException.class).hasMessage(key);
    }

    private static PlaceOptions options(String... values) {
        var options = new java.util.HashMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            options.put(values[i], values[i + 1]);
        }
        return new PlaceOptions(Map.copyOf(options));
    }
}
