package de.ladentheke.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ladentheke.photos.PhotoException;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.Renditions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import java.io.IOException;
import java.util.Optional;

/** The photos of another PC's version: those that are here under their own name, the others fetched. */
final class ForeignPhotos {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Channel channel;
    private final PhotoLibrary library;
    private final Renditions renditions;

    ForeignPhotos(Channel channel, PhotoLibrary library, Renditions renditions) {
        this.channel = channel;
        this.library = library;
        this.renditions = renditions;
    }

    /** @param complete whether all its photos are here now */
    record Named(String content, boolean complete) {}

    /** The content with the photos as this shop calls them. What only the market has is fetched into the library. */
    Named named(String content) throws IOException {
        try {
            var json = MAPPER.readTree(content);
            var complete = true;
            for (var photo : json.path("photos")) {
                complete &= name((ObjectNode) photo);
            }
            return new Named(MAPPER.writeValueAsString(json), complete);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new ChannelException(ChannelException.Reason.PROTOCOL, "content that cannot be read");
        }
    }

    private boolean name(ObjectNode photo) throws IOException {
        var sent = photo.path("sha256").asText();
        var own = here(sent);
        if (own.isEmpty()) {
            own = fetched(sent);
        }
        own.flatMap(library::get).ifPresent(found -> photo.put("sha256", found.sha256()).put("width", found.width()).put("height", found.height()));
        return own.isPresent();
    }

    private Optional<String> here(String sent) {
        return library.get(sent).isPresent() ? Optional.of(sent) : renditions.source(sent);
    }

    private Optional<String> fetched(String sent) throws IOException {
        var bytes = channel.image(sent);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            var form = channel.photoForm();
            var photo = library.add(bytes.get(), sent).sha256();
            renditions.adopt(photo, form.mediaType(), form.longestSide(), sent, bytes.get());
            return Optional.of(photo);
        } catch (PhotoException e) {
            return Optional.empty();
        }
    }
}
