package de.ladentheke.publish;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Products together with how they stand in the channel. */
final class Snapshots {
    private final Database database;
    private final Catalogue catalogue;
    private final StandingStore standings;
    private final GuardStore guards;

    Snapshots(Database database, Catalogue catalogue, StandingStore standings, GuardStore guards) {
        this.database = database;
        this.catalogue = catalogue;
        this.standings = standings;
        this.guards = guards;
    }

    /** @param photos what is known of all their photos */
    record Snapshot(List<Standing> standings, Map<String, PhotoInfo> photos) {
        List<Derived> states() {
            return standings.stream().map(standing -> Derived.state(standing, photos)).toList();
        }

        List<Derived> complete() {
            return standings.stream().map(standing -> Derived.complete(standing, photos)).toList();
        }
    }

    /** In the order asked. */
    Snapshot read(long... keys) {
        if (keys.length == 0) {
            return new Snapshot(List.of(), Map.of());
        }
        var products = products(keys);
        var found = new ArrayList<Standing>(keys.length);
        var bare = database.read(tx -> standings.standings(tx, keys));
        var owners = guards(bare, keys);
        for (var standing : bare) {
            found.add(standing.with(products.get(standing.pk()), owners.getOrDefault(standing.pk(), Guard.NONE)));
        }
        return new Snapshot(found, photos(products));
    }

    private Map<Long, Guard> guards(List<Standing> bare, long... keys) {
        var online = bare.stream().filter(standing -> standing.acknowledged() != null).mapToLong(Standing::pk).toArray();
        return database.read(tx -> guards.guards(tx, keys, online));
    }

    private Map<Long, Product> products(long... keys) {
        var found = new HashMap<Long, Product>();
        catalogue.products(keys).forEach(product -> found.put(product.pk(), product));
        return found;
    }

    private Map<String, PhotoInfo> photos(Map<Long, Product> products) {
        var wanted = products.values().stream().flatMap(p -> p.photos().stream()).map(Photo::sha256).collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of() : database.read(tx -> standings.photos(tx, wanted));
    }
}
