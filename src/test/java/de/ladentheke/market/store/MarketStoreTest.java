package de.ladentheke.market.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketStoreTest {
    @TempDir
    Path folder;

    @Test
    void aMarketplaceOfBeforeGoesOn() throws IOException, SQLException {
        try (var in = MarketStore.class.getResourceAsStream("/de/ladentheke/market/V1__market.sql");
             var old = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("market.db"));
             var statement = old.createStatement()) {
            statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("INSERT INTO shop (id, slug, token, name) VALUES (7, 'laden', 'x', 'Laden')");
        }
        for (int twice = 0; twice < 2; twice++) {
            try (var store = MarketStore.open(folder)) {
                assertThat(new ShopStore(store).find("laden")).hasValueSatisfying(shop -> assertThat(shop.id()).isEqualTo(7));
                assertThat(new ItemStore(store).item(7, "a")).isEmpty();
            }
        }
    }
}
