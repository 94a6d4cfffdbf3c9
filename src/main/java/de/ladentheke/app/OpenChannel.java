package de.ladentheke.app;

import de.ladentheke.publish.ChannelKind;
import de.ladentheke.publish.ChannelSetup;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.ui.MarketAccess;
import de.ladentheke.settings.SecretsLockedException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One channel of the shop, whose line is opened when it is first needed. */
public final class OpenChannel implements MarketAccess, AutoCloseable {
    /** The practice marketplace runs when it is needed, and a place for files is tried by writing there. */
    private static final Set<ChannelKind> NOT_ASKED = EnumSet.of(ChannelKind.PRACTICE, ChannelKind.FEED, ChannelKind.WEBSITE);

    private volatile ChannelSetup setup;
    private final ChannelLines lines;
    private final Supplier<String> secret;
    private ChannelLines.Line line;

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
    public MarketAccess.Line check() {
        if (NOT_ASKED.contains(setup.kind())) {
            return new MarketAccess.Line(true, "");
        }
        try {
            var result = lines.check(setup.kind(), setup.options(), secret.get());
            return new MarketAccess.Line(result.ok(), result.ok() ? "" : result.sentence());
        } catch (SecretsLockedException e) {
            return new MarketAccess.Line(false, Publisher.explain(UnnamedChannel.locked()));
        }
    }

    @Override
    public Optional<URI> shopPage() {
        return line().shopPage().get();
    }

    /** The passphrase was given: what waited for it goes now. */
    void unlocked() {
        synchronized (this) {
            if (line == null || !line.locked()) {
                return;
            }
            line = null;
        }
        publisher().auto().hurry();
    }

    @Override
    public synchronized void close() {
        if (line == null) {
            return;
        }
        try {
            line.closing().close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            line = null;
        }
    }

    private synchronized ChannelLines.Line line() {
        if (line == null) {
            line = lines.open(setup, secret);
        }
        return line;
    }
}
