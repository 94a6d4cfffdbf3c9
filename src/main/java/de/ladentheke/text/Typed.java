package de.ladentheke.text;

import java.util.OptionalLong;

/** Numbers as people of the program's language type them. */
public final class Typed {
    private Typed() {}

    /**
     * A number as an integer of its last place: {@code 1.234,5} with two places is 123450. Of two kinds of separator the
     * last one is the decimal one; a single one groups thousands only where it is the language's own grouping sign before
     * exactly three digits. Empty where it is no number or has more places.
     */
    public static OptionalLong decimal(String typed, int places) {
        var text = typed.replaceAll("[\\s\u00a0\u202f']", "");
        var point = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        if (point >= 0 && groups(text, point)) {
            point = -1;
        }
        var whole = (point < 0 ? text : text.substring(0, point)).replaceAll("[.,]", "");
        var rest = point < 0 ? "" : text.substring(point + 1);
        if (!whole.matches("-?[0-9]{1,10}") || !rest.matches("[0-9]*") || rest.length() > places) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(whole + rest + "0".repeat(places - rest.length())));
    }

    private static boolean groups(String text, int last) {
        var sign = text.charAt(last);
        var grouping = "de".equals(Messages.language().getLanguage()) ? '.' : ',';
        var other = sign == ',' ? '.' : ',';
        return sign == grouping && text.indexOf(other) < 0 && text.length() - last == 4 && last > 0;
    }
}
