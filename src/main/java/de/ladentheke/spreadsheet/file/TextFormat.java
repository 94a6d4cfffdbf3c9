package de.ladentheke.spreadsheet.file;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param separator between cells: one of {@code ; , tab |} or another character
 * @param quote     around cells that hold separators, or {@link #NO_QUOTE}
 */
public record TextFormat(Charset charset, char separator, char quote) {
    /** Quotation marks are characters like any other. */
    public static final char NO_QUOTE = '\0';

    /** With the usual quotation mark. */
    public TextFormat(Charset charset, char separator) {
        this(charset, separator, '"');
    }

    public TextFormat charset(Charset other) {
        return new TextFormat(other, separator, quote);
    }

    public TextFormat separator(char other) {
        return new TextFormat(charset, other, quote);
    }

    public TextFormat quote(char other) {
        return new TextFormat(charset, separator, other);
    }
}
