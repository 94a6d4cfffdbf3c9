package de.ladentheke.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ladentheke.app.ExitCode;
import de.ladentheke.app.PracticeMarket;
import de.ladentheke.app.SampleShop;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    Path temp;

    private final TestConsole console = new TestConsole();
    private Path list;
    private Path shop;

    @BeforeEach
    void files() throws IOException {
        shop = temp.resolve("shop");
        list = temp.resolve("liste.csv");
        Files.writeString(list, """
                Art.-Nr.;Bezeichnung;VK brutto;EAN
                A-1;Harzer Tee;6,90;4006381333931
                A-2;Honig;auf Anfrage;
                A-3;Senf;3,80;
                """);
    }

    @Test
    void import_tells_in_json_what_it_did_and_in_words_on_the_other_stream() throws IOException {
        assertThat(run("import", "--json", "--shop", shop.toString(), list.toString())).isEqualTo(ExitCode.LEFT);
        var report = console.jsonLines().getFirst();
        assertThat(fields(report)).containsExactly(
                "file", "sheet", "headerRow", "mapping", "new", "changed", "unchanged", "missing", "missingChanged", "leftOut", "toClarify",
                "problems", "left", "alarms", "notes", "remarks", "photos", "error", "millis");
        assertThat(report.get("headerRow").asInt()).isEqualTo(1);
        assertThat(report.get("mapping").toString())
                .isEqualTo("{\"Art.-Nr.\":\"sku\",\"Bezeichnung\":\"name\",\"VK brutto\":\"price_gross\",\"EAN\":\"gtin\"}");
        assertThat(report.get("new").asInt()).isEqualTo(2);
        assertThat(report.get("toClarify").asInt()).isEqualTo(1);
        var problem = report.get("problems").get(0);
        assertThat(problem.get("row").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asText()).isEqualTo("VK brutto");
        assertThat(problem.get("value").asText()).isEqualTo("auf Anfrage");
        assertThat(problem.get("reason").asText()).contains("auf Anfrage");
        assertThat(report.get("error").isNull()).isTrue();
        assertThat(console.err()).contains("2 neu", "1 zu klären", "Zeile 3");
        try (var open = Shop.open(shop)) {
            assertThat(open.catalogue().bySku("A-1")).isPresent();
            assertThat(open.catalogue().bySku("A-2")).isEmpty();
        }
    }

    @Test
    void an_export_is_told_in_json_and_read_again_changes_nothing() throws IOException {
        run("import", "--shop", shop.toString(), list.toString());
        var file = temp.resolve("export.csv");
        console.forgetOut();
        assertThat(run("export", "--json", "--shop", shop.toString(), "--photos", temp.resolve("fotos.zip").toString(), file.toString())).isEqualTo(ExitCode.OK);
        var report = console.jsonLines().getFirst();
        assertThat(fields(report)).containsExactly(
                "file", "format", "products", "rows", "photoFile", "photos", "missingPhotos", "error", "millis");
        assertThat(report.get("format").asText()).isEqualTo("csv");
        assertThat(report.get("products").asInt()).isEqualTo(2);
        console.forgetOut();
        assertThat(run("import", "--json", "--shop", shop.toString(), file.toString())).isEqualTo(ExitCode.OK);
        assertThat(console.jsonLines().getFirst().get("unchanged").asInt()).isEqualTo(2);
        assertThat(run("export", "--format", "shopify", "--shop", shop.toString(), temp.resolve("none/x.csv").toString())).isEqualTo(ExitCode.FILE);
        assertThat(run("export", "--format", "pdf", "--shop", shop.toString(), file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "--shop", temp.resolve("nowhere").toString(), file.toString())).isEqualTo(ExitCode.SHOP);
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void the_template_needs_no_shop() {
        var file = temp.resolve("Vorlage.xlsx");
        assertThat(run("template", "--shop", shop.toString(), file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file).exists();
        assertThat(shop).doesNotExist();
    }

    @Test
    void the_same_list_again_changes_nothing() throws IOException {
        run("import", "--shop", shop.toString(), list.toString());
        run("import", "--json", "--shop", shop.toString(), list.toString());
        assertThat(console.jsonLines().getFirst().get("unchanged").asInt()).isEqualTo(2);
        assertThat(console.jsonLines().getFirst().get("new").asInt()).isZero();
    }

    @Test
    void a_dry_run_stores_nothing_not_even_an_empty_shop() throws IOException {
        run("import", "--dry-run", "--json", "--shop", shop.toString(), list.toString());
        assertThat(console.jsonLines().getFirst().get("new").asInt()).isEqualTo(2);
        assertThat(shop).doesNotExist();
        run("import", "--shop", shop.toString(), list.toString());
        Files.writeString(list, Files.readString(list).replace("6,90", "7,20"));
        run("import", "--dry-run", "--shop", shop.toString(), list.toString());
        assertThat(console.err()).contains("1 geändert");
        try (var open = Shop.open(shop)) {
            assertThat(open.catalogue().bySku("A-1").orElseThrow().variants().getFirst().price().orElseThrow().cents()).isEqualTo(690);
        }
    }

    @Test
    void an_unreadable_file_is_told_and_the_others_are_imported() throws IOException {
        var broken = Files.writeString(temp.resolve("kaputt.xlsx"), "keine Tabelle\0\1\2");
        assertThat(run("import", "--json", "--shop", shop.toString(), broken.toString(), list.toString())).isEqualTo(ExitCode.FILE);
        assertThat(console.jsonLines()).hasSize(2);
        assertThat(console.jsonLines().getFirst().get("error").asText()).isNotBlank();
        assertThat(console.jsonLines().getLast().get("new").asInt()).isEqualTo(2);
        assertThat(console.err()).doesNotContain("Exception");
    }

    @Test
    void photos_of_a_folder_go_to_their_articles() throws IOException {
        SampleShop.unpack(temp.resolve("sample"));
        assertThat(run("import", "--shop", shop.toString(), "--photos", SampleShop.photos(temp.resolve("sample")).toString(),
                SampleShop.workbook(temp.resolve("sample")).toString())).isEqualTo(ExitCode.LEFT);
        assertThat(console.err()).contains("Fotos: 61 zugeordnet");
        try (var open = Shop.open(shop)) {
            assertThat(open.catalogue().bySku("HK-1001").orElseThrow().photos()).hasSize(2);
        }
    }

    @Test
    void photos_of_an_archive_go_to_their_articles_as_well() throws IOException {
        SampleShop.unpack(temp.resolve("sample"));
        var archive = temp.resolve("Fotos.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive)); var photos = Files.list(SampleShop.photos(temp.resolve("sample")))) {
            for (var photo : photos.filter(file -> file.getFileName().toString().startsWith("HK-1001")).toList()) {
                zip.putNextEntry(new ZipEntry(photo.getFileName().toString()));
                Files.copy(photo, zip);
            }
        }
        assertThat(run("import", "--shop", shop.toString(), "--photos", archive.toString(), SampleShop.workbook(temp.resolve("sample")).toString())).isEqualTo(ExitCode.LEFT);
        assertThat(console.err()).contains("Fotos: 2 zugeordnet");
    }

    @Test
    void publish_goes_to_another_marketplace_and_says_what_stays() throws IOException {
        run("import", "--shop", shop.toString(), list.toString());
        try (var market = Market.start(MarketOptions.local(temp.resolve("market"), 0))) {
            market.registerShop("teeladen", "Teeladen");
            // the key comes from the environment, which a test cannot set: without it the marketplace refuses
            assertThat(run("publish", "--json", "--shop", shop.toString(), "--market", market.address().toString(), "--slug", "teeladen"))
                    .isEqualTo(ExitCode.MARKETPLACE);
        }
        var answer = console.jsonLines().getLast();
        assertThat(fields(answer)).containsExactly(
                "channel", "published", "unchanged", "takenOff", "photosSent", "bytesSent", "online", "waiting", "left", "differences", "error", "millis");
        assertThat(answer.get("error").asText()).isNotBlank();
    }

    @Test
    void publish_to_the_practice_marketplace_leaves_what_lacks_a_photo() throws IOException {
        run("import", "--shop", shop.toString(), list.toString());
        assertThat(run("publish", "--json", "--shop", shop.toString())).isEqualTo(ExitCode.LEFT);
        var answer = console.jsonLines().getLast();
        assertThat(answer.get("left").findValuesAsText("sku")).containsExactlyInAnyOrder("A-1", "A-3");
        assertThat(answer.get("left").get(0).get("reason").asText()).containsIgnoringCase("foto");
        assertThat(answer.get("error").isNull()).isTrue();
    }

    @Test
    void publish_reads_back_what_it_sent_and_tells_what_differs() throws Exception {
        Product cup;
        try (var open = Shop.open(shop)) {
            var picture = Files.createFile(temp.resolve("becher.png"));
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            cup = open.catalogue().save(Product.create(Map.of(Field.NAME, "Becher", Field.SKU, "BEC-1", Field.PRICE_GROSS, Money.ofCents(1490),
                    Field.PHOTOS, List.of(new Photo(open.photos().add(picture).sha256(), "")))));
        }
        assertThat(run("publish", "--json", "--shop", shop.toString())).as(console.err()).isEqualTo(ExitCode.OK);
        assertThat(console.jsonLines().getLast().get("differences")).isEmpty();
        assertThat(console.err()).contains("Nachgesehen: Alles steht dort, wie es sein soll.");
        try (var open = Shop.open(shop)) {
            var channel = open.practiceChannel();
            var known = channel.manifest(null);
            channel.send(List.of(new Channel.Item("von-woanders", "0".repeat(64), channel.online(cup.uid().toString()).orElseThrow().content())), known.revision());
            open.catalogue().change(cup.pk(), product -> product.with(Field.PRICE_GROSS, Money.ofCents(1590)));
        }
        assertThat(run("publish", "--json", "--shop", shop.toString())).as("only another PC may know it: told, but no fault").isEqualTo(ExitCode.OK);
        assertThat(console.jsonLines().getLast().get("differences").toString()).isEqualTo("[{\"kind\":\"UNKNOWN\",\"name\":\"von-woanders\"}]");
        assertThat(console.err()).contains("Nachgesehen: 1 Abweichung (von-woanders).");
    }

    @Test
    void publish_goes_to_every_channel_or_to_the_one_that_is_named() throws IOException {
        run("import", "--shop", shop.toString(), list.toString());
        run("publish", "--shop", shop.toString());
        try (var open = Shop.open(shop)) {
            new ChannelSetups(open.database()).save(ChannelSetup.of("marketplace:http://127.0.0.1:9/laden",
                    Map.of(ChannelOption.ADDRESS, "http://127.0.0.1:9/", ChannelOption.SHOP, "laden")).withName("Marktplatz Harz"));
        }
        assertThat(run("publish", "--json", "--shop", shop.toString())).as("one has no line").isEqualTo(ExitCode.MARKETPLACE);
        assertThat(console.jsonLines()).extracting(line -> line.get("channel").asText()).containsExactly("Übungsmarkt", "Marktplatz Harz");
        assertThat(console.jsonLines().getFirst().get("error").isNull()).as("the other one is not stopped by it").isTrue();
        assertThat(run("publish", "--shop", shop.toString(), "--channel", "übungsmarkt")).isEqualTo(ExitCode.LEFT);
        assertThat(run("publish", "--shop", shop.toString(), "--channel", "Nirgends")).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("Übungsmarkt, Marktplatz Harz");
    }

    @Test
    void a_shop_that_another_program_holds_is_told() {
        try (var open = Shop.open(shop)) {
            assertThat(open.folder()).isEqualTo(shop);
            assertThat(run("import", "--shop", shop.toString(), list.toString())).isEqualTo(ExitCode.SHOP);
        }
        assertThat(console.err()).doesNotContain("Exception").isNotBlank();
    }

    @Test
    void a_taken_port_is_told() throws IOException {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(taken.getLocalPort());
            assertThat(run("market", "--port", port, "--folder", temp.resolve("m").toString())).isEqualTo(ExitCode.MARKETPLACE);
            assertThat(console.err()).contains(port);
        }
    }

    @Test
    void values_that_make_no_sense_are_wrong_usage_and_no_unexpected_error() {
        assertThat(run("publish", "--shop", shop.toString(), "--market", "http://mein markt/", "--slug", "laden")).isEqualTo(ExitCode.USAGE);
        assertThat(run("publish", "--shop", shop.toString(), "--market", "marktplatz", "--slug", "laden")).isEqualTo(ExitCode.USAGE);
        assertThat(run("publish", "--shop", shop.toString(), "--market", "https://mein_markt/", "--slug", "laden")).isEqualTo(ExitCode.USAGE);
        assertThat(run("market", "--port", "0", "--slug", "Mein Laden", "--folder", temp.resolve("m").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("market", "--port", "70000", "--folder", temp.resolve("m").toString())).isEqualTo(ExitCode.MARKETPLACE);
        assertThat(run("import", "--shop", shop.toString(), temp.toString())).isEqualTo(ExitCode.FILE);
        assertThat(console.err()).contains("„http://mein markt/“ passt nicht zu URL", "„marktplatz“", "„Mein Laden“ passt nicht zu NAME").doesNotContain("Exception");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        var file = Files.writeString(temp.resolve("datei"), "x");
        assertThat(run("import", "--shop", file.resolve("laden").toString(), list.toString())).isEqualTo(ExitCode.SHOP);
        assertThat(run("demo", "--exit", "--folder", file.resolve("demo").toString())).isEqualTo(ExitCode.SHOP);
        assertThat(run("market", "--port", "0", "--folder", file.resolve("markt").toString())).isEqualTo(ExitCode.MARKETPLACE);
        assertThat(console.err()).doesNotContain("Exception");
    }

    @Test
    void wrong_usage_is_told_with_the_way_to_help() {
        assertThat(run("importiere", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("import")).isEqualTo(ExitCode.USAGE);
        assertThat(run("market", "--port", "viele")).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("importiere", "FILE", "viele", "ladentheke import --help");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void help_names_every_command_and_exit_code() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(console.out()).contains("import", "publish", "market", "demo", "Rückgabewerte", " 70 ");
    }

    @Test
    void the_demo_goes_the_whole_way() {
        assertThat(run("demo", "--exit", "--folder", temp.resolve("demo").toString())).isEqualTo(ExitCode.OK);
        assertThat(console.out()).contains("56 Artikel neu, 3 zu klären", "61 über ihren Dateinamen", "54 Artikel und 61 Fotos",
                "Preis 6,90 € → 6,50 €", "Gesendet wurde nur das: 1 Artikel");
        assertThat(temp.resolve("demo/shop").resolve(PracticeMarket.FOLDER).resolve("market.db")).exists();
    }

    private int run(String... arguments) {
        return console.run(temp, arguments);
    }

    private static List<String> fields(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
