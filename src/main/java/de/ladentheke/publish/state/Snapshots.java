package de.ladentheke.publish.state;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import de.ladentheke.db.Transaction;
import de.ladentheke.publish.content.PhotoInfo;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Products together with how they stand in a channel. */
public final class Snapshots {
    private final Database database;
    private final Catalogue catalogue;
    private final String channel;
    private final StandingStore standings;
    private final GuardStore guards;
    private final ChannelSetupStore setups = new ChannelSetupStore();

    public Snapshots(Database database, Catalogue catalogue, String channel) {
        this.database = database;
        this.catalogue = catalogue;
        this.channel = channel;
        this.standings = new StandingStore(channel);
        this.guards = new GuardStore(channel);
    }

    /** @param photos what is known of all their photos */
    public record Snapshot(List<Standing> standings, Map<String, PhotoInfo> photos) {
        public List<Derived> states() {
            return standings.stream().map(standing -> Derived.state(standing, photos)).toList();
        }

        public List<Derived> complete() {
            return standings.stream().map(standing -> Derived.complete(standing, photos)).toList();
        }
    }

    /** Products as the shop knows them, by key, and all their photos: the same for all channels. */
    public record Loaded(Map<Long, Product> products, Map<String, PhotoInfo> photos) {}

    /** In the order asked. */
    public Snapshot read(long... keys) {
        return keys.length == 0 ? new Snapshot(List.of(), Map.of()) : of(load(keys), keys);
    }

    public Loaded load(long... keys) {
        var products = products(keys);
        return new Loaded(products, photos(products));
    }

    /** How they stand in this channel. */
    Snapshot of(Loaded loaded, long... keys) {
        return database.read(tx -> {
            var rules = setups.find(tx, channel).map(ChannelSetup::rules).orElse(ChannelRules.NONE);
            var bare = standings.standings(tx, keys);
            var owners = guards(tx, bare, keys);
            var found = new ArrayList<Standing>(keys.length);
            for (var standing : bare) {
                found.add(standing.with(loaded.products().get(standing.pk()), rules, owners.getOrDefault(standing.pk(), Guard.NONE)));
            }
            return new Snapshot(found, loaded.photos());
        });
    }

    private Map<Long, Guard> guards(Transaction tx, List<Standing> bare, long... keys) throws SQLException {
        var online = bare.stream().filter(standing -> standing.acknowledged() != null).mapToLong(Standing::pk).toArray();
        return guards.guards(tx, keys, online);
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
