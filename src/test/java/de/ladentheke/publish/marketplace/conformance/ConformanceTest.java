package de.ladentheke.publish.marketplace.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.faults.MarketPicture;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.marketplace.conformance.WrongServer.Mistake;
import de.ladentheke.publish.marketplace.conformance.WrongServer.Passing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The practice marketplace keeps every rule; a server with a mistake is found out at the rule that it breaks. */
class ConformanceTest {
    @TempDir
    Path folder;

    private Market market;
    private String token;

    @BeforeEach
    void start() {
        market = Market.start(MarketOptions.local(folder, 0));
        token = market.registerShop("harz", "Harzladen");
    }

    @AfterEach
    void stop() {
        market.close();
    }

    @Test
    void thePracticeMarketplaceKeepsEveryRuleAndTheShopStaysAsItWas() {
        var shop = MarketPicture.of(folder).shops();
        var findings = Conformance.check(market.address(), "harz", token, false, finding -> {});
        assertThat(findings).hasSizeGreaterThan(25).allSatisfy(finding -> assertThat(finding.kept()).as(finding.toString()).isTrue());
        assertThat(findings).extracting(Finding::sentence).doesNotHaveDuplicates().noneMatch(sentence -> sentence.contains("rule."));
        var after = MarketPicture.of(folder);
        assertThat(MarketPicture.online(folder).items()).isEmpty();
        assertThat(after.shops()).isEqualTo(shop);
        assertThat(after.photos()).as("a few pictures stay").hasSize(4);
    }

    @Test
    void theProfileIsTriedWhereThatIsAskedFor() {
        var findings = Conformance.check(market.address(), "harz", token, true, finding -> {});
        assertThat(findings).allMatch(Finding::kept).extracting(Finding::rule).contains("profile.stored", "profile.long");
    }

