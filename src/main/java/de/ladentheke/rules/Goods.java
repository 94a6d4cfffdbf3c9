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
 * rules for kinds leave it alone. Whole words only: "Kaffeemühlen" are no coffee.
 */
enum Goods {
    FOOD("lebensmittel|feinkost|süßwaren|suesswaren|schokolade|pralinen|bonbons|kekse|gebäck|konfitüre|marmelade|fruchtaufstrich|honig"
            + "|gewürze?|gewürzmischungen|kräuter|tees?|\\w*tee|kaffee|kaffeebohnen|\\w+kaffee|espresso|kakao|nudeln|pasta|reis|müsli|cerealien|essig|speiseöl\\w*|olivenöl|käse|wurst\\w*"
            + "|fleisch\\w*|fisch|konserven|saucen|soßen|brote?|brötchen|backwaren|bäckerei|obst|gemüse|eier|milch|milchprodukte|molkerei\\w*|snacks|nüsse|hofladen|food|groceries"),
    DRINK("getränke?|\\w+getränke?|saft|säfte|fruchtsaft|limonaden?|mineralwasser|tafelwasser|sirup|drinks|beverages"),
    ALCOHOL("bier|biere|weine?|(?:rot|weiß|rosé|perl|schaum|obst|glüh|dessert)weine?|sekt|spirituosen?|liköre?|schnaps|schnäpse|whisky|gin|rum|obstbrand|kräuterliköre?|alkoholika|alkoholische getränke"),
    COSMETIC("kosmetik|naturkosmetik|seifen?|\\w+seifen?|shampoo|duschgel|cremes?|körperpflege|hautpflege|drogerie|cosmetics"),
    PERFUME("parfüm\\w*|parfum\\w*|eau de toilette|düfte"),
    DECORATIVE_COSMETIC("make-?up|nagellack|lippenstifte?|dekorative kosmetik|schminke"),
    BY_PIECE_FOOD("brote?|brötchen|backwaren|bäckerei|torten?|kuchen|obst|gemüse|eier|fleisch\\w*|wurst\\w*|käsetheke|theke|lose ware"),
    MIXED_SET("geschenkk(o|ö)rbe?|präsentk(o|ö)rbe?|geschenksets?|geschenkboxen?"),
    SINGLE_INGREDIENT("honig|\\w*tee|tees?|kaffee|kaffeebohnen|\\w+kaffee|espresso|obst|gemüse|eier|reis|gewürze?|kräuter"),
    BOOK("bücher|buch|(?:kinder|jugend|bilder|koch|sach|fach|hör|taschen|wander|back)b(?:ü|u)che?r?|romane?|krimis?|sachbuch|noten|zeitschriften|zeitungen|landkarten|wanderkarten|books"),
    TEXTILE("mode|textil\\w*|bekleidung|damenmode|herrenmode|kindermode|hosen|hemden|kleider|pullover|jacken|strickwaren|strickmode|schals?|socken|shirts?|t-shirts?|wäsche|heimtextil\\w*|fashion|clothing"),
    YARN("wolle|garne?|strickgarn|stoffe|meterware"),
    TOY("spielwaren?|spielzeug|puppen|puzzles?|gesellschaftsspiele|holzspielzeug|toys"),
    ELECTRICAL("elektro\\w*|elektronik|haushaltsgeräte|leuchten|lampen|leuchtmittel|handys?|unterhaltungselektronik|electronics"),
    CLEANER("reinigungsmittel|waschmittel|putzmittel|farben|lacke|baumarkt"),
    PET_FOOD("tiernahrung|tierfutter|hundefutter|katzenfutter|vogelfutter|fischfutter|kleintierfutter|pferdefutter"),
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
