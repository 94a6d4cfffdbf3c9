package de.ladentheke.spreadsheet.file;

import java.nio.charset.Charset;

/** How a text file is written. @param separator between cells: one of {@code ; , tab |} or another character */
public record TextFormat(Charset charset, char separator) {}
