package de.ladentheke.spreadsheet.export;

/** The unit to which the price of a content refers, and how much of the content's unit one of it is. */
record UnitBase(String unit, int ofContent) {
    /** Null where the content is counted in pieces. */
    static UnitBase of(String contentUnit) {
        return switch (contentUnit) {
            case "g" -> new UnitBase("kg", 1000);
            case "kg" -> new UnitBase("kg", 1);
            case "ml" -> new UnitBase("l", 1000);
            case "cl" -> new UnitBase("l", 100);
            case "l" -> new UnitBase("l", 1);
            case "cm" -> new UnitBase("m", 100);
            case "m" -> new UnitBase("m", 1);
            case "qm" -> new UnitBase("qm", 1);
            case "cbm" -> new UnitBase("cbm", 1);
            case null, default -> null;
        };
    }

    /** Shopify writes areas and volumes with a figure, and pieces in English. */
    static String shopify(String unit) {
        return switch (unit) {
            case "qm" -> "m2";
            case "cbm" -> "m3";
            case "Stk" -> "item";
            default -> unit;
        };
    }
}
