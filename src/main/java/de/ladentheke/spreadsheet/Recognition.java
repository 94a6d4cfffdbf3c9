package de.ladentheke.spreadsheet;

import de.ladentheke.spreadsheet.detection.Fingerprint;
import de.ladentheke.spreadsheet.detection.LayoutFinder;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.CorrectionSheet;
import java.util.Optional;

/** Finds how a list is to be read: by its headings, and where these are known as it was read the last time. */
final class Recognition {
    private final RowSource source;
    private final Profiles profiles;
    private final String name;
    private final LayoutFinder finder = new LayoutFinder();

    /** @param fingerprint of the headings as they were found; @param profile null where they are unknown */
    record Recognised(Layout layout, String fingerprint, Profile profile) {}

    /** @param name of the file */
    Recognition(RowSource source, Profiles profiles, String name) {
        this.source = source;
        this.profiles = profiles;
        this.name = name;
    }

    Recognised find() throws SpreadsheetException {
        var found = found();
        var profile = profiles.find(found).orElse(null);
        return new Recognised(profile == null ? found : saved(profile, found), found.fingerprint(), profile);
    }

    /** The layout of another sheet or heading row (0: none). */
    Layout at(int sheet, int headerRow) throws SpreadsheetException {
        var found = read(sheet, headerRow);
        return profiles.find(found).map(profile -> profile.applyTo(found)).orElse(found);
    }

    private Layout found() throws SpreadsheetException {
        try {
            var back = correction();
            return back == null ? seen(finder.find(source)) : back;
        } catch (SpreadsheetException e) {
            throw e.reason() == Reason.NO_TABLE ? new SpreadsheetException(Reason.NO_TABLE, name, e) : e;
        }
    }

    /** The layout of a correction workbook under headings that we know; null where it is none, or one of an unknown list. */
    private Layout correction() throws SpreadsheetException {
        if (source.sheets().isEmpty() || !CorrectionSheet.named(source.sheets().getFirst().name())) {
            return null;
        }
        for (int headings = 1; headings <= CorrectionSheet.MOST_HEADINGS; headings++) {
            var layout = read(source.sheets().getFirst().index(), headings);
            if (profiles.find(layout).isPresent()) {
                return layout;
            }
        }
        return null;
    }

    /** Where the owner chose another sheet or heading row last time, it is taken again. */
    private Layout saved(Profile profile, Layout found) throws SpreadsheetException {
        var sheet = sheet(profile.sheet()).orElse(found.sheet());
        var there = sheet == found.sheet() && profile.headerRow() == found.headerRow() || profile.fits(found);
        return profile.applyTo(there || profile.likeness(found) >= 1 ? found : chosen(profile, found, sheet));
    }

    /** The sheet and row chosen last time, unless what was found is more like the headings that were taken then. */
    private Layout chosen(Profile profile, Layout found, int sheet) throws SpreadsheetException {
        var chosen = read(sheet, profile.headerRow());
        return profile.likeness(chosen) >= profile.likeness(found) ? chosen : found;
    }

    private Layout read(int sheet, int headerRow) throws SpreadsheetException {
        return seen(finder.at(source, sheet, headerRow));
    }

    /** What we added to a correction workbook belongs to no supplier's headings. */
    private static Layout seen(Layout found) {
        var own = CorrectionSheet.seen(found);
        return own == found ? found : own.fingerprint(Fingerprint.of(own.columns().stream().map(Column::heading).toList()));
    }

    private Optional<Integer> sheet(String wanted) {
        return source.sheets().stream().filter(s -> s.name().equals(wanted)).map(RowSource.Sheet::index).findFirst();
    }
}
