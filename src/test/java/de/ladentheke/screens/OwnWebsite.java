package de.ladentheke.screens;

import de.ladentheke.publish.ShopProfile;
import de.ladentheke.publish.setup.ChannelOption;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.state.ChannelSetups;
import java.nio.file.Path;
import java.util.Map;

/** The shop's own web page in a folder, in the place of all other channels. */
final class OwnWebsite {
    private OwnWebsite() {}

    /** The channels are to be read anew afterwards. @return the channel's key */
    static String in(ScreensWindow window, Path folder) {
        window.shop.profiles().save(new ShopProfile(Map.of(
                ShopProfile.Field.NAME, "Laden", ShopProfile.Field.LEGAL_NAME, "Erna Beispiel", ShopProfile.Field.STREET, "Markt 1",
                ShopProfile.Field.ZIP, "06484", ShopProfile.Field.CITY, "Quedlinburg", ShopProfile.Field.EMAIL, "laden@example.org")));
        var setups = new ChannelSetups(window.shop.database());
        var id = "website:" + folder;
        setups.save(ChannelSetup.of(id, Map.of(ChannelOption.ADDRESS, "https://laden.example/", ChannelOption.TARGET, "folder",
                ChannelOption.FOLDER, folder.toString())));
        window.channels.channels().forEach(other -> setups.remove(other.channel()));
        return id;
    }
}
