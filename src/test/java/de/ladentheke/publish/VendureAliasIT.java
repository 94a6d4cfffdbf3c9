package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Variant;
import de.ladentheke.faults.Fault;
import de.ladentheke.faults.FaultyLine;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.vendure.Operator;
import de.ladentheke.publish.vendure.Town;
import de.ladentheke.publish.vendure.VendureChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Vendure itself refuses one alias in the middle of a request: its answer is 200 without data, and those before it are
 * done. Each item gets its own result, nothing is there twice, and a further click ends as an undisturbed run.
 */
class VendureAliasIT {
    private static final int PRODUCTS = 6;
    private static final int MIDDLE = 3;

    @TempDir
    static Path folder;

    private static Town town;
    private static Path template;
    private static Operator.Shelf first;
    private static Operator.Shelf second;
    private static int runs;
    private static int refused;
    private static int survived;

    /** Mutations that are sent with an alias for each, and what makes Vendure refuse one of them. */
    enum Aliased {
        NEW_PRODUCTS("m0: createProduct(", "i") {
            @Override
            void spoil(ObjectNode variables) {
                ((ObjectNode) variables.path("i" + MIDDLE).path("customFields")).set("externalId", variables.path("i0").path("customFields").path("externalId"));
            }
        },
        NEW_GROUPS("m0: createProductOptionGroup(", "i") {
            @Override
            void spoil(ObjectNode variables) {
                ((ObjectNode) variables.path("i" + MIDDLE)).put("code", "a\u0000b");
            }
        },
        GIVEN_GROUPS("m0: addOptionGroupToProduct(", "p") {
            @Override
            void spoil(ObjectNode variables) {
                variables.put("p" + MIDDLE, "99999999");
            }
        },
        NEW_OPTIONS("m0: createProductOption(", "i") {
            @Override
            void spoil(ObjectNode variables) {
                ((ObjectNode) variables.path("i" + MIDDLE)).put("productOptionGroupId", "99999999");
            }
        };

        private final String call;
        private final String variable;

        Aliased(String call, String variable) {
            this.call = call;
            this.variable = variable;
        }

        abstract void spoil(ObjectNode variables);

        /** The first request of this kind that has one in the middle. */
        boolean is(JsonNode request) {
            return request.path("query").asText().contains(call) && request.path("variables").has(variable + (MIDDLE + 1));
        }
    }

    @BeforeAll
    static void undisturbed() throws Exception {
        town = Town.here();
        template = folder.resolve("template");
        try (var fill = new Run("fill")) {
            template = fill.folder;
            for (int i = 0; i < PRODUCTS; i++) {
                var shirt = fill.shop.add("Hemd " + i, "HEMD-" + i, 4990, 1 + i % 3);
                var number = i;
                fill.shop.catalogue.change(shirt.pk(), p -> p.withVariants(List.of(sized(p, 0, number, "S"), sized(p, 1, number, "M"))));
            }
        }
        DisturbedShop.vacuum(template);
        try (var run = new Run("undisturbed")) {
            assertThat(run.shop.publish().published()).isEqualTo(PRODUCTS);
            first = town.shelf(run.place);
            run.edit();
            assertThat(run.shop.publish().published()).isEqualTo(PRODUCTS);
            second = town.shelf(run.place);
        }
        runs = 0;
        assertThat(first.hashes()).hasSize(PRODUCTS);
        assertThat(second.hashes()).hasSize(PRODUCTS).isNotEqualTo(first.hashes());
    }

    @AfterAll
    static void count() {
        System.out.printf("Vendure, refused in the middle of a request: %d aliases in %d runs, survived %d%n", refused, runs, survived);
    }

    private static Variant sized(Product product, int variant, int number, String size) {
        return VendureIT.variant(product, variant, size).with(Field.SKU, "HEMD-" + number + "-" + size);
    }

    /** Once, as where the database is at odds with another request: the others and then this one get through at the second attempt. */
    @ParameterizedTest
    @EnumSource
    void refusedOnce(Aliased what) throws Exception {
        try (var run = new Run(what.name())) {
            var day = run.dayOf(what);
            var spoiler = run.spoil(what);
            var report = run.shop.publish();
            spoiler.check();
            assertThat(report.refused()).isEmpty();
            assertThat(report.published()).isEqualTo(PRODUCTS);
            assertThat(town.shelf(run.place)).isEqualTo(day);
            run.nothingLeft(day);
        }
    }

