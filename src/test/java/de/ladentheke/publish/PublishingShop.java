package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.content.ContentWriter;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.PhotoInfo;
import de.ladentheke.task.Progress;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** A real shop in a folder that publishes through {@code channel}; waits between attempts are skipped and counted. */
public final class PublishingShop implements AutoCloseable {
    final Database database;
    final Catalogue catalogue;
    final PhotoLibrary photos;
    final Publisher publisher;
    final TestClock clock = new TestClock();

    PublishingShop(Path folder, Channel channel) {
        this(folder, database -> channel);
    }

    /** That publishes to a place which gets the whole offer. */
    PublishingShop(Path folder, OfferChannel place) {
        this(folder, database -> new OfferPlace(database, place));
    }

    private PublishingShop(Path folder, Function<Database, Channel> channel) {
        database = Database.open(folder);
        catalogue = new Catalogue(database, new History(database));
        photos = new PhotoLibrary(database);
        publisher = new Publisher(database, catalogue, photos, channel.apply(database), clock, clock::advance);
    }

    /** Ready to be published: by the piece, with the photo of that number. */
    Product add(String name, String sku, long cents, int... pictures) {
        var values = new EnumMap<Field, Object>(Map.of(
                Field.NAME, name, Field.SKU, sku, Field.PRICE_GROSS, Money.ofCents(cents), Field.MANUFACTURER_NAME, "Töpferei Harz"));
        values.put(Field.PHOTOS, java.util.Arrays.stream(pictures.length == 0 ? new int[] {1} : pictures).mapToObj(this::photo).toList());
        return catalogue.save(Product.create(values));
    }

    Photo photo(int number) {
        try {
            return new Photo(photos.add(picture(number), number + ".png").sha256(), "");
        } catch (PhotoException e) {
            throw new AssertionError(e);
        }
    }

    Product change(Product product, Field field, Object value) {
        return catalogue.change(product.pk(), p -> p.with(field, value));
    }

    Publisher.Report publish() {
        try {
            return publisher.publish(Progress.NONE, (product, stage, detail) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner wants the version from here, whatever another PC brought. */
    void overwrite(long product) {
        publisher.foreign(product).ifPresent(seen -> publisher.overwriteForeign(product, seen));
    }

    MarketState state(Product product) {
        return catalogue.get(product.pk()).orElseThrow().marketState();
    }

    /** What the market must show: external id → hash of the content, written afresh from the products. */
    Map<String, String> meant() {
        var meant = new HashMap<String, String>();
        for (var pk : catalogue.find(de.ladentheke.catalogue.Query.ALL)) {
            var product = catalogue.get(pk).orElseThrow();
            if (product.status() == Status.READY && de.ladentheke.rules.ProductCheck.check(product).stream().noneMatch(f -> f.severity() == de.ladentheke.rules.Severity.BLOCK)) {
                meant.put(product.uid().toString(), content(product).hash());
            }
        }
        return meant;
    }

    ItemContent content(Product product) {
        var sizes = new HashMap<String, PhotoInfo>();
        for (var photo : product.photos()) {
            photos.get(photo.sha256()).ifPresent(p -> sizes.put(p.sha256(), new PhotoInfo(p.width(), p.height(), p.bytes())));
        }
        return ContentWriter.write(product, sizes);
    }

    /** The disk is full when the database has so many pages. */
    void limit(long pages) {
        database.write(tx -> tx.keys("PRAGMA max_page_count = " + pages));
    }

    List<String> pricesShown(Product product) {
        return database.read(tx -> tx.list("SELECT price_gross, channel FROM price_history WHERE variant = ? ORDER BY pk",
                line -> line.getLong(1) + " " + line.getString(2), product.variants().getFirst().pk()));
    }

    static byte[] picture(int number) {
        var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color((number * 2_654_435_761L & 0xffffff) == 0 ? 7 : (int) (number * 2_654_435_761L & 0xffffff)));
        graphics.fillRect(0, 0, 320, 240);
        graphics.setColor(Color.WHITE);
        graphics.drawString("Foto " + number, 100, 100);
        graphics.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** Time that passes only where the program waits or the test says so. */
    public static final class TestClock extends Clock {
        private java.time.Instant now = java.time.Instant.parse("2026-11-23T08:00:00Z");

        public void advance(java.time.Duration time) {
            now = now.plus(time);
        }

        @Override
        public java.time.Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
