package de.ladentheke.app;

import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.http.Connection.Outcome;
import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.publish.ui.MarketAccess.Line.State;
import de.ladentheke.publish.ui.MarketAccess;
import de.ladentheke.settings.SecretsLockedException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One channel of the shop, whose line is opened when it is first needed. */
public final class OpenChannel implements MarketAccess, AutoCloseable {
    /** The practice marketplace runs when it is needed, and a place for files is tried by writing there. */
    private static final Set<ChannelKind> NEARBY = EnumSet.of(ChannelKind.PRACTICE, ChannelKind.FEED, ChannelKind.WEBSITE);
    /** Trouble that may pass by itself. */
    private static final Set<Outcome> PASSING = EnumSet.of(Outcome.NO_LINE, Outcome.CAPTIVE_PORTAL, Outcome.CERTIFICATE, Outcome.CLOCK, Outcome.LATER);

    private volatile ChannelSetup setup;
    private final ChannelLines lines;
    private final Supplier<String> secret;
    private ChannelLines.Line open;

    /** @param secret may take seconds; empty where there is none */
    OpenChannel(ChannelSetup setup, ChannelLines lines, Supplier<String> secret) {
        this.setup = setup;
        this.lines = lines;
        this.secret = secret;
    }

    /** Its name or its rules have changed, not its place. */
    OpenChannel as(ChannelSetup changed) {
        setup = changed;
        return this;
    }

    public ChannelSetup setup() {
        return setup;
    }

    @Override
    public String name() {
        return setup.name().isEmpty() ? setup.kind().label() : setup.name();
    }

    @Override
    public Publisher publisher() {
        return line().publisher();
    }

    @Override
    public boolean nearby() {
        return NEARBY.contains(setup.kind());
    }

    @Override
    public Line check() {
        try {
            var result = lines.check(setup.kind(), setup.options(), secret.get());
            return result.ok() ? Line.CONNECTED : new Line(PASSING.contains(result.outcome()) ? State.OFFLINE : State.REFUSED, result.sentence());
        } catch (SecretsLockedException e) {
            return new Line(State.REFUSED, Publisher.explain(UnnamedChannel.locked()));
        }
    }

    @Override
    public List<Hidden> hidden() {
        return lines.shop().catalogue().products(setups().hidden(setup.channel())).stream().map(product -> new Hidden(product.pk(), product.name())).toList();
    }

    @Override
    public void hide(boolean hidden, long... products) {
        setups().hide(setup.channel(), hidden, products);
    }

    private ChannelSetups setups() {
        return new ChannelSetups(lines.shop().database());
    }

    @Override
    public Optional<URI> shopPage() {
        return line().shopPage().get();
    }

    /** The passphrase was given: what waited for it goes now. */
    void unlocked() {
        synchronized (this) {
            if (open == null || !open.locked()) {
                return;
            }
            open = null;
        }
        publisher().auto().hurry();
    }

    /** For good: whoever still asks is answered from what the shop remembers, as opening it anew would add a removed channel again. */
    @Override
    public synchronized void close() {
        if (open != null) {
            try {
                open.closing().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized ChannelLines.Line line() {
        if (open == null) {
            open = lines.open(setup, secret);
        }
        return open;
    }
}
