package de.ladentheke.spreadsheet.catalogue;

import java.util.stream.Collectors;

/** Features of a BMEcat article, each a column of its own, as far as there is room. */
final class BmecatFeatures {
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_NAME = 80;

    private BmecatFeatures() {}

    static void put(Item item, XmlNode features) {
        features.all("FEATURE").forEach(feature -> feature(item, feature));
    }

    private static void feature(Item item, XmlNode feature) {
        var name = feature.text("FNAME").isEmpty() ? feature.text("FT_IDREF") : feature.text("FNAME");
        var unit = feature.text("FUNIT");
        var values = feature.all("FVALUE").map(XmlNode::text).map(String::strip).filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
        if (name.isEmpty() || values.isEmpty()) {
            return;
        }
        var value = unit.isEmpty() || unit.equals("C62") ? values : values + " " + unit;
        if (item.size() < MOST_COLUMNS && name.length() <= LONGEST_NAME) {
            item.join(name, value, ", ");
        } else {
            item.join("FEATURES", name + ": " + value, "; ");
        }
    }
}
