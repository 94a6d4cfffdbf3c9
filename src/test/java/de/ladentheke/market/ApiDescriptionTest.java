package de.ladentheke.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docs/marketplace-api.yaml} and the server say the same. */
class ApiDescriptionTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    @TempDir
    Path folder;

    @Test
    void everyOperationIsDescribedAndEveryDescribedOneExists() throws IOException {
        var described = new TreeSet<String>();
        each(description().path("paths"), (path, operations) -> each(operations, (method, operation) -> {
            if (METHODS.contains(method)) {
                described.add(method.toUpperCase() + " " + path);
            }
        }));
        try (var market = Market.start(MarketOptions.local(folder, 0))) {
            var served = market.endpoints().stream().filter(endpoint -> endpoint.contains(" /api/")).toList();
            assertThat(described).hasSize(10).containsExactlyInAnyOrderElementsOf(served);
        }
    }

    @Test
    void theExamplesWork() throws IOException {
        var description = description();
        try (var market = Market.start(MarketOptions.local(folder, 0));
             var client = new MarketClient(market.address(), market.registerShop("harzer-stuebchen", "Laden"))) {
            var profile = operation(description, "/api/v1/shops/{shop}/profile", "put").at("/requestBody/content/application~1json/example");
            assertThat(client.put("/api/v1/shops/harzer-stuebchen/profile", profile.toString()).statusCode()).isEqualTo(204);
            var missing = operation(description, "/api/v1/images/missing", "post").at("/requestBody/content/application~1json/example");
            assertThat(client.json(client.post("/api/v1/images/missing", missing.toString())).path("missing").size()).isEqualTo(1);
            var delta = operation(description, "/api/v1/shops/{shop}/delta", "post").at("/requestBody/content/application~1x-ndjson/examples");
            var answer = client.lines(client.delta("harzer-stuebchen", "*", delta.at("/upsert/value").toString(), delta.at("/unpublish/value").toString()));
            assertThat(answer).extracting(line -> line.path("status").asText()).containsExactly("stored", "unpublished");
            var info = operation(description, "/api/v1/info", "get").at("/responses/200/content/application~1json/example");
            assertThat(client.json(client.get("/api/v1/info"))).isEqualTo(info);
        }
    }

    /** Everything that goes wrong, and what goes right: the answer's status and the headers of the protocol stand in the description. */
    @Test
    void whateverTheServerAnswersIsDescribed() throws IOException {
        var description = description();
        var seen = new TreeSet<String>();
        try (var market = Market.start(MarketOptions.local(folder, 0));
             var answers = new Answers(market.address(), market.registerShop("harz", "Laden"), market.registerShop("anderer", "Anderer"))) {
            for (var answer : answers.all()) {
                var responses = operation(description, answer.path(), answer.method().toLowerCase(Locale.ROOT)).path("responses");
                var told = resolved(description, responses.path(String.valueOf(answer.status())));
                assertThat(told.isMissingNode()).as(answer.toString()).isFalse();
                assertThat(names(told.path("headers"))).as(answer.toString()).isEqualTo(answer.headers());
                seen.add(answer.method() + " " + answer.path() + " " + answer.status());
            }
        }
        assertThat(seen).as("nothing is described that never comes").isEqualTo(described(description));
    }

    @Test
    void everyCodeOfAnErrorIsTold() throws IOException {
        var codes = new TreeSet<String>();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/de/ladentheke/market/messages_en.properties"))) {
            var words = new Properties();
            words.load(in);
            words.stringPropertyNames().stream().filter(key -> key.startsWith("api.")).forEach(key -> codes.add(key.substring(4)));
        }
        assertThat(description().at("/components/schemas/Error/properties/error/examples")).extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(codes);
        try (var market = Market.start(MarketOptions.local(folder, 0)); var client = new MarketClient(market.address(), null)) {
            var unknown = client.get("/api/v1/nothing", "Accept-Language", "en");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(client.json(unknown).path("error").asText()).isEqualTo("unknown");
            assertThat(client.json(unknown).path("message").asText()).isEqualTo("There is no such address.");
        }
    }

    /** But for those that a test cannot bring about. */
    private static Set<String> described(JsonNode description) {
        var described = new TreeSet<String>();
        each(description.path("paths"), (path, operations) -> each(operations, (method, operation) -> {
            if (METHODS.contains(method)) {
                assertThat(operations.path("parameters").toString()).as(path).contains("parameters/Language");
                each(operation.path("responses"), (status, response) -> {
                    if (!Set.of("429", "500", "503").contains(status)) {
                        described.add(method.toUpperCase(Locale.ROOT) + " " + path + " " + status);
                    }
                });
            }
        }));
        return described;
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        return node.path("$ref").isTextual() ? description.at(node.path("$ref").textValue().substring(1)) : node;
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        each(node, (name, value) -> names.add(name));
        return names;
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var description = description();
        var references = new ArrayList<String>();
        collect(description, references);
        assertThat(references).hasSizeGreaterThan(40).allSatisfy(reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isTextual()) {
            references.add(node.path("$ref").textValue());
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            collect(children.next(), references);
        }
    }

    private static JsonNode operation(JsonNode description, String path, String method) {
        return description.path("paths").path(path).path(method);
    }

    private static JsonNode description() throws IOException {
        try (var in = Files.newBufferedReader(Path.of("docs/marketplace-api.yaml"))) {
            return Samples.JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        }
    }

    private interface Entry {
        void is(String key, JsonNode value);
    }

    private static void each(JsonNode node, Entry entry) {
        node.properties().forEach(property -> entry.is(property.getKey(), property.getValue()));
    }
}