    /** As long as the line is not mended: each item has its own result, and those that were done before stay one. */
    @ParameterizedTest
    @EnumSource
    void refusedAndBrokenOff(Aliased what) throws Exception {
        try (var run = new Run(what + "-broken")) {
            var day = run.dayOf(what);
            var spoiler = run.spoil(what);
            spoiler.thenBreak = true;
            try {
                run.shop.publish();
            } catch (UncheckedIOException e) {
                assertThat(run.shop.publisher.auto().wish()).as("not forgotten").isPresent();
            }
            spoiler.check();
            run.line.mend();
            run.shop.publish();
            assertThat(town.shelf(run.place)).isEqualTo(day);
            run.nothingLeft(day);
        }
    }

    /** A product that Vendure never takes: it alone is refused, by name; when it is mended a click ends as undisturbed. */
    @Test
    void oneThatIsNeverTakenIsRefusedAlone() throws Exception {
        try (var run = new Run("never")) {
            var bad = run.shop.catalogue.bySku("HEMD-" + MIDDLE + "-S").orElseThrow();
            var spoiler = run.never(bad);
            var report = run.shop.publish();
            spoiler.check();
            assertThat(report.published()).isEqualTo(PRODUCTS - 1);
            assertThat(report.refused()).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo(bad.name());
                assertThat(one.reason()).contains("Der Marktplatz nimmt diesen Artikel nicht an");
            });
            assertThat(run.shop.state(bad)).isEqualTo(MarketState.BLOCKED);
            assertThat(town.shelf(run.place).hashes()).hasSize(PRODUCTS - 1).doesNotContainKey(bad.uid().toString());

