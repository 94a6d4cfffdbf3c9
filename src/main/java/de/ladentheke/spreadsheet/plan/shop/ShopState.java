package de.ladentheke.spreadsheet.plan.shop;

/**
 * Differs whenever products changed: every change of the catalogue leaves its trace in the history or raises a
 * revision.
 */
public record ShopState(long groups, long edits, long undone, long products, long revisions) {}
