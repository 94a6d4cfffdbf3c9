package de.ladentheke.app.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import de.ladentheke.app.ExitCode;
import de.ladentheke.publish.http.Connection;
import de.ladentheke.publish.http.HttpLine;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.conformance.Conformance;
import de.ladentheke.publish.marketplace.conformance.Finding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code conformance}: checks a town's server against the wire protocol. */
@Command(name = "conformance", mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--market", paramLabel = "URL", required = true, descriptionKey = "conformance.market", converter = PublishCommand.MarketAddress.class)
    private String address;

    @Option(names = "--slug", paramLabel = "NAME", required = true, descriptionKey = "publish.slug")
    private String slug;

    @Option(names = "--profile", descriptionKey = "conformance.profile")
    private boolean profile;

    @Option(names = "--json", descriptionKey = "publish.json")
    private boolean json;

    @JsonPropertyOrder({"kept", "broken", "rules"})
    record Result(long kept, long broken, List<Finding> rules) {}

    ConformanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var token = System.getenv().getOrDefault(PublishCommand.TOKEN, "").strip();
        var market = MarketplaceAccess.of(Connection.address(address).orElseThrow(), slug, token).address();
        if (token.isEmpty() || !HttpLine.secure(market)) {
            console.say(token.isEmpty() ? "conformance.no_token" : "conformance.not_secure", PublishCommand.TOKEN);
            return ExitCode.USAGE;
        }
        var findings = Conformance.check(market, slug, token, profile, this::tell);
        var broken = findings.stream().filter(finding -> !finding.kept()).count();
        if (json) {
            console.json(new Result(findings.size() - broken, broken, findings));
        }
        console.say("conformance.done", findings.size() - broken, findings.size());
        return broken == 0 ? ExitCode.OK : ExitCode.MARKETPLACE;
    }

    private void tell(Finding finding) {
        console.line((finding.kept() ? "✓ " : "✗ ") + finding.sentence());
        if (!finding.kept()) {
            console.say("conformance.expected", finding.expected(), finding.got());
        }
    }
}
