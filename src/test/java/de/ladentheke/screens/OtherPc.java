package de.ladentheke.screens;

import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.channel.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another PC of the same shop at the same marketplace. */
final class OtherPc {
    private OtherPc() {}

    /** It publishes its own version of a product that the market has. */
    static void publishes(Channel channel, Product product, UnaryOperator<String> change) throws Exception {
        var id = product.uid().toString();
        var content = change.apply(channel.online(id).orElseThrow().content());
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        var answer = channel.send(List.of(new Channel.Item(id, hash, content)), channel.manifest(null).revision());
        if (!answer.items().getFirst().accepted()) {
            throw new IOException(answer.items().getFirst().problem());
        }
    }
}
