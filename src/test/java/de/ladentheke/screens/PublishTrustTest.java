package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.app.PracticeMarket;
import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.publish.channel.Channel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What goes out is looked at closely, what went out is read back and taken back. */
class PublishTrustTest extends PublishingScreenTest {
    @Test
    void enterShowsWhatChangesSideBySideAndEscapeGoesBack() throws Exception {
        var cup = published("Becher", "BEC-1", 1490);
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.DESCRIPTION, "Von Hand gedreht.").with(Field.PRICE_GROSS, Money.ofCents(1290)));
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> {
            var table = lookup("#publish-outgoing").<TableView<?>>query();
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> shows("#publish-side") && text("#publish-side-title").equals("Becher"));
        assertThat(allText("#publish-comparison").replace('\u00a0', ' '))
                .contains("Beschreibung", "Von Hand gedreht.", "14,90 €", "12,90 €").doesNotContain("Artikelnummer");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !shows("#publish-side"));
        assertThat(find("#publish-outgoing").isFocused()).isTrue();
    }

    @Test
    void aPublicationIsTakenBackAndLetGoAgain() throws Exception {
        var cup = published("Becher", "BEC-1", 1490);
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.PRICE_GROSS, Money.ofCents(1290)));
        until(() -> shows("#publish-outgoing") && window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().waiting() == 0 && !window.publish.publishingProperty().get());
        clickOn("#publish-history");
        until(() -> shows("#publish-past") && lookup(".past-back").queryAll().size() == 1);
        assertThat(allText("#publish-past")).contains("1 Artikel veröffentlicht", "Davon steht nichts mehr im Markt.");

        interact(() -> lookup(".past-back").<Button>query().fire());

        until(() -> notice().contains("Zurückgenommen: 1 Artikel steht wieder im Markt wie zuvor"));
        until(() -> allText("#publish-blocked").contains("Kunden sehen wieder die Fassung davor."));
        assertThat(window.shop.catalogue().get(cup.pk()).orElseThrow().variants().getFirst().price()).contains(Money.ofCents(1290));
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());
        until(() -> window.publish.statusProperty().get().waiting() == 1);
    }

    @Test
    void whatIsNotAsItWasSentIsShownAndMended() throws Exception {
        var cup = published("Becher", "BEC-1", 1490);
        until(() -> shows("#publish-read-state") && text("#publish-read-state").startsWith("✓ nachgesehen heute"));
        behindOurBack(cup);

        clickOn("#publish-look");
        until(() -> allText("#publish-read").contains("Er wurde vom Markt genommen, an einem anderen PC oder dort von Hand."));
        assertThat(allText("#publish-read")).contains("Becher", "1 Abweichung:");
        until(() -> text("#publish-read-state").equals("1 Abweichung im Markt"));
        until(() -> allText("#publish-blocked").contains("Dort oder an einem anderen PC vom Markt genommen."));
        interact(() -> lookup("#publish-read .hyperlink").<Hyperlink>query().fire());

        until(() -> allText("#publish-read").contains("Der Artikel steht im Markt, wie er gesendet wurde."));
        assertThat(window.publish.statusProperty().get().online()).isEqualTo(1);
    }

    /** As after a restored backup of the marketplace. */
    @Test
    void whatTheMarketLostIsSentAgainWithOneClick() throws Exception {
        published("Becher", "BEC-1", 1490);
        var practice = folder.resolve("shop").resolve(PracticeMarket.FOLDER);
        window.shop.practice().stop();
        Files.copy(practice.resolve("market.db"), folder.resolve("backup.db"));
        product("Schale", "SCH-1", 2490);
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 2 && !window.publish.publishingProperty().get());
        until(() -> text("#publish-read-state").startsWith("✓ nachgesehen heute"));
        window.shop.practice().stop();
        Files.copy(folder.resolve("backup.db"), practice.resolve("market.db"), StandardCopyOption.REPLACE_EXISTING);

        clickOn("#publish-look");
        until(() -> allText("#publish-read").contains("Fehlt im Markt, obwohl er angenommen wurde."));
        assertThat(allText("#publish-read")).contains("Schale", "Fehlenden Artikel nachsenden").doesNotContain("Becher");
        interact(() -> lookup("#publish-read .button").<Button>queryAll().stream().filter(b -> b.getText().equals("Fehlenden Artikel nachsenden"))
                .findFirst().orElseThrow().fire());

        until(() -> allText("#publish-read").contains("Alle 2 Artikel stehen im Markt, wie sie gesendet wurden."));
        assertThat(window.shop.practiceChannel().manifest(null).items()).hasSize(2);
    }

    @Test
    void allThatWereTakenOffElsewhereAreShownAgainOrHiddenWithOneClick() throws Exception {
        var cup = published("Becher", "BEC-1", 1490);
        var bowl = product("Schale", "SCH-1", 2490);
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 2 && !window.publish.publishingProperty().get());
        takenOff(cup, bowl);
        interact(() -> lookup("#taken-off-again").<Hyperlink>query().fire());
        until(() -> window.publish.statusProperty().get().waiting() == 2 && !shows("#taken-off-again"));
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 2 && !window.publish.publishingProperty().get());

        takenOff(cup, bowl);
        interact(() -> lookup("#taken-off-hide").<Hyperlink>query().fire());
        until(() -> notice().contains("2 Artikel werden hier nicht mehr gezeigt."));
        until(() -> !shows("#publish-blocked"));
        assertThat(window.publish.statusProperty().get().waiting()).isZero();
    }

    private void takenOff(Product... products) throws Exception {
        for (var product : products) {
            behindOurBack(product);
        }
        clickOn("#publish-look");
        until(() -> shows("#taken-off-again") && text("#taken-off-again").equals("Alle 2 vom Markt genommenen wieder zeigen"));
        assertThat(text("#taken-off-hide")).isEqualTo("Alle 2 hier nicht zeigen");
    }

    private Product published(String name, String sku, long cents) throws Exception {
        var product = product(name, sku, cents);
        show("publish");
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1 && !window.publish.publishingProperty().get());
        return product;
    }

    /** Takes the product off the market without the shop's knowledge. */
    private void behindOurBack(Product product) throws Exception {
        var channel = window.shop.practiceChannel();
        channel.send(List.of(new Channel.Item(product.uid().toString(), null, null)), channel.manifest(null).revision());
    }
}
