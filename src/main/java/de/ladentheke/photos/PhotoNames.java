package de.ladentheke.photos;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Product;
import de.ladentheke.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * File names for the photos of products: {@code TEE-0107_1.jpg}. They are chosen so that {@link PhotoMatcher} finds the
 * product again: the article number, else a GTIN, where no other product would be found.
 */
public final class PhotoNames {
    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|;,\\p{Cntrl}]");
    private final FileNameCodes codes;

    private PhotoNames(FileNameCodes codes) {
        this.codes = codes;
    }

    /** For the products that are in the shop now. */
    public static PhotoNames of(Database database) {
        return new PhotoNames(new FileNameCodes(database.read(new PhotoStore()::codes)));
    }

    /** One name for each photo of the product, in their order. */
    public List<String> of(Product product) {
        var names = new ArrayList<String>();
        for (int position = 1; position <= product.photos().size(); position++) {
            names.add(name(product, position));
        }
        return names;
    }

    private String name(Product product, int position) {
        for (var field : List.of(Field.SKU, Field.GTIN)) {
            for (var variant : product.variants()) {
                var code = (String) variant.get(field);
                if (code != null && leadsBack(name(code, position), product.pk(), position)) {
                    return name(code, position);
                }
            }
        }
        return name(product.variants().getFirst().sku(), position);
    }

    private boolean leadsBack(String name, long product, int position) {
        return codes.find(name).filter(found -> found.product() == product && found.position() == position).isPresent();
    }

    private static String name(String code, int position) {
        return NOT_IN_FILE_NAMES.matcher(code).replaceAll("-") + "_" + position + ".jpg";
    }
}
