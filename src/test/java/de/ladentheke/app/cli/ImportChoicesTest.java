package de.ladentheke.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window would ask is answered on the command line. */
class ImportChoicesTest {
    private static final String HEADINGS = "Artikelnummer;Bezeichnung;VK brutto;Bestand\n";

    @TempDir
    Path temp;

    private final TestConsole console = new TestConsole();
    private Path shop;

    @BeforeEach
    void shopWithThreeArticles() throws IOException {
        shop = temp.resolve("shop");
        assertThat(run(HEADINGS + "1;Tee;6,50;3\n2;Honig;7,90;5\n3;Senf;3,80;2\n")).isEqualTo(ExitCode.OK);
    }

    @Test
    void only_prices_leaves_names_alone_and_makes_no_articles() throws IOException {
        assertThat(run(HEADINGS + "1;Anders;6,90;3\n9;Neu;1,00;1\n", "--only", "prices")).isEqualTo(ExitCode.OK);
        assertThat(price("1")).isEqualTo(690);
        assertThat(product("1").getFirst().name()).isEqualTo("Tee");
        assertThat(product("9")).isEmpty();
    }

    @Test
    void net_prices_are_refused_until_they_are_confirmed() throws IOException {
        var list = "Artikelnummer;Bezeichnung;Nettopreis\n7;Vase;10,00\n8;Krug;5,00\n";
        assertThat(run(list)).isEqualTo(ExitCode.FILE);
        assertThat(console.err()).contains("2 Nettopreise");
        assertThat(product("7")).isEmpty();
        assertThat(run(list, "--net")).isEqualTo(ExitCode.OK);
        assertThat(price("7")).isEqualTo(1190);
    }

    @Test
    void odd_prices_stay_out_until_they_are_accepted() throws IOException {
        var list = HEADINGS + "1;Tee;650,00;3\n2;Honig;7,90;5\n3;Senf;3,80;2\n";
        assertThat(run(list)).isEqualTo(ExitCode.LEFT);
        assertThat(price("1")).isEqualTo(650);
        assertThat(run(list, "--accept-odd-prices")).isEqualTo(ExitCode.OK);
        assertThat(price("1")).isEqualTo(65_000);
    }

    @Test
    void of_rows_with_one_number_the_first_counts_until_the_last_is_asked_for() throws IOException {
        var list = HEADINGS + "1;Tee;6,60;3\n2;Honig;7,90;5\n1;Tee;6,70;3\n2;Honig;7,90;5\n";
        assertThat(run(list)).isEqualTo(ExitCode.LEFT);
        assertThat(console.err()).contains("Eine Artikelnummer steht mehrfach in der Liste.").contains("--duplicates");
        assertThat(price("1")).isEqualTo(660);
        assertThat(run(list, "--duplicates=last")).isEqualTo(ExitCode.OK);
        assertThat(price("1")).isEqualTo(670);
        assertThat(run(list, "--duplicates", "first")).isEqualTo(ExitCode.OK);
        assertThat(price("1")).isEqualTo(660);
        assertThat(run(list, "--duplicates", "second")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void many_rows_that_stay_out_are_counted_and_not_all_told() throws IOException {
        var list = new StringBuilder(HEADINGS);
        for (int i = 100; i < 150; i++) {
            list.append(i).append(";Knopf;1,50;3\n").append(i).append(";Knopf;1,60;3\n");
        }
        assertThat(run(list.toString(), "--duplicates=last")).isEqualTo(ExitCode.OK);
        assertThat(console.err()).contains("… und 30 weitere");
        assertThat(console.err().lines().filter(line -> line.contains("die letzte Zeile gilt"))).hasSize(20);
    }

    @Test
    void numbers_without_their_zeros_leave_nothing_to_decide() throws IOException {
        assertThat(run(HEADINGS + "00123;Saft;2,50;4\n")).isEqualTo(ExitCode.OK);
        assertThat(run(HEADINGS + "123;Saft;2,60;4\n")).isEqualTo(ExitCode.OK);
        assertThat(console.err()).contains("führenden Nullen");
        assertThat(price("00123")).isEqualTo(260);
    }

    @Test
    void missing_articles_are_archived_where_it_is_asked_for() throws IOException {
        var list = HEADINGS + "1;Tee;6,50;3\n2;Honig;7,90;5\n";
        assertThat(run(list)).isEqualTo(ExitCode.OK);
        assertThat(product("3").getFirst().get(Field.STATUS)).isNotEqualTo(Status.ARCHIVED);
        assertThat(run(list, "--missing", "archive")).isEqualTo(ExitCode.OK);
        assertThat(product("3").getFirst().get(Field.STATUS)).isEqualTo(Status.ARCHIVED);
        assertThat(product("1").getFirst().get(Field.STATUS)).isNotEqualTo(Status.ARCHIVED);
    }

    private int run(String list, String... choices) throws IOException {
        var arguments = new ArrayList<>(List.of("import", "--shop", shop.toString()));
        arguments.addAll(List.of(choices));
        arguments.add(Files.writeString(temp.resolve("liste.csv"), list).toString());
        return console.run(temp, arguments.toArray(String[]::new));
    }

    /** None or one. */
    private List<Product> product(String sku) {
        try (var open = Shop.open(shop)) {
            return open.catalogue().bySku(sku).stream().toList();
        }
    }

    private long price(String sku) {
        return product(sku).getFirst().variants().getFirst().price().orElseThrow().cents();
    }
}
