package de.ladentheke.app.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.ladentheke.app.ExitCode;
import de.ladentheke.app.LateSecrets;
import de.ladentheke.app.OpenChannel;
import de.ladentheke.app.Shop;
import de.ladentheke.app.ShopChannels;
import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.Difference;
import de.ladentheke.publish.Publisher.Report;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Settings;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code publish}: sends everything that waits to all channels of the shop, to one of them, or to another marketplace. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    /** The shop's key for {@code --market}: not an option, because options show in the list of processes. */
    static final String TOKEN = "LADENTHEKE_TOKEN";
    private static final int SHOWN = 20;
    private static final int NAMED = 5;
    private final Console console;
    private final Settings settings;

    @Option(names = "--json", descriptionKey = "publish.json")
    private boolean json;

    @Mixin
    private ShopOption shop;

    @ArgGroup
    private Where where;

    /** All channels where nothing is said. */
    static final class Where {
        @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "publish.channel")
        private String channel;

        @ArgGroup(exclusive = false)
        private Elsewhere elsewhere;
    }

    /** A marketplace that is no channel of the shop. */
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

    @JsonPropertyOrder({"channel", "published", "unchanged", "takenOff", "photosSent", "bytesSent", "online", "waiting", "left", "differences", "error", "millis"})
    record Result(
            String channel, int published, int unchanged, int takenOff, int photosSent, long bytesSent, long online, long waiting,
            List<Left> left, List<Differs> differences, String error, long millis) {}

    /** One that the place shows otherwise than it was sent. */
    record Differs(String kind, String name) {}

    /** One product that could not go. */
    record Left(String sku, String name, String reason) {}

    PublishCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        try (var open = Shop.open(shop.folder(settings)); var channels = new ShopChannels(open, settings, secrets())) {
            open.schedule().carryOut();
            var chosen = chosen(channels);
            if (chosen.isEmpty()) {
                console.say("publish.no_channel", where.channel, channels.all().stream().map(OpenChannel::name).collect(Collectors.joining(", ")));
                return ExitCode.USAGE;
            }
            // what no line or a refusal keeps back is worse than what the owner must mend
            return chosen.stream().mapToInt(channel -> publish(channel, chosen.size() > 1)).max().getAsInt();
        }
    }

    private Secrets secrets() {
        return new AskingSecrets(new LateSecrets(settings.folder()), PassphraseSource.ofProcess(), console);
    }

    private List<OpenChannel> chosen(ShopChannels channels) {
        if (where == null) {
            return channels.all();
        }
        return where.elsewhere == null ? channels.find(where.channel).stream().toList()
                : List.of(channels.elsewhere(where.elsewhere.address, where.elsewhere.slug, System.getenv().getOrDefault(TOKEN, "")));
    }

    /** One channel that fails does not stop the others. */
    private int publish(OpenChannel channel, boolean oneOfSeveral) {
        var start = System.nanoTime();
        if (oneOfSeveral) {
            console.line(channel.name() + ":");
        }
        Publisher publisher;
        try {
            publisher = channel.publisher();
        } catch (PassphraseMissingException e) {
            console.say(e.key());
            return ExitCode.MARKETPLACE;
        }
        try (var progress = console.progress("publish.sending")) {
            publisher.refresh(progress);
            var report = publisher.publish(progress, (product, stage, detail) -> {});
            publisher.refresh(progress);
            var differences = look(publisher, report, progress);
            return done(channel, report, differences, millis(start));
        } catch (IOException e) {
            return failed(channel, e, millis(start));
        }
    }

    /** As the window does: where it costs little beside what was sent. Null where it was not looked at. */
    private List<Difference> look(Publisher publisher, Report report, Progress progress) {
        if (!publisher.readBack().worthwhile(report)) {
            return null;
        }
        try {
            return publisher.readBack().look(progress).differences();
        } catch (IOException e) {
            console.say("publish.unseen", Publisher.explain(e));
            return null;
        }
    }

    private void tell(List<Difference> differences) {
        if (differences == null) {
            return;
        }
        if (differences.isEmpty()) {
            console.say("publish.seen");
            return;
        }
        console.say("publish.differs", differences.size(), differences.stream().limit(NAMED).map(Difference::name).collect(Collectors.joining(", ")),
                differences.size() > NAMED ? 1 : 0);
    }

    private int done(OpenChannel channel, Report report, List<Difference> differences, long millis) {
        var publisher = channel.publisher();
        var status = publisher.status();
        var left = publisher.blocked(0, 1000).stream().map(PublishCommand::left).toList();
        if (json) {
            console.json(new Result(channel.name(), report.published(), report.unchanged(), report.takenOff(), report.photosSent(),
                    report.bytesSent(), status.online(), status.waiting(), left, differences == null ? null : differences.stream().map(one -> new Differs(one.kind().name(), one.name())).toList(), null, millis));
        }
        console.say("publish.done", report.published(), report.takenOff(), report.photosSent(), status.online(), millis / 1000.0);
        tell(differences);
        left.stream().limit(SHOWN).forEach(l -> console.say("publish.left", l.sku(), l.name(), l.reason()));
        if (left.size() > SHOWN) {
            console.say("publish.more_left", left.size() - SHOWN);
        }
        // what only another PC of the shop knows is told, but nothing is to be mended about it
        var right = differences == null || differences.stream().allMatch(one -> one.kind() == Difference.Kind.UNKNOWN);
        return right && left.isEmpty() && status.waiting() == 0 ? ExitCode.OK : ExitCode.LEFT;
    }

    private int failed(OpenChannel channel, IOException problem, long millis) {
        var status = channel.publisher().status();
        var sentence = Publisher.explain(problem);
        if (json) {
            console.json(new Result(channel.name(), 0, 0, 0, 0, 0, status.online(), status.waiting(), List.of(), null, sentence, millis));
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
