package de.ladentheke.bench;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.history.Group;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.channel.Channel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;

/** A shop whose products have texts of their own, for benchmarks of publishing. */
final class BenchShop implements AutoCloseable {
    private static final int CHUNK = 2_000;
    private static final String[] WORDS = ("aus kleiner Herstellung im Harz von Hand verpackt kühl und trocken lagern der die das mit ohne fein herb mild kräftig"
            + " Wernigerode Quedlinburg Halberstadt Thale Brocken Bode Selke Ilse nach altem Rezept seit drei Generationen ein Geschenk für Gäste Kinder"
            + " Familie Küche Garten Wanderung frisch gemahlen geröstet gebrannt gewebt gedrechselt bemalt lackiert handgeschöpft waschbar spülmaschinenfest"
            + " Baumwolle Leinen Buche Eiche Fichte Ton Steinzeug Glas Messing Emaille Honig Kräuter Beeren Nüsse Mandeln Kakao Zimt Vanille Holunder Schlehe"
            + " Größe Farbe Länge Breite etwa passt zu allen unseren Tellern Tassen Schalen nachfüllbar recycelt regional saisonal limitiert neu beliebt").split(" ");

    private final Database database;
    private final Catalogue catalogue;
    private final PhotoLibrary photos;

    BenchShop(Path folder) {
        database = Database.open(folder);
        catalogue = new Catalogue(database, new History(database));
        photos = new PhotoLibrary(database);
    }

    Publisher publisher(Channel channel) {
        return new Publisher(database, catalogue, photos, channel);
    }

    /** One that all products of a benchmark may show. */
    Photo photo() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", png);
        return new Photo(photos.add(png.toByteArray(), "foto.png").sha256(), "");
    }

    /** @param shown the photos of each */
    void fill(int from, int count, Photo... shown) {
        var random = new Random(from);
        for (int done = 0; done < count; done += CHUNK) {
            var chunk = new ArrayList<Product>();
            for (int i = from + done; i < from + Math.min(count, done + CHUNK); i++) {
                chunk.add(product(i, random, List.of(shown)));
            }
            catalogue.saveAll(chunk, Group.Kind.IMPORT, "Liste.xlsx");
        }
    }

    /** The prices of products that come one after the other rise a little: no jump that the owner would have to confirm. */
    void reprice(long first, int count) {
        var products = catalogue.products(LongStream.range(first, first + count).toArray());
        catalogue.saveAll(products.stream().map(p -> p.with(Field.PRICE_GROSS, Money.ofCents(cents(p) + 1))).toList(), Group.Kind.BULK, "Preise");
    }

    private static long cents(Product product) {
        return product.variants().getFirst().price().orElseThrow().cents();
    }

    private static Product product(int number, Random random, List<Photo> shown) {
        var values = new EnumMap<Field, Object>(Map.of(
                Field.NAME, "Harzer Schokolade Nr. " + number, Field.SKU, "A%06d".formatted(number), Field.PRICE_GROSS, Money.ofCents(99 + random.nextInt(9000)),
                Field.CATEGORY, "Lebensmittel > Schokolade", Field.VAT_RATE, 700, Field.CONTENT_AMOUNT, 100_000L, Field.CONTENT_UNIT, "g",
                Field.STOCK_QTY, random.nextInt(40) * 1000L, Field.INGREDIENTS, words(random, 8), Field.PHOTOS, shown));
        values.put(Field.DESCRIPTION, words(random, 20 + random.nextInt(60)));
        values.put(Field.BRAND, "Brockenhof");
        return Product.create(values);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> WORDS[random.nextInt(WORDS.length)]).collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        database.close();
    }
}
