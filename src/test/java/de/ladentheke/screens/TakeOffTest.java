package de.ladentheke.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/** What customers are to see no more: one product at once, all of them, or what is never to go to one place. */
class TakeOffTest extends PublishingScreenTest {
    @Test
    void oneProductGoesOffAtOnceAndComesBack() throws Exception {
        product("Becher", "BEC-1", 1490);
        product("Schale", "SCH-1", 2490);
        publishAll(2);
        clickOn("#publish-take-off");
        until(() -> shows("#publish-off"));
        clickOn("#off-search").write("Schale");
        link("#off-found", "Schale herunternehmen");

        until(() -> window.publish.statusProperty().get().online() == 1);
        assertThat(market()).contains("Becher").doesNotContain("Schale");
        assertThat(window.shop.catalogue().bySku("SCH-1")).as("the shop keeps it").isPresent();
        clickOn("#off-search").write("Schale");
        until(() -> allText("#off-found").contains("Davon ist hier nichts online."));

        link("#off-hidden", "Schale wieder zeigen");
        until(() -> window.publish.statusProperty().get().waiting() == 1);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 2);
        assertThat(market()).contains("Schale");
    }

    @Test
    void everythingGoesOffAfterAQuestion() throws Exception {
        product("Becher", "BEC-1", 1490);
        product("Schale", "SCH-1", 2490);
        publishAll(2);
        clickOn("#publish-take-off");
        until(() -> shows("#off-all"));
        clickOn("#off-all");
        assertThat(allText("#publish-off")).contains("2 Artikel verschwinden sofort aus diesem Markt.");
        clickOn("#off-all-no");
        clickOn("#off-all");
        clickOn("#off-all-yes");

        until(() -> window.publish.statusProperty().get().online() == 0 && notice().contains("2 Artikel vom Markt genommen."));
        assertThat(market()).doesNotContain("Becher").doesNotContain("Schale");
        until(() -> window.publish.statusProperty().get().waiting() == 2);
    }

    @Test
    void whatIsTickedIsHiddenHereAndThatCanBeUndone() throws Exception {
        product("Becher", "BEC-1", 1490);
        show("publish");
        until(() -> rows("#publish-outgoing") == 1);
        clickOn("#publish-choose-all");
        until(() -> shows("#publish-chosen-size") && text("#publish-chosen-size").contains("KB"));
        clickOn("#publish-choose-hide");

        until(() -> !shows("#publish-outgoing") && notice().contains("Der Artikel wird hier nicht mehr gezeigt."));
        clickOn("#notice-action");
        until(() -> rows("#publish-outgoing") == 1);
    }

    @Test
    void whatIsBeingSentStopsForItAndGoesOn() throws Exception {
        product("Alte Vase", "VAS-1", 1490);
        publishAll(1);
        many(60);
        until(() -> window.publish.statusProperty().get().waiting() == 60);
        clickOn("#publish-take-off");
        clickOn("#off-search").write("Vase");
        until(() -> allText("#off-found").contains("Alte Vase herunternehmen"));
        interact(() -> {
            window.publish.publishNow();
            lookup("#off-found .hyperlink").<Hyperlink>query().fire();
        });

        until(() -> window.publish.statusProperty().get().online() == 60 && window.publish.statusProperty().get().waiting() == 0);
        assertThat(market()).contains("60 Artikel").doesNotContain("Alte Vase");
        assertThat(notice()).doesNotContain("Angehalten");
    }

    @Test
    void aStoppedPublicationGoesOnWithTheNextClick() throws Exception {
        show("publish");
        many(60);
        until(() -> window.publish.statusProperty().get().waiting() == 60);
        interact(() -> window.publish.publishNow());
        until(() -> shows("#publish-progress .hyperlink"));
        interact(() -> lookup("#publish-progress .hyperlink").<Hyperlink>query().fire());
        until(() -> !window.publish.publishingProperty().get());

        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == 60);
        assertThat(market()).contains("60 Artikel");
    }

    private void many(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            product("Tee " + i, "TEE-" + i, 690);
        }
    }

    private void publishAll(int products) throws Exception {
        show("publish");
        until(() -> rows("#publish-outgoing") == products);
        interact(() -> window.publish.publishNow());
        until(() -> window.publish.statusProperty().get().online() == products && !window.publish.publishingProperty().get());
    }

    private void link(String parent, String words) throws Exception {
        until(() -> allText(parent).contains(words));
        interact(() -> lookup(parent + " .hyperlink").<Hyperlink>queryAll().stream().filter(l -> l.getText().equals(words)).findFirst().orElseThrow().fire());
    }

    private String market() throws Exception {
        var page = URI.create(window.shop.practice().shopPage().toString());
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