            run.line.mend();
            run.shop.publisher.tryAgain(bad.pk());
            assertThat(run.shop.publish().published()).isEqualTo(1);
            assertThat(town.shelf(run.place)).isEqualTo(first);
            run.nothingLeft(first);
        }
    }

    /** Each item's own result, as the channel tells it. */
    @Test
    void everyItemHasItsOwnResult() throws Exception {
        try (var run = new Run("results")) {
            var items = new ArrayList<Channel.Item>();
            for (int i = 0; i < PRODUCTS; i++) {
                var product = run.shop.catalogue.bySku("HEMD-" + i + "-S").orElseThrow().with(Field.PHOTOS, List.of());
                var content = run.shop.content(i == MIDDLE ? product.with(Field.BRAND, "x".repeat(300)) : product);
                items.add(new Channel.Item(product.uid().toString(), content.hash(), content.json()));
            }
            var results = run.channel.send(items, null).items();
            assertThat(results).hasSize(PRODUCTS).allSatisfy(one -> assertThat(one.accepted()).isEqualTo(!one.externalId().equals(items.get(MIDDLE).externalId())));
            assertThat(results.stream().map(Channel.ItemResult::externalId)).doesNotHaveDuplicates();
            assertThat(town.shelf(run.place).hashes()).hasSize(PRODUCTS - 1);
            assertThat(run.channel.send(items, null).items()).as("again, the same").hasSameElementsAs(results);
            assertThat(town.shelf(run.place).hashes()).hasSize(PRODUCTS - 1);
        }
    }

    /** Spoils requests, and keeps what Vendure answered. */
    private static final class Spoiler {
        private final Aliased what;
        private final Run run;
        private final List<String> answers = new ArrayList<>();
        private final String product;
        private int left;
        private boolean thenBreak;
        private boolean struck;

        /** @param product the one that is never taken; null: the one in the middle, once */
        Spoiler(Run run, Aliased what, String product) {
            this.run = run;
            this.what = what;
            this.product = product;
            left = product == null ? 1 : Integer.MAX_VALUE;
        }

        Fault meets() {
            if (struck && thenBreak) {
                return new Fault.ResetInRequest();
            }
            return new Fault.Altered(this::altered, this::answered);
        }

        private synchronized String altered(String text) {
            if (left > 0 && text.startsWith("{")) {
                try {
                    var request = HttpLine.JSON.readTree(text);
                    if (product == null ? what.is(request) : request.path("query").asText().contains(what.call) && text.contains(product)) {
                        left--;
                        struck = true;
                        spoil((ObjectNode) request.path("variables"));
                        return request.toString();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return text;
        }

        private void spoil(ObjectNode variables) {
            if (product == null) {
                what.spoil(variables);
                return;
            }
            for (var input : variables) {
                if (input.path("customFields").path("externalId").asText().endsWith(product)) {
                    ((ObjectNode) input.path("customFields")).put("brand", "x".repeat(300));
                }
            }
        }

        private synchronized void answered(String answer) {
            if (struck && answers.isEmpty()) {
                answers.add(answer);
                run.early = run.count(what);
            }
        }

        /** It really was as it is told: 200, no data, and some of them done, not all. */
        void check() {
            assertThat(answers).singleElement().satisfies(answer -> assertThat(answer).startsWith("200 ").contains("\"data\":null", "\"errors\":"));
            assertThat(run.early).as("done before the one in the middle").isEqualTo(MIDDLE);
            refused++;
        }
    }

    /** A copy of the shop with a place of its own in the town. */
    private static final class Run implements AutoCloseable {
        private final Town.Shop place;
        private final Path folder;
        private final FaultyLine line;
        private final VendureChannel channel;
        private final PublishingShop shop;
        private int early;
        private int before;

        Run(String name) throws Exception {
            runs++;
            place = town.addShop();
            folder = VendureAliasIT.folder.resolve(name);
            if (!folder.equals(template) && Files.exists(template)) {
                DisturbedShop.copy(template, folder);
            }
            line = new FaultyLine(town.main().address());
            channel = new VendureChannel(place.at(line.address()));
            shop = new PublishingShop(folder, channel);
        }

        /** Each shirt in one more size, and in colours. */
        void edit() {
            for (int i = 0; i < PRODUCTS; i++) {
                var number = i;
                shop.catalogue.change(shop.catalogue.bySku("HEMD-" + i + "-S").orElseThrow().pk(), p -> p.withVariants(List.of(
                        sized(p, 0, number, "S"), sized(p, 1, number, "M").with(Field.SIZE, "XL"))));
            }
        }

        /** The day on which that is sent, with what comes before it done. */
        Operator.Shelf dayOf(Aliased what) throws Exception {
            if (what != Aliased.NEW_OPTIONS) {
                return first;
            }
            shop.publish();
            edit();
            before = count(what);
            return second;
        }

        Spoiler spoil(Aliased what) {
            return plan(new Spoiler(this, what, null));
        }

        Spoiler never(Product bad) {
            return plan(new Spoiler(this, Aliased.NEW_PRODUCTS, bad.uid().toString()));
        }

        private Spoiler plan(Spoiler spoiler) {
            line.plan((number, request) -> spoiler.meets());
            return spoiler;
        }

        /** How many of them the town has, since the beginning of the day. */
        int count(Aliased what) {
            var question = switch (what) {
                case NEW_PRODUCTS -> "{ products { totalItems } }";
                case NEW_GROUPS -> "{ productOptionGroups { totalItems } }";
                case GIVEN_GROUPS -> "{ products { items { optionGroups { id } } } }";
                case NEW_OPTIONS -> "{ productOptionGroups { items { options { id } } } }";
            };
            try {
                var data = town.operator().call(place, question, HttpLine.JSON.createObjectNode());
                var total = data.findValue("totalItems");
                return (total == null ? Math.toIntExact(data.findValues("id").size()) : total.asInt()) - before;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void nothingLeft(Operator.Shelf expected) throws Exception {
            line.mend();
            assertThat(shop.publisher.status()).satisfies(s -> assertThat(s.waiting() + s.blocked()).isZero());
            var requests = line.exchanges().size();
            assertThat(shop.publish().published()).isZero();
            assertThat(line.exchanges().size() - requests).as("nothing to do is one request").isEqualTo(1);
            assertThat(town.shelf(place)).isEqualTo(expected);
            survived++;
        }

        @Override
        public void close() throws IOException {
            shop.close();
            channel.close();
            line.close();
        }
    }
}
