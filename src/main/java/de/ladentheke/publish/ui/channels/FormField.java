package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ChannelKind;
import de.ladentheke.publish.ChannelOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a kind of place must be told, beside its secret.
 *
 * @param key    of {@link ChannelOption}
 * @param values of a choice, the first one where none was made
 * @param target for which it is needed, empty for all
 */
record FormField(String key, Type type, List<String> values, String target) {
    enum Type { TEXT, TICK, CHOICE, FOLDER, FILE }

    static List<FormField> of(ChannelKind kind) {
        return switch (kind) {
            case PRACTICE -> List.of();
            case MARKETPLACE, VENDURE -> List.of(text(ChannelOption.ADDRESS), text(ChannelOption.SHOP));
            case WOOCOMMERCE -> List.of(text(ChannelOption.ADDRESS), text(ChannelOption.USER), tick(ChannelOption.ADOPT));
            case FEED -> feed();
            case WEBSITE -> website();
        };
    }

    private static List<FormField> feed() {
        var fields = new ArrayList<>(List.of(choice(ChannelOption.TAKER, "google", "atalanda"), choice(ChannelOption.FORMAT, "xml", "tsv"),
                text(ChannelOption.ADDRESS), tick(ChannelOption.PHOTOS), text(ChannelOption.STORE_CODE)));
        fields.addAll(target("folder", "sftp", "webdav"));
        return fields;
    }

    private static List<FormField> website() {
        var fields = new ArrayList<>(List.of(text(ChannelOption.ADDRESS), text(ChannelOption.IMPRINT)));
        fields.addAll(target("folder", "zip", "sftp", "webdav"));
        return fields;
    }

    private static List<FormField> target(String... targets) {
        return List.of(choice(ChannelOption.TARGET, targets),
                new FormField(ChannelOption.FOLDER, Type.FOLDER, List.of(), "folder"), new FormField(ChannelOption.FILE, Type.FILE, List.of(), "zip"),
                only(ChannelOption.HOST, "sftp"), only(ChannelOption.PORT, "sftp"), only(ChannelOption.FOLDER, "sftp"),
                only(ChannelOption.DAV, "webdav"), only(ChannelOption.USER, "sftp webdav"));
    }

    /** Whether it is asked for with this target. */
    boolean with(String chosen) {
        return target.isEmpty() || List.of(target.split(" ")).contains(chosen);
    }

    private static FormField text(String key) {
        return only(key, "");
    }

    private static FormField only(String key, String target) {
        return new FormField(key, Type.TEXT, List.of(), target);
    }

    private static FormField tick(String key) {
        return new FormField(key, Type.TICK, List.of(), "");
    }

    private static FormField choice(String key, String... values) {
        return new FormField(key, Type.CHOICE, List.of(values), "");
    }
}
