package de.ladentheke.spreadsheet.file.picture;

import java.util.List;

/**
 * A picture that lies in or over the cells of a sheet.
 *
 * @param rows   that it may belong to, the likeliest first; numbers as a person sees them
 * @param key    names its content: the same picture on two rows has one key
 * @param ending of a file with this content, {@code png}
 */
public record SheetPicture(List<Integer> rows, String key, String ending) {}
