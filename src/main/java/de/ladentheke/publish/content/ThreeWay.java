package de.ladentheke.publish.content;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Photo;
import de.ladentheke.publish.content.Comparison.Line;
import de.ladentheke.publish.content.Versions.Part;
import de.ladentheke.publish.content.Versions.Photos;
import de.ladentheke.publish.content.Versions.Pick;
import de.ladentheke.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where two versions of a product differ, and which of them changed it since the version that both come from. Pure: the
 * contents are JSON of an item.
 *
 * @param base what the market acknowledged last; null where nobody knows it any more
 */
public record ThreeWay(String base, String here, String market) {
    private static final Messages WORDS = Messages.of(ThreeWay.class);

    public List<Part> parts() {
        var ours = ShownContent.of(here);
        var theirs = ShownContent.of(market);
        var changedHere = changed(here);
        var changedThere = changed(market);
        var parts = new ArrayList<Part>();
        var whole = new HashSet<String>();
        for (var line : Comparison.of(here, market).lines()) {
            var variant = line.variant();
            if (variant.isEmpty() || ours.variants().containsKey(variant) && theirs.variants().containsKey(variant)) {
                parts.add(part(line, preset(changedHere.contains(id(line)), changedThere.contains(id(line)))));
            } else if (whole.add(variant)) {
                parts.add(variant(variant, ours, theirs, preset(touched(here, variant), touched(market, variant))));
            }
        }
        photos(ours, theirs).ifPresent(parts::add);
        return List.copyOf(parts);
    }

    private static Part part(Line line, Pick preset) {
        return new Part(line.field(), line.variant(), line.label(), line.before(), line.after(), null, null, preset, null);
    }

    private static Part variant(String id, ShownContent ours, ShownContent theirs, Pick preset) {
        var mine = ours.variants().get(id);
        var shown = mine == null ? theirs.variants().get(id) : mine;
        var label = WORDS.get("versions.variant", shown.options().isEmpty() ? shown.sku() : shown.options());
        return new Part(null, id, label, there(mine), there(theirs.variants().get(id)), null, null, preset, null);
    }

    private static String there(ShownContent.Shown variant) {
        return variant == null ? "" : WORDS.get("versions.variant.there", variant.sku(), Comparison.price(variant));
    }

    private Optional<Part> photos(ShownContent ours, ShownContent theirs) {
        var mine = album(ours);
        var other = album(theirs);
        if (mine.equals(other)) {
            return Optional.empty();
        }
        var before = album(ShownContent.of(base));
        var preset = preset(!mine.equals(before), !other.equals(before));
        return Optional.of(new Part(Field.PHOTOS, "", Field.PHOTOS.label(), WORDS.get("versions.photos", mine.size()),
                WORDS.get("versions.photos", other.size()), new Photos(mine, other), null, preset, null));
    }

    static List<Photo> album(ShownContent content) {
        var album = new ArrayList<Photo>();
        content.json().path("photos").forEach(photo -> album.add(new Photo(photo.path("sha256").asText(), photo.path("alt").asText(""))));
        return album;
    }

    /** Only one side changed it: that one is meant. */
    private Pick preset(boolean here, boolean there) {
        if (!known() || here == there) {
            return null;
        }
        return here ? Pick.HERE : Pick.MARKET;
    }

    private boolean known() {
        return base != null && !base.isEmpty();
    }

    private Set<String> changed(String version) {
        var changed = new HashSet<String>();
        Comparison.of(base, version).lines().forEach(line -> changed.add(id(line)));
        return changed;
    }

    private boolean touched(String version, String variant) {
        return Comparison.of(base, version).lines().stream().anyMatch(line -> line.variant().equals(variant));
    }

    /** The label of a field that this program does not know tells it apart; the other labels change with the number of variants. */
    private static String id(Line line) {
        return line.variant() + "/" + (line.field() == null ? line.label() : line.field().key());
    }
}