    @Test
    void nobodyAnswers() {
        var address = market.address();
        market.close();
        assertThat(Conformance.check(address, "harz", token, false, finding -> {})).noneMatch(Finding::kept);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong("no protocol", after(p -> p.request.contains("/info"), p -> p.answer = bytes("{\"name\":\"Markt\"}")), "info"),
                wrong("anybody may look", after(p -> p.status == 401, p -> {
                    p.status = 200;
                    p.answer = bytes("{\"revision\":\"1\",\"items\":{}}");
                }), "access.none", "access.wrong"),
                wrong("no ETag", after(p -> p.request.contains("/manifest"), p -> p.answerHeaders.remove("etag")), "manifest"),
                wrong("never 304", before(p -> p.headers.containsKey("If-None-Match"), p -> p.headers.remove("If-None-Match")), "manifest.unchanged"),
                wrong("misses nothing", after(p -> p.request.contains("/missing") && p.status == 200, p -> p.answer = bytes("{\"missing\":[]}")), "images.missing"),
                wrong("takes any photo", after(p -> p.request.startsWith("PUT /api/v1/images/") && p.status == 422, p -> p.status = 201), "images.hash", "images.jpeg"),
                wrong("no If-Match needed", before(p -> p.request.contains("/delta"), p -> p.headers.putIfAbsent("If-Match", "*")), "delta.precondition"),
                wrong("any If-Match will do", before(p -> p.request.contains("/delta") && p.headers.containsKey("If-Match"), p -> p.headers.put("If-Match", "*")), "delta.revision"),
                wrong("does not unpack", before(p -> p.headers.containsKey("Content-Encoding"), p -> p.headers.remove("Content-Encoding")), "delta.packed"),
                wrong("one after the other only", before(p -> p.headers.containsKey("Publication"), p -> p.headers.remove("Publication")), "delta.overlapping"),
                wrong("all is one publication", before(p -> p.headers.containsKey("Publication"), p -> p.headers.put("Publication", "x")), "delta.between"),
                wrong("results upside down", after(p -> p.request.contains("/delta") && p.status == 200, ConformanceTest::upsideDown), "delta.each"),
                wrong("never unchanged", after(p -> p.request.contains("/delta"), p -> p.answer = bytes(text(p).replace("unchanged", "stored"))), "delta.unchanged"),
                wrong("forgets who", before(p -> p.request.contains("/delta"), p -> p.headers.remove("Changed-By")), "item"),
                wrong("items never end", after(p -> p.request.contains("/items/") && p.status == 404, p -> p.status = 200), "delta.off"),
                wrong("other photos", after(p -> p.request.startsWith("GET /api/v1/images/") && p.status == 200, p -> p.answer[p.answer.length - 3]++), "images.get"),
                wrong("Latin-1", after(p -> p.request.startsWith("GET /p/"), p -> p.answer = text(p).getBytes(StandardCharsets.ISO_8859_1)), "delta.unicode"),
                wrong("HTML passes", after(p -> p.request.startsWith("GET /p/"), p -> p.answer = bytes(text(p).replace("&lt;", "<").replace("&gt;", ">"))), "delta.unicode"),
                wrong("takes nothing off", before(p -> text(p.body).contains("unpublish"), p -> p.body = bytes(text(p.body).replace("unpublish", "upsert"))), "delta.off", "cleaned"),
                wrong("errors without words", after(p -> p.status == 413, p -> p.answer = new byte[0]), "delta.lines", "images.large"),
                wrong("photos get lost", after(p -> p.request.startsWith("PUT /api/v1/images/"), p -> p.status = 200), "images.put", "webp.stored"),
                wrong("photos come twice", after(p -> p.request.startsWith("PUT /api/v1/images/") && p.status == 200, p -> p.status = 201), "images.again"),
                wrong("short lists only", after(p -> p.request.contains("/missing") && p.body.length > 50_000, p -> p.status = 413), "images.many"),
                wrong("one key for all", after(p -> p.status == 404, p -> p.status = 200), "access.other"),
                wrong("items without a page", after(p -> p.request.contains("/delta"), p -> p.answer = bytes(text(p).replace("\"url\"", "\"link\""))), "delta.stored"),
                wrong("knows no *", before(p -> "*".equals(p.headers.get("If-Match")), p -> p.headers.put("If-Match", "\"none\"")), "delta.any"),
                wrong("keeps the first version", before(p -> text(p.body).contains("geändert"), p -> p.body = new byte[0]), "delta.changed"),
                wrong("gone is gone", after(p -> p.request.contains("/manifest"), p -> p.answer = bytes(text(p).replaceAll("\"conformance[^\"]*\":\"[^\"]*\",?", ""))), "delta.back"),
                wrong("no bounds", after(p -> p.status == 413, p -> p.status = 200), "delta.long", "delta.large", "delta.packed.large", "delta.packed.bomb", "parts.large"),
                wrong("the profile is lost", after(p -> p.request.contains("/profile"), p -> p.status = 200), "profile.stored", "profile.text", "profile.long", "profile.access"),
                wrong("a bomb fells it", after(p -> p.headers.containsKey("Content-Encoding") && p.body.length > 20_000, p -> p.status = 500), "delta.packed.bomb"),
                wrong("a publication may name any revision", new Known(), "delta.older"),
                wrong("parts are nobody's", after(p -> p.request.endsWith("/upload") && p.status == 401, p -> p.status = 204), "parts.access"),
                wrong("something is always there", after(p -> p.request.startsWith("HEAD"), p -> p.answerHeaders.replace("upload-offset", "0", "1")), "parts.none"),
                wrong("parts get lost", before(p -> p.request.startsWith("PATCH"), p -> p.body = new byte[0]), "parts.kept", "parts.complete", "parts.break"),
                wrong("takes parts in any order", after(p -> p.request.startsWith("PATCH") && p.status == 409, p -> p.status = 204), "parts.offset"),
                wrong("does not say where to go on", after(p -> p.status == 409, p -> p.answerHeaders.remove("upload-offset")), "parts.offset"),
                wrong("begins anywhere", before(p -> p.request.startsWith("PATCH"), p -> p.headers.putIfAbsent("Upload-Offset", "0")), "parts.broken"),
                wrong("a break costs all", before(p -> p.cut, p -> p.body = new byte[0]), "parts.break"),
                wrong("takes parts for what they are not", after(p -> p.request.startsWith("PATCH") && p.status == 422, p -> p.status = 201), "parts.hash", "parts.image"),
                wrong("WebP becomes JPEG", after(p -> "image/webp".equals(p.answerHeaders.get("content-type")), p -> p.answerHeaders.put("content-type", "image/jpeg")), "webp.stored"),
                wrong("any WebP", after(p -> p.status == 422 && "image/webp".equals(p.headers.get("Content-Type")), p -> p.status = 201), "webp.damaged"),
                wrong("other codes", after(p -> p.status == 400, p -> p.answer = bytes("{\"error\":\"oops\",\"message\":\"?\"}")), "delta.broken", "images.broken", "profile.broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsFoundWhereItIs(String what, Mistake mistake, List<String> rules) throws IOException {
        try (var server = new WrongServer(market.address(), mistake)) {
            var findings = Conformance.check(server.address(), "harz", token, true, finding -> {});
            assertThat(findings).filteredOn(finding -> !finding.kept()).as(what).extracting(Finding::rule).containsAll(rules);
            assertThat(findings).filteredOn(Finding::kept).as("the rest is kept").hasSizeGreaterThan(10);
            assertThat(findings).filteredOn(finding -> rules.contains(finding.rule())).allSatisfy(finding -> {
                assertThat(finding.expected()).isNotBlank();
                assertThat(finding.got()).isNotBlank();
            });
        }
    }

    @Test
    void everyRuleIsBrokenByOneOfTheMistakes() {
        var tried = Conformance.check(market.address(), "harz", token, true, finding -> {}).stream().map(Finding::rule).toList();
        var broken = mistakes().flatMap(mistake -> rules(mistake.get()[2]).stream()).distinct().toList();
        assertThat(broken).containsExactlyInAnyOrderElementsOf(tried);
    }

    private static List<String> rules(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** Takes whatever revision a publication names that it has heard of. */
    private static final class Known implements Mistake {
        private final Set<String> heard = ConcurrentHashMap.newKeySet();

        @Override
        public void before(Passing request) {
            var publication = request.headers.get("Publication");
            if (publication != null && !heard.add(publication) && publication.endsWith("e")) {
                request.headers.put("If-Match", "*");
            }
        }
    }

    private static Arguments wrong(String what, Mistake mistake, String... rules) {
        return Arguments.of(what, mistake, List.of(rules));
    }

    private interface When {
        boolean is(Passing passing);
    }

    private static Mistake before(When when, Consumer<Passing> change) {
        return new Mistake() {
            @Override
            public void before(Passing request) {
                if (when.is(request)) {
                    change.accept(request);
                }
            }
        };
    }

    private static Mistake after(When when, Consumer<Passing> change) {
        return new Mistake() {
            @Override
            public void after(Passing answer) {
                if (when.is(answer)) {
                    change.accept(answer);
                }
            }
        };
    }

    private static void upsideDown(Passing passing) {
        passing.answer = bytes(String.join("\n", List.of(text(passing).strip().split("\n")).reversed()));
    }

    private static String text(Passing passing) {
        return text(passing.answer);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
