package de.ladentheke.spreadsheet;

import java.time.Instant;

/** When a list with the same headings was imported last. @param file its name */
public record LastUse(String file, Instant at) {}
