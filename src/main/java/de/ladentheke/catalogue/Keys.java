package de.ladentheke.catalogue;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists of keys as one parameter of a statement: {@code IN (SELECT value FROM json_each(?))}. */
final class Keys {
    private Keys() {}

    static String json(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
