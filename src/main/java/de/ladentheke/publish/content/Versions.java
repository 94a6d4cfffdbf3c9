package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shop's version of a product and the one that another PC brought into the market, where they differ: what the owner
 * chooses from.
 *
 * @param here   when the product was changed here last
 * @param market when and from where the market's version came
 * @param parts  in the order of the page; none where both say the same
 * @param theirs the market's version with the photos as they are called here
 */
public record Versions(long product, String name, Side here, Side market, List<Part> parts, Theirs theirs) {
    /** Whose version of a part is to be shown from now on; both of them is possible for photos only. */
    public enum Pick { HERE, MARKET, BOTH }

    /** @param at null where nobody knows it; @param computer empty where nobody knows it */
    public record Side(Instant at, String computer) {}

    /**
     * One thing that differs.
     *
     * @param field     null for a variant as a whole, which only one side has, and for what this program does not know
     * @param variant   its id, empty for the product itself
     * @param label     for people: {@code Preis (rot, M)}
     * @param here      for people, empty where there is nothing; {@code market} likewise
     * @param photos    where the part is the photos, else null
     * @param changedAt when it was changed here by hand, null where that is not known
     * @param preset    whose version it is where only one side changed it since the last publication; null where both
     *                  did, or nobody knows: then the owner must say it
     * @param obstacle  why the market's version of it cannot be taken over, a sentence; null where it can
     */
    public record Part(
            Field field, String variant, String label, String here, String market, Photos photos, Instant changedAt,
            Pick preset, String obstacle) {
        /** The same for the same thing, however often it is compared. */
        public String id() {
            return variant + "/" + (field == null ? label : field.key());
        }

        public Part without(String reason) {
            return new Part(field, variant, label, here, market, photos, changedAt, preset == Pick.MARKET ? null : preset, reason);
        }

        public Part changed(Instant at) {
            return new Part(field, variant, label, here, market, photos, at, preset, obstacle);
        }
    }

    public record Photos(List<Photo> here, List<Photo> market) {
        /** Whether each has one that the other lacks. */
        public boolean mixed() {
            return both().size() > Math.max(here.size(), market.size());
        }

        /** Those of here, and behind them those that only the market has. */
        public List<Photo> both() {
            var known = here.stream().map(Photo::sha256).collect(Collectors.toSet());
            return Stream.concat(here.stream(), market.stream().filter(photo -> !known.contains(photo.sha256()))).toList();
        }
    }

    /** @param hash content hash as the market tells it; @param content JSON of the item */
    public record Theirs(String hash, String content) {}
}
