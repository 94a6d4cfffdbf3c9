package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a kind of place must be told, beside its secret.
 *
 * @param key    of {@link ChannelOption}
 * @param values of a choice, the first one where none was made
 * @param target for which it is needed, empty for all
 * @param rare   whether hardly anybody needs it
 */
record FormField(String key, Type type, List<String> values, String target, boolean rare) {
    /** {@code LINES}: a text of several lines; {@code FILE}: one that is there, {@code ZIP}: one that will be written. */
    enum Type { TEXT, LINES, TICK, CHOICE, FOLDER, FILE, ZIP }

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
        fields.addAll(List.of(text(ChannelOption.NAME).asRare(), text(ChannelOption.PAGE).asRare(), text(ChannelOption.IMAGE).asRare(),
                choice(ChannelOption.PICKUP, "none", "same_day", "next_day", "two_days", "week").asRare(),
                choice(ChannelOption.DELIVERY, "self_collect", "package_delivery", "nationwide").asRare()));
        return fields;
    }

    private static List<FormField> website() {
        var fields = new ArrayList<>(List.of(text(ChannelOption.ADDRESS), new FormField(ChannelOption.IMPRINT, Type.LINES, List.of(), "", false)));
        fields.addAll(target("folder", "zip", "sftp", "webdav"));
        return fields;
    }

    private static List<FormField> target(String... targets) {
        return List.of(choice(ChannelOption.TARGET, targets),
                only(ChannelOption.FOLDER, Type.FOLDER, "folder"), only(ChannelOption.FILE, Type.ZIP, "zip"),
                only(ChannelOption.HOST, "sftp"), only(ChannelOption.PORT, "sftp"), only(ChannelOption.FOLDER, "sftp"),
                only(ChannelOption.DAV, "webdav"), only(ChannelOption.USER, "sftp webdav"), only(ChannelOption.KEY_FILE, Type.FILE, "sftp"));
    }

    /** Whether it is asked for with this target. */
    boolean with(String chosen) {
        return target.isEmpty() || List.of(target.split(" ")).contains(chosen);
    }

    private FormField asRare() {
        return new FormField(key, type, values, target, true);
    }

    private static FormField text(String key) {
        return only(key, "");
    }

    private static FormField only(String key, String target) {
        return only(key, Type.TEXT, target);
    }

    private static FormField only(String key, Type type, String target) {
        return new FormField(key, type, List.of(), target, false);
    }

    private static FormField tick(String key) {
        return new FormField(key, Type.TICK, List.of(), "", false);
    }

    private static FormField choice(String key, String... values) {
        return new FormField(key, Type.CHOICE, List.of(values), "", false);
    }
}
