package de.ladentheke.spreadsheet.value;

import de.ladentheke.spreadsheet.file.CellRow.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as lists write them: {@code 31.12.2026}, {@code 31.12.26}, {@code 2026-12-31} with or without a time. */
public final class DateCells {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2}|\\d{4})(?:\\D.*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\D.*)?");
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private DateCells() {}

    /** Empty where it is no date. A number counts days, as in Excel. */
    public static Optional<LocalDate> read(Kind kind, String text) {
        var trimmed = CellText.trimmed(text);
        if (kind == Kind.NUMBER) {
            return trimmed.matches("[2-7]\\d{4}(\\.\\d+)?") ? Optional.of(EXCEL.plusDays(Long.parseLong(trimmed.substring(0, 5)))) : Optional.empty();
        }
        var german = GERMAN.matcher(trimmed);
        var iso = ISO.matcher(trimmed);
        return german.matches() ? date(german.group(3), german.group(2), german.group(1))
                : iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
