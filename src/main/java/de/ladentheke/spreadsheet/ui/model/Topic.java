package de.ladentheke.spreadsheet.ui.model;

/** What the owner is asked or offered about the open list, the most urgent first. */
public enum Topic {
    NET_PRICES, NO_VAT, PRICE_ALARMS, COLUMN, MANY_MISSING, DUPLICATES, HIDDEN_ROWS, SALE_PRICES, CONTENT_FROM_NAME, HIDDEN_SHEET
}
