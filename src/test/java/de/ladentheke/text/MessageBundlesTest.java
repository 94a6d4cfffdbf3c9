package de.ladentheke.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence is there in German and in English, and takes the same arguments in both. */
class MessageBundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final String KEY = "[\\w.-]+";

    @TestFactory
    Stream<DynamicTest> bundles() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var german = files.filter(f -> f.getFileName().toString().equals("messages_de.properties")).sorted().toList();
            assertThat(german).isNotEmpty();
            return german.stream().map(f -> DynamicTest.dynamicTest(RESOURCES.relativize(f).toString(), () -> check(f)));
        }
    }

    @TestFactory
    Stream<DynamicTest> noEnglishAlone() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var english = files.filter(f -> f.getFileName().toString().equals("messages_en.properties")).toList();
            return english.stream().map(f -> DynamicTest.dynamicTest(RESOURCES.relativize(f).toString(),
                    () -> assertThat(f.resolveSibling("messages_de.properties")).exists()));
        }
    }

    private static void check(Path german) {
        var de = load(german);
        var en = load(german.resolveSibling("messages_en.properties"));
        assertThat(missing(de, en)).as("add to %s", german.resolveSibling("messages_en.properties")).isEmpty();
        assertThat(missing(en, de)).as("add to %s", german).isEmpty();
        assertThat(de.stringPropertyNames()).as("keys of %s and its English", german).allMatch(key -> key.matches(KEY));
        for (var key : de.stringPropertyNames()) {
            assertThat(de.getProperty(key)).as("%s in %s", key, german).isNotBlank();
            assertThat(en.getProperty(key)).as("%s in English", key).isNotBlank();
            new MessageFormat(de.getProperty(key));
            new MessageFormat(en.getProperty(key));
            assertThat(arguments(en.getProperty(key))).as("arguments of %s beside %s", key, german)
                    .isEqualTo(arguments(de.getProperty(key)));
        }
    }

    /** The missing lines, ready to be pasted. */
    private static String missing(Properties has, Properties lacks) {
        return has.stringPropertyNames().stream().filter(k -> !lacks.containsKey(k)).sorted()
                .map(k -> k + "=" + has.getProperty(k)).collect(Collectors.joining("\n"));
    }

    private static TreeSet<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
