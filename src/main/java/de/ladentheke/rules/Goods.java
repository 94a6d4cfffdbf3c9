package de.ladentheke.rules;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of goods a product is, as far as its category tells; the rules depend on it. Words of the shop's own
 * category names, longest path last: {@code Lebensmittel > Tee}. A product that no word fits is of no kind, and the
 * rules for kinds leave it alone.
 */
enum Goods {
    FOOD("lebensmittel|feinkost|süßwaren|suesswaren|schokolade|pralinen|bonbons|kekse|gebäck|konfitüre|marmelade|fruchtaufstrich|honig"
            + "|gewürz\\w*|kräuter|tees?|\\w*tee|kaffee\\w*|espresso|kakao|nudeln|pasta|reis|müsli|cerealien|essig|speiseöl\\w*|olivenöl|käse|wurst\\w*"
            + "|fleisch\\w*|fisch|konserven|saucen|soßen|brot\\w*|backwaren|bäckerei|obst|gemüse|eier|milch\\w*|molkerei\\w*|snacks|nüsse|hofladen|food|groceries"),
    DRINK("getränke?|\\w+getränke?|saft|säfte|fruchtsaft|limonaden?|mineralwasser|wasser|sirup|drinks|beverages"),
    ALCOHOL("bier|biere|wein|weine|\\w+wein|\\w+weine|sekt|spirituosen?|liköre?|schnaps|schnäpse|whisky|gin|rum|obstbrand|kräuterlikör\\w*|alkohol\\w*"),
    COSMETIC("kosmetik|naturkosmetik|seifen?|\\w+seifen?|shampoo|duschgel|cremes?|körperpflege|hautpflege|drogerie|cosmetics"),
    PERFUME("parfüm\\w*|parfum\\w*|eau de toilette|düfte"),
    DECORATIVE_COSMETIC("make-?up|nagellack|lippenstifte?|dekorative kosmetik|schminke"),
    BY_PIECE_FOOD("brot\\w*|brötchen|backwaren|bäckerei|torten?|kuchen|obst|gemüse|eier|fleisch\\w*|wurst\\w*|käsetheke|theke|lose ware"),
    MIXED_SET("geschenkk(o|ö)rbe?|präsentk(o|ö)rbe?|geschenksets?|geschenkboxen?"),
    SINGLE_INGREDIENT("honig|\\w*tee|tees?|kaffee\\w*|espresso|obst|gemüse|eier|reis|gewürz\\w*|kräuter"),
    BOOK("bücher|buch|\\w+bücher|romane?|krimis?|sachbuch|noten|zeitschriften|zeitungen|landkarten|wanderkarten|books"),
    TEXTILE("mode|textil\\w*|bekleidung|damenmode|herrenmode|kindermode|hosen|hemden|kleider|pullover|jacken|strick\\w*|schals?|socken|shirts?|t-shirts?|wäsche|heimtextil\\w*|fashion|clothing"),
    YARN("wolle|garne?|strickgarn|stoffe|meterware"),
    TOY("spielwaren?|spielzeug|puppen|puzzles?|gesellschaftsspiele|holzspielzeug|toys"),
    ELECTRICAL("elektro\\w*|elektronik|haushaltsgeräte|leuchten|lampen|leuchtmittel|handys?|unterhaltungselektronik|electronics"),
    CLEANER("reinigungsmittel|waschmittel|putzmittel|farben|lacke|baumarkt"),
    PET_FOOD("tiernahrung|tierfutter|hundefutter|katzenfutter|\\w+futter"),
    LIVING("pflanzen|zimmerpflanzen|schnittblumen|blumen|stauden|live plants"),
    ANTIQUE("antiquitäten|antik\\w*"),
    TOBACCO("tabak\\w*|zigaretten|zigarren|e-zigaretten|vapes?|nikotin\\w*");

    private final Pattern words;

    Goods(String words) {
        this.words = Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Set<Goods> of(Product product) {
        return product.text(Field.CATEGORY).map(Goods::ofCategory).orElse(Set.of());
    }

    static Set<Goods> ofCategory(String category) {
        var text = category.toLowerCase(Locale.GERMAN);
        var kinds = EnumSet.noneOf(Goods.class);
        for (var kind : values()) {
            if (kind.words.matcher(text).find()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
