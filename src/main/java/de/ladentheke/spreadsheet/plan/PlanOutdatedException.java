package de.ladentheke.spreadsheet.plan;

/** The shop changed between preview and import: the preview is to be made again. */
public final class PlanOutdatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
