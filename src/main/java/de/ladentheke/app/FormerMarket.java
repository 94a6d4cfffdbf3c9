package de.ladentheke.app;

import de.ladentheke.publish.setup.ChannelKind;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.settings.Settings;
import de.ladentheke.settings.Values;
import java.util.Map;

/** Earlier versions published to one marketplace, which the settings named. It becomes the shop's channel, once. */
final class FormerMarket {
    private FormerMarket() {}

    static void takeOver(ChannelSetups setups, Settings settings) {
        var values = settings.get();
        if (values.market() == null) {
            return;
        }
        if (values.market() == Settings.Market.OTHER) {
            var options = Map.of(ChannelOption.ADDRESS, values.marketAddress(), ChannelOption.SHOP, values.marketShop());
            ChannelLines.id(ChannelKind.MARKETPLACE, options).ifPresent(id -> alone(setups, id, host(values.marketAddress()), options));
        } else {
            alone(setups, PracticeChannel.ID, "", Map.of());
        }
        settings.update(Values::withoutMarket);
    }

    /** Only this one was published to, though others may have been tried. */
    private static void alone(ChannelSetups setups, String channel, String name, Map<String, String> options) {
        setups.listed().stream().filter(other -> !other.channel().equals(channel)).forEach(other -> setups.save(other.unlisted()));
        var rules = setups.find(channel).map(ChannelSetup::rules).orElse(ChannelRules.NONE);
        setups.save(new ChannelSetup(channel, true, name, options, rules));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
