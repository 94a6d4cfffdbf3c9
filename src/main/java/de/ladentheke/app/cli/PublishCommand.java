package de.ladentheke.app.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.ladentheke.app.Channels;
import de.ladentheke.app.ExitCode;
import de.ladentheke.app.Shop;
import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.Channel;
import de.ladentheke.publish.ChannelException;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.Publisher.Report;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.settings.Settings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: sends everything that waits to the marketplace of the settings, or to another one. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    /** The shop's key for {@code --market}: not an option, because options show in the list of processes. */
    static final String TOKEN = "LADENTHEKE_TOKEN";
    private static final int SHOWN = 20;
    private final Console console;
    private final Settings settings;

    @Option(names = "--json", descriptionKey = "publish.json")
    private boolean json;

    @Mixin
    private ShopOption shop;

    @ArgGroup(exclusive = false)
    private Elsewhere elsewhere;

    /** A marketplace that the settings do not name. */
    static final class Elsewhere {
        @Option(names = "--market", paramLabel = "URL", required = true, descriptionKey = "publish.market", converter = MarketAddress.class)
        private String address;

        @Option(names = "--slug", paramLabel = "NAME", required = true, descriptionKey = "publish.slug")
        private String slug;
    }

    /** Refuses what is no address of a marketplace. */
    static final class MarketAddress implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (Connection.address(value).isEmpty()) {
                throw new CommandLine.TypeConversionException("no address");
            }
            return value;
        }
    }

    @JsonPropertyOrder({"published", "unchanged", "takenOff", "photosSent", "bytesSent", "online", "waiting", "left", "error", "millis"})
    record Result(
            int published, int unchanged, int takenOff, int photosSent, long bytesSent, long online, long waiting,
            List<Left> left, String error, long millis) {}

    /** One product that could not go. */
    record Left(String sku, String name, String reason) {}

    PublishCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var start = System.nanoTime();
        try (var open = Shop.open(shop.folder(settings))) {
            var publisher = open.publisher(channel(open));
            try (var progress = console.progress("publish.sending")) {
                publisher.refresh(progress);
                var report = publisher.publish(progress, (product, stage, detail) -> {});
                publisher.refresh(progress);
                return done(publisher, report, millis(start));
            } catch (IOException e) {
                return failed(publisher, e, millis(start));
            }
        }
    }

    private Channel channel(Shop open) {
        if (elsewhere != null) {
            return Channels.elsewhere(elsewhere.address, elsewhere.slug, System.getenv().getOrDefault(TOKEN, ""));
        }
        return Channels.of(open, settings);
    }

    private int done(Publisher publisher, Report report, long millis) {
        var status = publisher.status();
        var left = publisher.blocked(0, 1000).stream().map(PublishCommand::left).toList();
        if (json) {
            console.json(new Result(report.published(), report.unchanged(), report.takenOff(), report.photosSent(),
                    report.bytesSent(), status.online(), status.waiting(), left, null, millis));
        }
        console.say("publish.done", report.published(), report.takenOff(), report.photosSent(), status.online(), millis / 1000.0);
        left.stream().limit(SHOWN).forEach(l -> console.say("publish.left", l.sku(), l.name(), l.reason()));
        if (left.size() > SHOWN) {
            console.say("publish.more_left", left.size() - SHOWN);
        }
        return left.isEmpty() && status.waiting() == 0 ? ExitCode.OK : ExitCode.LEFT;
    }

    private int failed(Publisher publisher, IOException problem, long millis) {
        var status = publisher.status();
        var sentence = Publisher.explain(problem);
        if (json) {
            console.json(new Result(0, 0, 0, 0, 0, status.online(), status.waiting(), List.of(), sentence, millis));
        }
        console.line(sentence);
        if (!(problem instanceof ChannelException)) {
            console.say("publish.later", status.waiting());
        }
        return ExitCode.MARKETPLACE;
    }

    private static Left left(Blocked blocked) {
        return new Left(blocked.sku(), blocked.name(), blocked.reason());
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
