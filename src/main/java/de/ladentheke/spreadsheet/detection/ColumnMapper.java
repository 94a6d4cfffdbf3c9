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

/** Decides which column means what: by its heading, checked against its cells. One field is one column. */
final class ColumnMapper {
    /** A column under way. */
    static final class Draft {
        final int index;
        final String heading;
        final ColumnContent content;
        ImportField field;
        Basis basis = Basis.NONE;

        Draft(int index, String heading, ColumnContent content) {
            this.index = index;
            this.heading = heading;
            this.content = content;
        }

        void become(ImportField meaning, Basis why) {
            field = meaning;
            basis = why;
        }
    }

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
            if (sure && claim.column.field == null && !taken.contains(field) && plausible(field, claim.column.content)) {
                claim.column.become(field, Basis.HEADING);
                taken.add(field);
            }
        }
        new Ambiguities(columns).settle();
    }

    private List<Match> claims(Draft column, KnownSystem system) {
        if (system != null) {
            var meaning = system.meanings().get(KnownSystems.word(column.heading));
            if (meaning != null) {
                return meaning.map(field -> List.of(new Match(field, Quality.SYSTEM))).orElse(List.of());
            }
        }
        return column.heading.isBlank() ? List.of() : synonyms.matches(Heading.of(column.heading));
    }

    /** Whether the cells can be what the heading says. An empty column can be anything. */
    static boolean plausible(ImportField field, ColumnContent content) {
        if (content.filled == 0) {
            return true;
        }
        return switch (field) {
            case PRICE_NET, SALE_PRICE, BASE_PRICE, STOCK_QTY -> content.share(content.numeric) >= 0.3;
            case NAME -> content.share(content.worded) >= 0.3;
            case VAT_RATE -> content.share(content.booleans) < 0.5;
            case GTIN -> content.share(content.numeric) >= 0.2 || content.share(content.gtins) > 0;
            case AVAILABILITY -> true;
            case MPN, SKU -> content.averageLength() <= 60;
            default -> field.field().map(Field::type).filter(type -> type == Field.Type.MONEY).isEmpty()
                    || content.share(content.numeric) >= 0.3;
        };
    }
}
