package de.ladentheke.spreadsheet.plan;

/** @param mode what the import may do; remembered per supplier */
public record ImportOptions(Mode mode) {
    public static final ImportOptions DEFAULT = new ImportOptions(Mode.CREATE_AND_UPDATE);

    public enum Mode { CREATE_AND_UPDATE, UPDATE_ONLY }
}
