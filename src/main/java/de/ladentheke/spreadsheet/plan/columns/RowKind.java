package de.ladentheke.spreadsheet.plan.columns;

/** What a row is by its own word. */
public enum RowKind {
    ARTICLE,
    /** A product whose variants stand in rows of their own. */
    PARENT,
    /** A variant. */
    CHILD
}
