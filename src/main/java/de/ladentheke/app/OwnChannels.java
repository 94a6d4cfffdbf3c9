package de.ladentheke.app;

import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.publish.channel.ChannelException.Reason;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.ui.channels.ChannelDesk;
import de.ladentheke.publish.ui.channels.ChannelDraft;
import de.ladentheke.publish.ui.channels.ChannelEntry;
import de.ladentheke.settings.Secrets;
import de.ladentheke.task.Progress;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sets the shop's channels up, for the window. */
public final class OwnChannels implements ChannelDesk {
    private static final Messages TEXT = Messages.of(OwnChannels.class);
    private static final int LOOKED_AT = 50;
    private static final int EXAMPLES = 3;

    private final Shop shop;
    private final ShopChannels channels;
    private final ChannelSetups setups;
    private final ChannelSecrets secrets;
    private final ChannelLines lines;

    public OwnChannels(Shop shop, ShopChannels channels, Secrets secrets) {
        this.shop = shop;
        this.channels = channels;
        this.setups = new ChannelSetups(shop.database());
        this.secrets = new ChannelSecrets(secrets);
        this.lines = new ChannelLines(shop);
    }

    @Override
    public List<ChannelEntry> entries() {
        return channels.all().stream().map(channel -> new ChannelEntry(channel.setup(), channel)).toList();
    }

    @Override
    public ChannelSetups.Totals totals() {
        return setups.totals();
    }

    @Override
    public List<ChannelKind> kinds() {
        return channels.onlyPractice() ? List.of() : ChannelLines.KINDS;
    }

    @Override
    public Connection check(ChannelDraft draft, String secret) {
        return lines.check(draft.kind(), draft.options(), secret.isBlank() ? stored(draft.channel()).orElse("") : secret.strip());
    }

    @Override
    public Optional<String> twin(ChannelDraft draft) {
        return ChannelLines.rivals(draft.kind(), draft.options()).stream().filter(id -> !id.equals(draft.channel()))
                .flatMap(id -> channels.find(id).stream()).map(OpenChannel::name).findFirst();
    }

    @Override
    public Optional<String> place(ChannelDraft draft) {
        return ChannelLines.id(draft.kind(), draft.options());
    }

    @Override
    public Optional<String> save(ChannelDraft draft, String secret) {
        var place = place(draft);
        place.ifPresent(id -> save(id, draft, secret));
        return place;
    }

    /** A channel whose place has become another one keeps its name, rules and position, its secret, and what is hidden, kept back or planned. */
    private void save(String id, ChannelDraft draft, String secret) {
        var moved = !draft.channel().isEmpty() && !draft.channel().equals(id);
        var kept = secret.isBlank() && moved ? stored(draft.channel()).orElse("") : secret;
        var order = new ArrayList<>(setups.listed().stream().map(ChannelSetup::channel).toList());
        if (moved) {
            order.replaceAll(channel -> channel.equals(draft.channel()) ? id : channel);
            remove(draft.channel());
            setups.follow(draft.channel(), id);
        }
        setups.save(new ChannelSetup(id, true, draft.name(), draft.options(), draft.rules()));
        if (moved) {
            setups.order(order);
        }
        if (!kept.isBlank()) {
            secrets.put(id, kept);
            channels.forget(id);
        }
    }

    @Override
    public Secret secret(String channel) {
        var place = secrets.secrets().place();
        var kept = place.system() ? TEXT.get("secret.system") : TEXT.get("secret.file", place.file());
        return new Secret(setups.find(channel).filter(secrets::has).isPresent(), kept);
    }

    private Optional<String> stored(String channel) {
        return setups.find(channel).flatMap(secrets::get);
    }

    @Override
    public long online(String channel) {
        return channels.get(channel).map(open -> open.publisher().status().online()).orElse(0L);
    }

    @Override
    public void takeOff(String channel, Progress progress) throws IOException {
        var report = channels.get(channel).orElseThrow().publisher().takeOff(progress, (product, stage, detail) -> {});
        if (report.stopped()) {
            progress.stopIfAsked();
        }
        if (!report.refused().isEmpty()) {
            throw new ChannelException(Reason.PROTOCOL, report.refused().size() + " items stay");
        }
    }

    @Override
    public Removed remove(String channel) {
        var setup = setups.find(channel).orElseThrow();
        var removed = new Removed(setup, secrets.get(setup), setups.listed().stream().map(ChannelSetup::channel).toList());
        setups.remove(channel);
        secrets.remove(setup);
        channels.forget(channel);
        return removed;
    }

    @Override
    public void restore(Removed removed) {
        var channel = removed.setup().channel();
        setups.save(removed.setup());
        removed.secret().ifPresent(secret -> secrets.put(channel, secret));
        setups.order(removed.before());
        channels.forget(channel);
    }

    @Override
    public void order(List<String> order) {
        setups.order(order);
    }

    @Override
    public Shelf shelf() {
        var first = Arrays.stream(shop.catalogue().find(Query.ALL)).limit(LOOKED_AT).toArray();
        var examples = shop.catalogue().products(first).stream().flatMap(product -> example(product).stream()).limit(EXAMPLES).toList();
        return new Shelf(shop.catalogue().categories(), examples);
    }

    private static Optional<Example> example(Product product) {
        return product.variants().getFirst().price().map(price -> new Example(product.name(), price));
    }
}
