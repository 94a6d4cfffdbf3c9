package de.ladentheke.app.cli;

import de.ladentheke.app.ExitCode;
import de.ladentheke.app.PracticeMarket;
import de.ladentheke.app.Shop;
import de.ladentheke.settings.Settings;
import de.ladentheke.market.Market;
import de.ladentheke.market.model.MarketException;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code market}: runs the practice marketplace until it is stopped. */
@Command(name = "market", mixinStandardHelpOptions = true)
final class MarketCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "market.port")
    private int port = PracticeMarket.PORT;

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "market.folder")
    private Path folder;

    @Option(names = "--slug", paramLabel = "NAME", descriptionKey = "market.slug", converter = Slug.class)
    private String slug = PracticeMarket.SLUG;

    @Mixin
    private ShopOption shop;

    /** Refuses what cannot stand in a shop's address. */
    static final class Slug implements CommandLine.ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!Market.isSlug(value)) {
                throw new CommandLine.TypeConversionException("no slug");
            }
            return value;
        }
    }

    MarketCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var place = folder != null ? folder : shop.folder(settings).resolve(PracticeMarket.FOLDER);
        try (var market = Market.start(MarketOptions.local(place.toAbsolutePath(), port))) {
            var token = market.registerShop(slug, Messages.of(Shop.class).get("shop.unnamed"));
            console.result("market.runs", market.address(), market.shopPage(slug), slug, token);
            console.out().flush();
            Until.stopped(market);
            return ExitCode.OK;
        } catch (MarketException e) {
            console.say("market.cannot_start", String.valueOf(port), place);
            return ExitCode.MARKETPLACE;
        }
    }
}
