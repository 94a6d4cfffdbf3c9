package de.ladentheke.spreadsheet.ui.export;

/** Which products the list in front shows and has ticked. */
public interface ExportSource {
    /** Which of the shop's products are exported. */
    enum Scope { ALL, FOUND, MARKED }

    /** Called in the background. @param archived whether those come along that are no longer sold */
    long[] all(boolean archived);

    /** In the order of the list. Called on the FX thread. */
    long[] found();

    /** Called on the FX thread. */
    long[] marked();
}
