package de.ladentheke.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.ladentheke.settings.Settings.Language;
import de.ladentheke.settings.Settings.Market;
import de.ladentheke.settings.Settings.Theme;

/**
 * The settings at one moment. Immutable; texts are never null.
 *
 * @param shopFolder        the shop that was open last, empty for the default one
 * @param market            of earlier versions, null in new ones: the one marketplace that they knew
 * @param marketAddress     of earlier versions: {@code https://…}
 * @param marketShop        of earlier versions: the shop's short name there
 * @param watchFolder       from which lists of another program are taken over by themselves, empty for none
 * @param practiceAutostart whether the practice marketplace starts with the program
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Values(
        Language language, Theme theme, String shopFolder, Market market, String marketAddress, String marketShop,
        String watchFolder, Boolean practiceAutostart) {
    public static final Values DEFAULT = new Values(null, null, null, null, null, null, null, null);

    public Values {
        language = language == null ? Language.SYSTEM : language;
        theme = theme == null ? Theme.SYSTEM : theme;
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

    /** The marketplace of earlier versions was taken over. */
    public Values withoutMarket() {
        return new Values(language, theme, shopFolder, null, "", "", watchFolder, practiceAutostart);
    }

    public Values withWatchFolder(String folder) {
        return new Values(language, theme, shopFolder, market, marketAddress, marketShop, folder, practiceAutostart);
    }

    public Values withPracticeAutostart(boolean start) {
        return new Values(language, theme, shopFolder, market, marketAddress, marketShop, watchFolder, start);
    }
}
