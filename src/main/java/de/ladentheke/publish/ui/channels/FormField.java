package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ChannelKind;
import de.ladentheke.publish.ChannelOption;
import java.util.List;

/** What a kind of place must be told, beside its secret. @param key of {@link ChannelOption} */
record FormField(String key, Type type) {
    enum Type { TEXT, TICK }

    static List<FormField> of(ChannelKind kind) {
        return switch (kind) {
            case MARKETPLACE, VENDURE -> List.of(text(ChannelOption.ADDRESS), text(ChannelOption.SHOP));
            case WOOCOMMERCE -> List.of(text(ChannelOption.ADDRESS), text(ChannelOption.USER), new FormField(ChannelOption.ADOPT, Type.TICK));
            default -> List.of();
        };
    }

    static boolean hasSecret(ChannelKind kind) {
        return kind != ChannelKind.PRACTICE;
    }

    private static FormField text(String key) {
        return new FormField(key, Type.TEXT);
    }
}
