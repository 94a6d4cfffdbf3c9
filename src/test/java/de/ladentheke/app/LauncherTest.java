package de.ladentheke.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code ladentheke}, with JDKs and Maven that only say what they were asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String TELLS = "#!/bin/sh\nfor a in \"$@\"; do printf '%s=[%s]\\n' \"${0##*/}\" \"$a\"; done\n";

    @TempDir
    Path temp;

    private Path home;
    private Path program;
    private Path jar;

    @BeforeEach
    void copy() throws IOException {
        home = Files.createDirectories(temp.resolve("Haus der Frau Müller"));
        program = Files.createDirectories(temp.resolve("Laden Programm"));
        Files.copy(Path.of("ladentheke"), program.resolve("ladentheke"));
        program.resolve("ladentheke").toFile().setExecutable(true);
        Files.createDirectories(program.resolve("src/main"));
        Files.writeString(program.resolve("src/main/A.java"), "class A {}");
        Files.writeString(program.resolve("pom.xml"), "<project/>");
        jar = Files.createDirectories(program.resolve("target")).resolve("ladentheke.jar");
        Files.writeString(jar, "jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    }

    @Test
    void an_old_java_is_passed_over_and_arguments_arrive_as_they_were_typed() throws Exception {
        var old = jdk("17.0.15");
        var run = run(Map.of("JAVA25_HOME", old.toString(), "JAVA_HOME", jdk("25.0.3").toString()), "import", "Meine Liste.xlsx", "a*b", "");
        assertThat(run.code).isZero();
        assertThat(run.text).contains("java=[-jar]\njava=[" + jar.toRealPath() + "]\njava=[import]\njava=[Meine Liste.xlsx]\njava=[a*b]\njava=[]\n");
        assertThat(run.text).contains("java=[-XX:TieredStopAtLevel=1]", "java=[-Xmn96m]").doesNotContain("mvn=");
    }

    @Test
    void sizes_of_memory_that_the_owner_gave_stand_alone() throws Exception {
        var run = run(Map.of("JAVA25_HOME", jdk("25").toString(), "LADENTHEKE_JAVA_OPTIONS", "-Xmx128m"), "import", "a.xlsx");
        assertThat(run.text).contains("java=[-Xmx128m]").doesNotContain("-Xmn96m", "-Xms192m");
    }

    @Test
    void a_jdk_in_the_home_folder_is_found() throws Exception {
        Files.move(jdk("26"), Files.createDirectories(home.resolve(".jdks")).resolve("temurin-26"));
        assertThat(run(Map.of()).text).contains("java=[-jar]");
    }

    @Test
    void it_builds_when_a_source_is_newer_than_the_program() throws Exception {
        Files.setLastModifiedTime(program.resolve("src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
        var run = run(Map.of("JAVA25_HOME", jdk("25").toString()));
        assertThat(run.text).contains("Ladentheke wird gebaut", "mvn=[package]", "java=[-jar]");
        assertThat(run.text.indexOf("mvn=[package]")).isLessThan(run.text.indexOf("java=[-jar]"));
    }

    @Test
    void a_failed_build_is_told_and_nothing_starts() throws Exception {
        Files.delete(jar);
        script(bin().resolve("mvn"), "#!/bin/sh\nexit 1\n");
        var run = run(Map.of("JAVA25_HOME", jdk("25").toString()));
        assertThat(run.code).isEqualTo(ExitCode.SYSTEM);
        assertThat(run.text).contains("konnte nicht gebaut werden").doesNotContain("java=");
    }

    @Test
    void loaded_classes_are_kept_beside_the_program_where_that_can_be_written() throws Exception {
        var archive = jar.toRealPath().resolveSibling("ladentheke-window.jsa");
        var jdk = Map.of("JAVA25_HOME", jdk("25").toString());
        assertThat(run(jdk).text).contains("java=[-XX:SharedArchiveFile=" + archive + "]");
        Files.writeString(archive, "of an older program");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(run(jdk).text).contains("java=[-XX:SharedArchiveFile=" + archive + "]");
        assertThat(archive).doesNotExist();
        assertThat(run(jdk, "import", "a.xlsx").text).contains("java=[-XX:SharedArchiveFile=" + archive.resolveSibling("ladentheke-import.jsa") + "]");
        assertThat(run(jdk, "--version").text).doesNotContain("SharedArchiveFile");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void files_with_umlauts_have_names_without_a_locale_and_with_one_that_is_not_installed() throws Exception {
        var jdk = jdk("25");
        script(jdk.resolve("bin/java"), "#!/bin/sh\nlocale charmap\necho \"$@\"\n");
        assertThat(run(Map.of("JAVA25_HOME", jdk.toString(), "LC_ALL", "")).text).startsWith("UTF-8").doesNotContain("user.language");
        assertThat(run(Map.of("JAVA25_HOME", jdk.toString(), "LC_ALL", "de_XX.UTF-8")).text).startsWith("UTF-8").contains("-Duser.language=de");
    }

    @Test
    void it_can_be_called_through_a_link() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("lt"), program.resolve("ladentheke"));
        assertThat(run(link, Map.of("JAVA25_HOME", jdk("25").toString())).text).contains("java=[" + jar.toRealPath() + "]");
    }

    @Test
    void half_a_build_does_not_pass_for_a_whole_one() throws Exception {
        Files.setLastModifiedTime(program.resolve("src/main/A.java"), FileTime.from(Instant.now().plusSeconds(60)));
        script(bin().resolve("mvn"), "#!/bin/sh\ntouch -d '+2 minutes' '" + jar + "'\nexit 1\n");
        assertThat(run(Map.of("JAVA25_HOME", jdk("25").toString())).code).isEqualTo(ExitCode.SYSTEM);
        assertThat(jar).doesNotExist();
    }

    @Test
    void it_starts_without_a_home_folder_and_with_a_search_path_for_cd() throws Exception {
        Files.createDirectories(temp.resolve("elsewhere/Laden Programm"));
        var builder = new ProcessBuilder("sh", "Laden Programm/ladentheke", "--help").redirectErrorStream(true).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA25_HOME", jdk("25").toString(), "PATH", bin() + ":/usr/bin:/bin", "CDPATH", temp.resolve("elsewhere").toString()));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(text).contains("java=[" + jar.toRealPath() + "]\njava=[--help]").doesNotContain("HOME");
    }

    @Test
    void a_missing_maven_is_told() throws Exception {
        Files.delete(jar);
        var tools = Files.createDirectories(temp.resolve("tools"));
        for (var tool : List.of("dirname", "readlink", "sed", "find", "head", "uname")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        var builder = new ProcessBuilder("/bin/sh", program.resolve("ladentheke").toString()).redirectErrorStream(true).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA25_HOME", jdk("25").toString(), "PATH", tools.toString(), "LC_ALL", "de_DE.UTF-8"));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.SYSTEM);
        assertThat(text).isEqualTo("Zum Bauen fehlt Maven. Bitte installieren: sudo apt install maven  (macOS: brew install maven)\n");
    }

    private record Run(int code, String text) {}

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(program.resolve("ladentheke"), environment, arguments);
    }

    private Run run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("HOME", home.toString());
        builder.environment().putIfAbsent("LC_ALL", "de_DE.UTF-8");
        builder.environment().put("PATH", bin() + ":/usr/bin:/bin");
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    private Path bin() throws IOException {
        var bin = Files.createDirectories(temp.resolve("bin"));
        if (Files.notExists(bin.resolve("mvn"))) {
            script(bin.resolve("mvn"), TELLS + "touch target/ladentheke.jar 2>/dev/null || true\n");
        }
        return bin;
    }

    private Path jdk(String version) throws IOException {
        var jdk = Files.createTempDirectory(temp, "jdk " + version);
        Files.createDirectories(jdk.resolve("bin"));
        script(jdk.resolve("bin/java"), TELLS);
        script(jdk.resolve("bin/javac"), TELLS);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
