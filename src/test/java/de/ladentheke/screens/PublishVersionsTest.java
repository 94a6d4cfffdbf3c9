package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Status;
import de.ladentheke.catalogue.Query;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Another PC has published its own version of a product: the owner chooses, entry by entry. */
class PublishVersionsTest extends PublishingScreenTest {
    @Test
    void theOwnerChoosesWithTheKeyboardAndItGoesOutAtOnce() throws Exception {
        var cup = conflict();
        interact(() -> {
            var table = lookup("#publish-blocked").<TableView<?>>query();
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> shows("#versions-publish"));
        assertThat(text("#publish-side-title")).isEqualTo("Becher, rot");
        assertThat(plain("#publish-side")).contains("Hier", "Übungsmarkt", "heute", "Bezeichnung", "Preis", "Beschreibung", "Noch 2 Angaben wählen");
        assertThat(button("#versions-publish").isDisabled()).isTrue();
        assertThat(radio("Beschreibung, Fassung auf Übungsmarkt").isSelected()).as("only the other PC changed it").isTrue();
        interact(() -> radio("Bezeichnung, Fassung von hier").requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        until(() -> plain("#publish-side").contains("Noch 1 Angabe wählen"));
        interact(() -> radio("Preis, Fassung von hier").requestFocus());
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        interact(() -> radio("Preis, Fassung auf Übungsmarkt").fire());
        until(() -> plain("#publish-side").contains("Alles gewählt"));
        interact(() -> lookup("#versions-keep").<CheckBox>query().fire());
        interact(() -> button("#versions-publish").requestFocus());
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> !shows("#publish-side") && window.publish.statusProperty().get().blocked() == 0 && !window.publish.publishingProperty().get());
        var chosen = window.shop.catalogue().get(cup.pk()).orElseThrow();
        assertThat(chosen.name()).isEqualTo("Becher, rot");
        assertThat(chosen.get(Field.DESCRIPTION)).isEqualTo("Spülmaschinenfest");
        assertThat(chosen.variants().getFirst().price()).contains(Money.ofCents(990));
        until(() -> online(cup).contains("Becher, rot"));
        assertThat(online(cup)).contains("Spülmaschinenfest", "990");
        var drafts = window.shop.catalogue().products(window.shop.catalogue().find(Query.ALL.withFilter(Query.Filter.DRAFTS)));
        assertThat(drafts).singleElement().satisfies(draft -> assertThat(draft.name()).isEqualTo("Becher, blau (Kopie)"));
    }

    @Test
    void allOfOneSideIsOneClickAndOneUndoTakesItBack() throws Exception {
        var cup = conflict();
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());
        until(() -> shows("#versions-all-market"));
        interact(() -> button("#versions-all-market").fire());
        assertThat(button("#versions-publish").isDisabled()).isFalse();
        interact(() -> button("#versions-all-here").fire());
        assertThat(radio("Preis, Fassung von hier").isSelected()).isTrue();
        interact(() -> button("#versions-all-market").fire());
        interact(() -> button("#versions-publish").fire());

        until(() -> window.shop.catalogue().get(cup.pk()).orElseThrow().name().equals("Becher, blau"));
        until(() -> window.publish.statusProperty().get().blocked() == 0);
        window.shop.catalogue().undo(de.ladentheke.task.Progress.NONE);
        assertThat(window.shop.catalogue().get(cup.pk()).orElseThrow().name()).isEqualTo("Becher, rot");
        until(() -> window.publish.statusProperty().get().waiting() == 1);
    }

    @Test
    void escapeLeavesEverythingAsItIs() throws Exception {
        var cup = conflict();
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());
        until(() -> shows("#versions-publish"));
        interact(() -> button("#versions-all-market").fire());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !shows("#publish-side"));
        assertThat(window.shop.catalogue().get(cup.pk()).orElseThrow().name()).isEqualTo("Becher, rot");
        assertThat(window.publish.statusProperty().get().blocked()).isEqualTo(1);
        assertThat(online(cup)).contains("Becher, blau");
    }

    @Test
    void whatIsADraftHereIsTakenOffThereOnlyWhereTheOwnerSaysSo() throws Exception {
        var cup = conflict();
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.STATUS, Status.DRAFT));
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());
        until(() -> shows("#versions-overwrite"));
        assertThat(plain("#publish-side")).contains("Hier ist der Artikel ein Entwurf");
        assertThat(button("#versions-overwrite").getText()).isEqualTo("Auch dort vom Markt nehmen");
        assertThat(online(cup)).contains("Becher, blau");
        interact(() -> button("#versions-overwrite").fire());
        until(() -> window.publish.statusProperty().get().online() == 0 && !window.publish.publishingProperty().get());
        assertThat(window.shop.practiceChannel().manifest(null).items()).isEmpty();
    }

    @Test
    void whatSaysCustomersTheSameIsSettledAndNotSent() throws Exception {
        var cup = product("Becher", "BEC-1", 1490);
        show("publish");
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1 && !window.publish.publishingProperty().get());
        OtherPc.publishes(window.shop.practiceChannel(), cup, text -> text.replace("IN_STOCK", "LOW"));
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.NAME, "Becher, rot"));
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().blocked() == 1 && !window.publish.publishingProperty().get() && rows("#publish-blocked") == 1);
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.NAME, "Becher"));
        interact(() -> lookup("#publish-blocked .hyperlink").<Hyperlink>query().fire());
        until(() -> shows("#versions-settle"));
        assertThat(plain("#publish-side")).contains("Beide Fassungen sagen Kunden dasselbe");
        interact(() -> button("#versions-settle").fire());
        until(() -> !shows("#publish-side") && window.publish.statusProperty().get().blocked() == 0 && !window.publish.publishingProperty().get());
        assertThat(window.publish.statusProperty().get().waiting()).isZero();
        assertThat(online(cup)).as("the other PC's version stays").contains("LOW");
    }

    /** Both PCs changed name and price, the other one the description as well. */
    private Product conflict() throws Exception {
        var cup = product("Becher", "BEC-1", 1490);
        show("publish");
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 1 && !window.publish.publishingProperty().get());
        OtherPc.publishes(window.shop.practiceChannel(), cup, text -> text.replace("\"name\":\"Becher\"", "\"name\":\"Becher, blau\",\"description\":\"Spülmaschinenfest\"")
                .replace("1490", "990"));
        window.shop.catalogue().change(cup.pk(), p -> p.with(Field.NAME, "Becher, rot").with(Field.PRICE_GROSS, Money.ofCents(1590)));
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().blocked() == 1 && !window.publish.publishingProperty().get() && rows("#publish-blocked") == 1);
        return cup;
    }

    private String online(Product product) throws Exception {
        return window.shop.practiceChannel().online(product.uid().toString()).orElseThrow().content();
    }

    private Button button(String id) {
        return lookup(id).query();
    }

    private RadioButton radio(String accessible) {
        Set<Node> buttons = lookup("#publish-versions .radio-button").queryAll();
        return (RadioButton) buttons.stream().filter(node -> node.getAccessibleText().startsWith(accessible)).findFirst().orElseThrow();
    }

    private String plain(String id) {
        return allText(id).replace('\u00a0', ' ');
    }
}
