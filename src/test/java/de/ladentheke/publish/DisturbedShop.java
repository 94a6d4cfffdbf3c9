package de.ladentheke.publish;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A shop's two days: the first publication, and one after edits of each kind. The same products every time it is copied. */
final class DisturbedShop {
    private static final int PRODUCTS = 12;

    private DisturbedShop() {}

    static void fill(Path folder, Channel channel) {
        try (var shop = new PublishingShop(folder, channel)) {
            for (int i = 0; i < PRODUCTS; i++) {
                shop.add("Becher Nr. " + i + " „Brocken“", "BEC-" + i, 1_000 + i, 1 + i % 4, 5);
            }
            profile(shop, channel, "Harzladen Müller");
        }
    }

    /** A price, a text, another photo, one off the market, one new, another name of the shop. */
    static void edit(PublishingShop shop, Channel channel) {
        shop.change(shop.catalogue.bySku("BEC-1").orElseThrow(), Field.PRICE_GROSS, Money.ofCents(990));
        shop.change(shop.catalogue.bySku("BEC-2").orElseThrow(), Field.DESCRIPTION, "Von Hand gedreht.");
        shop.change(shop.catalogue.bySku("BEC-3").orElseThrow(), Field.PHOTOS, List.of(shop.photo(6)));
        shop.change(shop.catalogue.bySku("BEC-4").orElseThrow(), Field.STATUS, Status.ARCHIVED);
        profile(shop, channel, "Harzladen Müller & Tochter");
    }

    private static void profile(PublishingShop shop, Channel channel, String name) {
        var profiles = new ShopProfiles(shop.database, channel);
        profiles.save(profiles.get().with(ShopProfile.Field.NAME, name).with(ShopProfile.Field.CITY, "Halberstadt"));
    }

    /** Pages that are free inside the file would let it take more without growing. */
    static void vacuum(Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ladentheke.db")); var statement = connection.createStatement()) {
            statement.execute("VACUUM");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
