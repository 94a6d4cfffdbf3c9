package de.ladentheke.market.api;

/** Entity tags of HTTP: {@code "17"}, {@code W/"17"}. */
public final class ETags {
    private ETags() {}

    public static String quote(String value) {
        return '"' + value + '"';
    }

    static String unquote(String header) {
        var tag = header.strip();
        if (tag.startsWith("W/")) {
            tag = tag.substring(2);
        }
        return tag.length() >= 2 && tag.startsWith("\"") && tag.endsWith("\"") ? tag.substring(1, tag.length() - 1) : tag;
    }

    /** @param ifNoneMatch header of the request or null; may name several tags */
    public static boolean matches(String ifNoneMatch, String value) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var tag : ifNoneMatch.split(",")) {
            if (tag.strip().equals("*") || unquote(tag).equals(value)) {
                return true;
            }
        }
        return false;
    }
}
