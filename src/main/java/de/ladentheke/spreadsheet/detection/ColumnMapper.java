package de.ladentheke.spreadsheet.detection;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.detection.KnownSystems.KnownSystem;
import de.ladentheke.spreadsheet.detection.Synonyms.Match;
import de.ladentheke.spreadsheet.detection.Synonyms.Quality;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which column means what: by its heading, checked against its cells. One field is one column. */
final class ColumnMapper {
    /** A column under way. */
    static final class Draft {
        final int index;
        /** What stands over several columns, and what over this one alone. */
        final String upper;
        final String lower;
        final String heading;
        final ColumnContent content;
        ImportField field;
        Basis basis = Basis.NONE;
        /** Of the heading; null where there is none or it is not understood. */
        Quality quality;

        Draft(int index, String upper, String lower, ColumnContent content) {
            this.index = index;
            this.upper = upper;
            this.lower = lower;
            heading = (upper + " " + lower).strip();
            this.content = content;
        }

        void become(ImportField meaning, Basis why) {
            field = meaning;
            basis = why;
        }
    }

    /** Where a mistake would be dear. */
    private static final Set<ImportField> CRUCIAL = EnumSet.of(ImportField.SKU, ImportField.GTIN, ImportField.PRICE_GROSS, ImportField.PRICE_NET,
            ImportField.PURCHASE_PRICE, ImportField.UVP, ImportField.VAT_RATE, ImportField.STOCK_QTY);

    private static final Set<ImportField> ADDRESSES = EnumSet.of(ImportField.MANUFACTURER_ADDRESS, ImportField.EU_RESPONSIBLE);

    private record Claim(Draft column, Match match) {}

    private final Synonyms synonyms;

    ColumnMapper(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Gives each column whose heading is understood its meaning. @param system null where none is known */
    void map(List<Draft> columns, KnownSystem system) {
        var claims = new ArrayList<Claim>();
        for (var column : columns) {
            claims(column, system).forEach(match -> claims.add(new Claim(column, match)));
        }
        claims.sort(Comparator.comparing((Claim claim) -> claim.match.quality()).thenComparing(claim -> claim.column.index));
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        for (var claim : claims) {
            var field = claim.match.field();
            var sure = claim.match.quality().compareTo(Quality.WEAK) <= 0 || claim.column.content.filled > 0;
            if (sure && claim.column.field == null && (!taken.contains(field) || together(claim)) && (certain(claim, system) || plausible(field, claim.column.content))) {
                claim.column.become(field, certain(claim, system) ? Basis.HEADING : basis(claim, claims));
                claim.column.quality = claim.match.quality();
                taken.add(field);
            }
        }
        new Ambiguities(columns).settle();
        series(columns);
    }

    /** A known system may fill a field with several columns, where those can be joined; an address stands in several in any list. */
    private static boolean together(Claim claim) {
        return claim.match.quality() == Quality.SYSTEM && claim.match.field().joins()
                || claim.match.quality() == Quality.EXACT && ADDRESSES.contains(claim.match.field());
    }

    /** "Kategorie Ebene 1", "Kategorie Ebene 2", "Bild", "Bild 2": what the first means, the following mean as well. */
    private static void series(List<Draft> columns) {
        for (var first : List.copyOf(columns)) {
            if (first.field == ImportField.CATEGORY || first.field == ImportField.IMAGE) {
                var stem = Heading.of(first.heading).core().replaceFirst("0*1$", "");
                var following = Pattern.compile(Pattern.quote(stem) + "0*([2-9]|[1-9][0-9])");
                columns.stream().filter(column -> column.field == null && following.matcher(Heading.of(column.heading).core()).matches())
                        .forEach(column -> column.become(first.field, first.basis));
            }
        }
    }

    /** What is worth a question: a heading that is only alike, cells that bear it out badly, a second column that claims the same. */
    private static Basis basis(Claim claim, List<Claim> all) {
        var field = claim.match.field();
        var alike = claim.match.quality().compareTo(Quality.WEAK) > 0;
        var rival = CRUCIAL.contains(field) && all.stream().anyMatch(other -> other.column != claim.column && other.match.equals(claim.match)
                && other.column.content.filled > 0 && plausible(field, other.column.content));
        return alike || rival ? Basis.SIMILAR : Basis.HEADING;
    }

    private static boolean certain(Claim claim, KnownSystem system) {
        return system != null && system.own() && claim.match.quality() == Quality.SYSTEM;
    }

    private List<Match> claims(Draft column, KnownSystem system) {
        if (system != null) {
            var meaning = system.meaning(column.heading);
            if (meaning.isPresent()) {
                return meaning.get().map(field -> List.of(new Match(field, Quality.SYSTEM))).orElse(List.of());
            }
        }
        return column.heading.isBlank() ? List.of() : matches(column);
    }

    /** The joined heading where it is known, else the part that is. What a price is depends on what stands over it. */
    private List<Match> matches(Draft column) {
        var joined = synonyms.matches(Heading.of(column.heading));
        if (column.upper.isEmpty() || column.lower.isEmpty() || known(joined)) {
            return joined;
        }
        var upper = synonyms.matches(Heading.of(column.upper));
        var lower = synonyms.matches(Heading.of(column.lower));
        if (known(lower) && !(known(upper) && money(lower.getFirst().field()))) {
            return lower;
        }
        return known(upper) ? upper : joined;
    }

    private static boolean known(List<Match> matches) {
        return !matches.isEmpty() && matches.getFirst().quality().compareTo(Quality.WEAK) <= 0;
    }

    static boolean money(ImportField field) {
        return field == ImportField.PRICE_NET || field == ImportField.SALE_PRICE || field == ImportField.BASE_PRICE
                || field.field().filter(f -> f.type() == Field.Type.MONEY).isPresent();
    }

    /** Whether the cells can be what the heading says. An empty column can be anything. */
    static boolean plausible(ImportField field, ColumnContent content) {
        if (content.filled == 0) {
            return true;
        }
        return switch (field) {
            case BASE_PRICE -> content.share(content.withDigit) >= 0.3;
            case PRICE_NET, SALE_PRICE, STOCK_QTY -> content.share(content.numeric) >= 0.3;
            case NAME -> content.share(content.worded) >= 0.3;
            case VAT_RATE -> content.share(content.booleans) < 0.5 && content.rates * 2 >= content.numeric;
            case SALES_UNIT -> content.share(content.currencies) < 0.5 && content.share(content.numeric) < 0.5;
            case PRICE_QUANTITY -> content.share(content.integers) >= 0.5 && content.distinct() <= 5;
            case PACKING_UNIT -> content.share(content.withDigit) >= 0.5;
            case GTIN -> content.share(content.numeric + content.rounded) >= 0.2 || content.share(content.gtins) > 0;
            case AVAILABILITY -> true;
            case MPN, SKU -> content.averageLength() <= 60;
            default -> !money(field) || content.share(content.numeric) >= 0.3;
        };
    }
}
