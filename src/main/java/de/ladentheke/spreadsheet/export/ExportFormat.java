package de.ladentheke.spreadsheet.export;

/** How a list of products is written. */
public enum ExportFormat {
    /** The formatted workbook; read again, it changes nothing. */
    XLSX("xlsx"),
    /** A text file that Excel opens with a double click and spoils nothing in. */
    CSV("csv"),
    /** For the product import of WooCommerce. */
    WOOCOMMERCE("csv"),
    /** For the product import of Shopify. */
    SHOPIFY("csv");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
