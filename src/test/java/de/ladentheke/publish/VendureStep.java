package de.ladentheke.publish;

import de.ladentheke.faults.FaultyLine;
import de.ladentheke.faults.Head;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the requests of a publication to Vendure are for: where a fault strikes. */
enum VendureStep implements Predicate<Head> {
    LOG_IN("query { activeChannel"),
    NAME_OF_THE_SHOP("setSettingsStoreValue"),
    LOOK("\"query { revision"),
    LOOK_SINCE("$since: DateTime"),
    WHICH_PHOTOS("query($hashes"),
    UPLOAD("createAssets"),
    WHICH_PRODUCTS("query($ids"),
    NEW_PRODUCTS(": createProduct("),
    NEW_GROUPS("createProductOptionGroup("),
    GIVE_GROUPS("addOptionGroupToProduct("),
    NEW_OPTIONS("createProductOption("),
    CHANGED_PRODUCTS("updateProducts(") {
        @Override
        public boolean test(Head request) {
            return super.test(request) && request.begins().contains("translations");
        }
    },
    NEW_VARIANTS("createProductVariants("),
    CHANGED_VARIANTS("updateProductVariants("),
    HASH_AT_LAST("updateProducts(") {
        @Override
        public boolean test(Head request) {
            return super.test(request) && !request.begins().contains("translations");
        }
    };

    private final String said;

    VendureStep(String said) {
        this.said = said;
    }

    @Override
    public boolean test(Head request) {
        return request.begins().contains(said);
    }

    /** Those that occurred, in the order of a publication. */
    static List<VendureStep> of(List<FaultyLine.Exchange> exchanges) {
        Set<VendureStep> met = EnumSet.noneOf(VendureStep.class);
        for (var exchange : exchanges) {
            for (var step : values()) {
                if (step.test(exchange.request())) {
                    met.add(step);
                }
            }
        }
        return List.copyOf(met);
    }
}
