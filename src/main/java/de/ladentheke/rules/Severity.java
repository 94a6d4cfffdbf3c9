package de.ladentheke.rules;

/** How much a finding weighs. */
public enum Severity {
    /** The product is not published until it is mended. */
    BLOCK,
    /** It is published, and the owner should look. */
    WARN,
    /** A tip. */
    INFO
}
