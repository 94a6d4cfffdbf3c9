package de.ladentheke.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Market;
import de.ladentheke.settings.Settings.Theme;

/**
 * The settings at one moment. Immutable; texts are never null.
 *
 * @param shopFolder        the shop that was open last, empty for the default one
 * @param marketAddress     of another marketplace, {@code https://…}
 * @param marketShop        the shop's short name there
 * @param watchFolder       from which lists of another program are taken over by themselves, empty for none
 * @param practiceAutostart whether the practice marketplace starts with the program
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Values(
        Language language, Theme theme, String shopFolder, Market market, String marketAddress, String marketShop,
        String watchFolder, Boolean practiceAutostart) {
    public static final Values DEFAULT = new Values(null, null, null, null, null, null, null, null);

    public Values {
        language = language == null ? Language.SYSTEM : language;
        theme = theme == null ? Theme.SYSTEM : theme;
        market = market == null ? Market.PRACTICE : market;
        shopFolder = text(shopFolder);
        marketAddress = text(marketAddress);
        marketShop = text(marketShop);
        watchFolder = text(watchFolder);
        practiceAutostart = practiceAutostart == null || practiceAutostart;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    public Values withLanguage(Language chosen) {
        return new Values(chosen, theme, shopFolder, market, marketAddress, marketShop, watchFolder, practiceAutostart);
    }

    public Values withTheme(Theme chosen) {
        return new Values(language, chosen, shopFolder, market, marketAddress, marketShop, watchFolder, practiceAutostart);
    }

    public Values withShopFolder(String folder) {
        return new Values(language, theme, folder, market, marketAddress, marketShop, watchFolder, practiceAutostart);
    }

    public Values withMarket(Market chosen) {
        return new Values(language, theme, shopFolder, chosen, marketAddress, marketShop, watchFolder, practiceAutostart);
    }

    public Values withOtherMarket(String address, String shop) {
        return new Values(language, theme, shopFolder, market, address, shop, watchFolder, practiceAutostart);
    }

    public Values withWatchFolder(String folder) {
        return new Values(language, theme, shopFolder, market, marketAddress, marketShop, folder, practiceAutostart);
    }

    public Values withPracticeAutostart(boolean start) {
        return new Values(language, theme, shopFolder, market, marketAddress, marketShop, watchFolder, start);
    }
}
