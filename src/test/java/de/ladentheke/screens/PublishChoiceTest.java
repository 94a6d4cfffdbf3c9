package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the owner decides about single products before they go out. */
class PublishChoiceTest extends PublishingScreenTest {
    @Test
    void onlyWhatIsTickedGoesByKeyboardAlone() throws Exception {
        product("Becher", "BEC-1", 1490);
        product("Schale", "SCH-1", 2490);
        show("publish");
        until(() -> rows("#publish-outgoing") == 2);
        assertThat(shows("#publish-chosen")).isFalse();

        interact(() -> lookup("#publish-outgoing").<TableView<?>>query().requestFocus());
        press(KeyCode.HOME).release(KeyCode.HOME);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        until(() -> shows("#publish-chosen") && text("#publish-chosen-count").equals("1 Artikel ausgewählt"));
        clickOn("#publish-choose-publish");

        until(() -> text("#publish-summary").startsWith("1 Artikel online · 1 Änderung wartet"));
        assertThat(shows("#publish-chosen")).as("what has gone is no longer ticked").isFalse();
    }

    @Test
    void whatIsHeldBackIsShownAndLetGoAgain() throws Exception {
        product("Becher", "BEC-1", 1490);
        product("Schale", "SCH-1", 2490);
        show("publish");
        until(() -> rows("#publish-outgoing") == 2);
        clickOn("#publish-choose-all");
        until(() -> text("#publish-chosen-count").equals("2 Artikel ausgewählt"));
        clickOn("#publish-choose-hold");

        until(() -> rows("#publish-blocked") == 2 && !shows("#publish-outgoing"));
        assertThat(allText("#publish-blocked")).contains("Von Ihnen zurückgehalten.");
        interact(() -> window.publish.publishNow());
        until(() -> notice().contains("Alles war schon veröffentlicht."));

        fire("Freigeben");
        until(() -> rows("#publish-blocked") == 1 && rows("#publish-outgoing") == 1);
    }

    @Test
    void aPriceThatJumpsIsConfirmedAtItsLine() throws Exception {
        var cup = product("Becher", "BEC-1", 1490);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1);
        show("publish");
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.PRICE_GROSS, Money.ofCents(149000)));

        until(() -> shows("#publish-blocked") && allText("#publish-blocked").contains("Komma verrutscht?"));
        assertThat(shows("#publish-outgoing")).isFalse();
        fire("Preis stimmt");
        until(() -> rows("#publish-outgoing") == 1 && rows("#publish-blocked") == 0);
    }

    private void fire(String link) {
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>queryAll().stream()
                .filter(l -> l.getText().equals(link)).findFirst().orElseThrow().fire());
    }
}
