package de.ladentheke.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ladentheke.catalogue.Field;
import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Money;
import de.ladentheke.catalogue.Status;
import de.ladentheke.market.Market;
import de.ladentheke.market.MarketOptions;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.channel.RevisionChangedException;
import de.ladentheke.publish.channel.TryLaterException;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.marketplace.MarketplaceAccess;
import de.ladentheke.publish.marketplace.MarketplaceChannel;
import de.ladentheke.publish.setup.CategoryMap;
import de.ladentheke.publish.setup.ChannelRules;
import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.setup.PriceRule;
import de.ladentheke.publish.setup.Visibility;
import de.ladentheke.publish.state.Cause;
import de.ladentheke.publish.state.ChannelSetups;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The publisher with a real shop and the real practice marketplace over HTTP. */
class PublisherTest extends MarketTest {
    @Test
    void onlyWhatChangedIsSentAndPhotosOnce() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1, 2);
        var bowl = shop.add("Schale", "SCH-1", 2490, 1);

        var first = shop.publish();
        assertThat(first.published()).isEqualTo(2);
        assertThat(first.photosSent()).as("two pictures, three uses").isEqualTo(2);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
        assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
        assertThat(shop.publisher.status()).satisfies(s -> {
            assertThat(s.online()).isEqualTo(2);
            assertThat(s.waiting()).isZero();
            assertThat(s.lastPublished()).contains(shop.clock.instant());
        });

        channel.forget();
        assertThat(shop.publish().published()).isZero();
        assertThat(channel.calls).as("second click").containsExactly("manifest");

        channel.forget();
        shop.change(bowl, Field.PRICE_GROSS, Money.ofCents(1990));
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.state(bowl)).isEqualTo(MarketState.CHANGED);
        assertThat(shop.publisher.outgoing(0, 10)).singleElement().satisfies(o -> {
            assertThat(o.changes()).containsExactly("Preis 24,90\u00a0€ → 19,90\u00a0€");
            assertThat(o.customersSee()).isEqualTo("19,90\u00a0€");
        });
        shop.publish();
        assertThat(channel.sent).singleElement().satisfies(i -> assertThat(i.externalId()).isEqualTo(bowl.uid().toString()));
        assertThat(channel.images).isEmpty();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant());
    }

    @Test
    void customersFindThePage() throws Exception {
        var cup = shop.add("Becher <b>blau</b>", "BEC-1", 1490);
        shop.publish();
        var page = shop.publisher.page(cup.pk()).orElseThrow();
        assertThat(page).startsWith(market.address().toString());
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("14,90").contains("Becher &lt;b&gt;").doesNotContain("<b>blau");
        }
    }

    @Test
    void shownPricesAreRememberedAndOnlyThose() {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(990));
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1290));
        shop.publish();
        shop.change(cup, Field.DESCRIPTION, "Von Hand gedreht");
        shop.publish();
        assertThat(shop.pricesShown(cup)).containsExactly("1490 practice:harz", "1290 practice:harz");
    }

    @Test
    void archivedAndUndoneProductsAreTakenOff() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        shop.publish();
        shop.catalogue.archive(List.of(cup.pk()), true);
        shop.catalogue.undo(Progress.NONE);
        shop.catalogue.archive(List.of(bowl.pk()), true);
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.outgoing(0, 9)).singleElement().satisfies(o -> assertThat(o.changes()).containsExactly("wird vom Markt genommen"));
        assertThat(shop.publish().takenOff()).isEqualTo(1);
        assertThat(line.manifest(null).items()).containsOnlyKeys(cup.uid().toString());
        assertThat(shop.state(bowl)).isEqualTo(MarketState.OFFLINE);
        assertThat(shop.publisher.page(bowl.pk())).isEmpty();

        var kettle = shop.add("Kanne", "KAN-1", 3990);
        shop.publish();
        shop.catalogue.undo(Progress.NONE);
        assertThat(shop.catalogue.get(kettle.pk())).isEmpty();
        shop.publisher.refresh(Progress.NONE);
        assertThat(shop.publisher.outgoing(0, 9)).singleElement().satisfies(o -> assertThat(o.name()).isEqualTo("Kanne"));
        shop.publish();
        assertThat(line.manifest(null).items()).containsOnlyKeys(cup.uid().toString());
        shop.catalogue.redo(Progress.NONE);
        shop.publish();
        assertThat(line.manifest(null).items()).containsOnlyKeys(cup.uid().toString(), kettle.uid().toString());
    }

    @Test
    void whatCannotGoStaysWithItsReasonAndWhatIsOnlineStaysOnline() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        shop.change(cup, Field.PHOTOS, null);
        shop.add("Schale", "SCH-1", 2490);
        var report = shop.publish();
        assertThat(report.published()).isEqualTo(1);
        assertThat(shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(shop.publisher.blocked(0, 9)).singleElement().satisfies(b -> {
            assertThat(b.reason()).isEqualTo("Ohne Foto nimmt der Marktplatz keine Artikel an.");
            assertThat(b.field()).isEqualTo(Field.PHOTOS);
            assertThat(b.mend()).isEqualTo("Foto hinzufügen");
            assertThat(b.cause()).isEqualTo(Cause.RULE);
        });
        assertThat(line.manifest(null).items()).as("as it was").containsKey(cup.uid().toString()).hasSize(2);
        assertThat(shop.publisher.status()).satisfies(s -> {
            assertThat(s.online()).isEqualTo(2);
            assertThat(s.blocked()).isEqualTo(1);
            assertThat(s.waiting()).isZero();
        });
    }

    @Test
    void withoutALineNothingIsLostAndItGoesByItselfLater() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        channel.before = call -> {
            throw new IOException("no route");
        };
        assertThatThrownBy(shop::publish).hasRootCauseMessage("no route");
        assertThat(channel.calls).as("a few attempts").hasSize(4);
        assertThat(shop.publisher.status().lastError()).contains("Keine Verbindung zum Marktplatz. Wird gesendet, sobald Internet da ist.");
        assertThat(shop.publisher.status().waiting()).isEqualTo(1);
        assertThat(shop.publisher.auto().due()).isFalse();

        shop.close();
        shop = new PublishingShop(folder.resolve("shop"), channel);
        assertThat(shop.publisher.auto().wish()).as("the wish survives a restart").isPresent();
        shop.clock.advance(Duration.ofMinutes(15));
        assertThat(shop.publisher.auto().due()).isTrue();
        channel.calm();
        shop.publish();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(1);
        assertThat(shop.publisher.auto().wish()).isEmpty();
        assertThat(shop.publisher.status().lastError()).isEmpty();
    }

    @Test
    void nothingIsPublishedByItselfUnlessAsked() {
        shop.add("Becher", "BEC-1", 1490);
        shop.publisher.refresh(Progress.NONE);
        shop.clock.advance(Duration.ofDays(1));
        assertThat(shop.publisher.auto().due()).isFalse();
    }

    @Test
    void anAnswerThatGetsLostAfterTheMarketStoredTheBatchEndsExact() throws IOException {
        for (int i = 0; i < 30; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 10;
        var sends = new int[1];
        channel.after = call -> {
            if (call.equals("send") && ++sends[0] == 2) {
                channel.before = any -> {
                    throw new IOException("no route");
                };
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(shop::publish).hasRootCauseMessage("no route");
        assertThat(line.manifest(null).items()).as("stored, though nobody was told").hasSize(20);
        channel.calm();
        var cup = shop.catalogue.bySku("BEC-12").orElseThrow();
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(999));
        var report = shop.publish();
        assertThat(report.refused()).isEmpty();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(30);
        assertThat(shop.publisher.status().blocked()).as("own work is not taken for another PC's").isZero();
        assertThat(shop.pricesShown(cup)).as("both were shown").containsExactly("1502 practice:harz", "999 practice:harz");
    }

    @Test
    void whatWasLeftHalfWrittenGoesOutAgainOrOffTheMarket() throws IOException {
        var first = shop.add("Becher", "BEC-1", 1490);
        var second = shop.add("Krug", "KRU-1", 2990);
        shop.publish();
        first = shop.change(first, Field.PRICE_GROSS, Money.ofCents(1290));
        second = shop.change(second, Field.PRICE_GROSS, Money.ofCents(2490));
        var halves = shop.meant();
        halves.replaceAll((id, hash) -> Channel.HALF + hash);
        channel.before = call -> {
            if (call.equals("send")) {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(shop::publish).hasRootCauseMessage("connection reset");
        channel.calm();

        channel.told = manifest -> new Channel.Manifest(manifest.revision(), halves);
        shop.change(first, Field.PRICE_GROSS, Money.ofCents(1490));
        shop.catalogue.archive(List.of(second.pk()), true);
        shop.publish();
        assertThat(channel.sent).as("though the first one is again what was acknowledged before").hasSize(2);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(1);
    }

    @Test
    void lostAnswersAreMendedWithinOnePublicationWhereTheLineComesBack() throws IOException {
        for (int i = 0; i < 20; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 10;
        channel.after = call -> {
            if (call.equals("send")) {
                throw new IOException("connection reset");
            }
        };
        shop.publish();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(20);
        assertThat(channel.sent.stream().distinct()).as("nothing but the same again").hasSize(20);
        assertThat(shop.publisher.status().online()).isEqualTo(20);
    }

    @Test
    void howeverManyAnswersGetLostItGoesOnWhileSomethingArrives() throws IOException {
        for (int i = 0; i < 12; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 2;
        channel.after = call -> {
            if (call.equals("send")) {
                throw new IOException("connection reset");
            }
        };
        assertThat(shop.publish().published()).as("found to have arrived").isEqualTo(12);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(12);
        assertThat(shop.publisher.page(shop.catalogue.bySku("BEC-3").orElseThrow().pk())).contains(line.shopPage().orElseThrow().toString());
        assertThat(channel.sent.stream().distinct()).as("nothing but the same again").hasSize(12);
    }

    @Test
    void anotherPcThatAlwaysComesBetweenMakesItWait() {
        shop.add("Becher", "BEC-1", 1490);
        var times = new int[1];
        channel.before = call -> {
            if (call.equals("send")) {
                times[0]++;
                throw new RevisionChangedException();
            }
        };
        assertThatThrownBy(shop::publish).hasRootCauseInstanceOf(RevisionChangedException.class);
        assertThat(times[0]).isEqualTo(3);
        assertThat(shop.publisher.auto().wish()).isPresent();
    }

    @Test
    void anErrorOfTheProgramItselfIsNotRepeatedForEver() {
        shop.add("Becher", "BEC-1", 1490);
        channel.before = call -> {
            throw new IllegalStateException("a mistake of ours");
        };
        assertThatThrownBy(shop::publish).hasMessage("a mistake of ours");
        shop.clock.advance(Duration.ofHours(1));
        assertThat(shop.publisher.auto().due()).isFalse();
        assertThat(shop.publisher.status().waiting()).as("a click sends it").isEqualTo(1);
    }

    @Test
    void whatTheEndOfTheProgramInterruptsGoesOnWithTheNextStart() {
        shop.add("Becher", "BEC-1", 1490);
        channel.before = call -> {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("closed");
        };
        assertThatThrownBy(shop::publish).hasMessage("closed");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(shop.publisher.auto().due()).isTrue();
    }

    @Test
    void aBusyMarketplaceIsWaitedFor() {
        shop.add("Becher", "BEC-1", 1490);
        var calls = new int[1];
        channel.before = call -> {
            if (call.equals("send") && ++calls[0] < 3) {
                throw new TryLaterException("HTTP 429", Duration.ofSeconds(7));
            }
        };
        var start = shop.clock.instant();
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(Duration.between(start, shop.clock.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void aLongPauseIsNotSatOutButKept() {
        shop.add("Becher", "BEC-1", 1490);
        channel.before = call -> {
            throw new TryLaterException("HTTP 503", Duration.ofMinutes(30));
        };
        assertThatThrownBy(shop::publish).hasRootCauseInstanceOf(TryLaterException.class);
        assertThat(channel.calls).hasSize(1);
        shop.clock.advance(Duration.ofMinutes(29));
        assertThat(shop.publisher.auto().due()).isFalse();
        shop.clock.advance(Duration.ofMinutes(2));
        assertThat(shop.publisher.auto().due()).isTrue();
    }

    @Test
    void aRefusedKeyNeedsAPerson() {
        shop.add("Becher", "BEC-1", 1490);
        try (var wrong = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", "wrong"));
                var other = new PublishingShop(folder.resolve("other"), wrong)) {
            other.add("Becher", "BEC-1", 1490);
            assertThatThrownBy(other::publish).hasRootCauseInstanceOf(ChannelException.class);
            assertThat(other.publisher.auto().wish()).as("waiting does not help").isEmpty();
            assertThat(other.publisher.status().lastError()).hasValueSatisfying(e -> assertThat(e).contains("Zugangsschlüssel"));
        }
    }

    @Test
    void oneRefusedItemDoesNotStopTheOthersAndStaysUntilItChanges() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        var bowl = shop.add("Schale", "SCH-1", 2490, 2);
        java.nio.file.Files.delete(shop.photos.file(cup.photos().getFirst().sha256()));
        var report = shop.publish();
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(b -> assertThat(b.reason()).contains("Datei eines Fotos fehlt"));
        assertThat(line.manifest(null).items()).containsOnlyKeys(bowl.uid().toString());
        assertThat(shop.publisher.blocked(0, 9)).singleElement().satisfies(b -> assertThat(b.cause()).isEqualTo(Cause.REFUSED));
        channel.forget();
        shop.publish();
        assertThat(channel.calls).as("not tried again as it is").containsExactly("manifest");

        shop.photo(1);
        shop.publisher.tryAgain(cup.pk());
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
    }

    @Test
    void theMarketplacesOwnRefusalIsShown() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490, 1);
        shop.add("Schale", "SCH-1", 2490, 2);
        channel.claimsToHave = cup.photos().getFirst().sha256();
        var report = shop.publish();
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.refused()).singleElement().satisfies(b -> {
            assertThat(b.name()).isEqualTo("Becher");
            assertThat(b.reason()).startsWith("Abgelehnt: ").hasSizeGreaterThan(20);
            assertThat(b.field()).as("where the marketplace says that it is").isEqualTo(Field.PHOTOS);
            assertThat(b.mend()).isEqualTo("Fotos ändern");
        });
        assertThat(shop.publisher.blocked(0, 10)).as("also when the program was closed").extracting(Blocked::field).containsExactly(Field.PHOTOS);
        assertThat(shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        channel.claimsToHave = null;
        shop.change(cup, Field.DESCRIPTION, "Von Hand gedreht");
        assertThat(shop.publish().published()).as("a changed product is tried again").isEqualTo(1);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
    }

    @Test
    void anotherPcInBetweenIsNoticedAndNotOverwritten() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        shop.publish();
        otherPc(cup, 990);
        shop.change(cup, Field.PRICE_GROSS, Money.ofCents(1590));
        shop.change(bowl, Field.PRICE_GROSS, Money.ofCents(2590));
        assertThat(shop.publish().published()).as("the other product goes").isEqualTo(1);
        assertThat(shop.publisher.blocked(0, 9)).singleElement().satisfies(b -> {
            assertThat(b.product()).isEqualTo(cup.pk());
            assertThat(b.cause()).isEqualTo(Cause.OTHER_PC);
            assertThat(b.reason()).contains("eine andere Fassung als hier");
        });
        shop.change(cup, Field.DESCRIPTION, "noch eine Änderung");
        shop.publish();
        assertThat(shop.state(cup)).as("an edit is no consent").isEqualTo(MarketState.BLOCKED);

        shop.overwrite(cup.pk());
        assertThat(shop.publisher.outgoing(0, 9)).singleElement().satisfies(o -> assertThat(o.changes()).containsExactly("ersetzt die Fassung eines anderen PCs"));
        shop.publish();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant());
    }

    @Test
    void anotherPcThatComesBetweenManifestAndBatch() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        var bowl = shop.add("Schale", "SCH-1", 2490);
        var done = new boolean[1];
        channel.before = call -> {
            if (call.equals("send") && !done[0]) {
                done[0] = true;
                otherPc(cup, 990);
            }
        };
        assertThat(shop.publish().published()).isEqualTo(1);
        assertThat(shop.state(cup)).isEqualTo(MarketState.BLOCKED);
        assertThat(shop.state(bowl)).isEqualTo(MarketState.ONLINE);
    }

    @Test
    void itemsOfOthersAreLeftAlone() throws IOException {
        shop.publish();
        var foreign = de.ladentheke.catalogue.Uids.next().toString();
        var content = "{\"name\":\"Vom anderen PC\",\"vatRate\":1900,\"variants\":[{\"id\":\"" + foreign + "\",\"sku\":\"X\",\"priceCents\":100,\"availability\":\"IN_STOCK\"}]}";
        line.send(List.of(new Channel.Item(foreign, ItemContent.of(content).hash(), content)), null);
        shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        assertThat(line.manifest(null).items()).hasSize(2).containsKey(foreign);
    }

    @Test
    void aStoppedPublicationKeepsWhatIsDoneAndGoesOn() throws IOException {
        for (int i = 0; i < 30; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 10;
        var stop = new boolean[1];
        var report = shop.publisher.publish(new Progress() {
            @Override
            public void report(long done, long total, String detail) {
                stop[0] = done >= 10;
            }

            @Override
            public boolean stopped() {
                return stop[0];
            }
        }, (product, stage, detail) -> {});
        assertThat(report.stopped()).isTrue();
        assertThat(report.published()).as("with what was under way").isBetween(10, 20).isEqualTo(channel.sent.size());
        assertThat(shop.publisher.auto().wish()).as("stopped is stopped").isEmpty();
        channel.forget();
        var left = 30 - report.published();
        assertThat(shop.publish().published()).isEqualTo(left);
        assertThat(channel.sent).hasSize(left);
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(30);
    }

    @Test
    void batchesThatOvertakeEachOtherLeaveNothingToReadAnew() throws IOException {
        for (int i = 0; i < 20; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 10;
        channel.atOnce = 2;
        var overtaken = new CountDownLatch(1);
        var first = new AtomicBoolean(true);
        channel.before = call -> {
            if (call.equals("send") && first.getAndSet(false)) {
                await(overtaken);
            }
        };
        channel.after = call -> {
            if (call.equals("send")) {
                overtaken.countDown();
            }
        };
        assertThat(shop.publish().published()).isEqualTo(20);
        channel.calm();
        var read = new ArrayList<Channel.Manifest>();
        channel.told = manifest -> {
            read.add(manifest);
            return manifest;
        };
        shop.publish();
        assertThat(read).singleElement().satisfies(manifest -> assertThat(manifest.items()).as("304").isNull());
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(20);
    }

    @Test
    void whatGotLostBetweenTwoThatArrivedIsStillLookedFor() throws IOException {
        for (int i = 0; i < 30; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 10;
        channel.atOnce = 3;
        var unheard = new AtomicReference<Thread>();
        var all = new CountDownLatch(3);
        channel.after = call -> {
            if (call.equals("send") && (unheard.compareAndSet(null, Thread.currentThread()) || unheard.get() == Thread.currentThread())) {
                await(all);
                throw new IOException("connection reset");
            }
        };
        channel.before = call -> {
            if (call.equals("send") && unheard.get() != Thread.currentThread()) {
                all.countDown();
            }
            if (call.equals("manifest") && unheard.get() != null) {
                throw new IOException("no route");
            }
        };
        assertThatThrownBy(shop::publish).hasRootCauseMessage("connection reset");
        channel.calm();
        assertThat(shop.publisher.status().online()).as("the others were recorded").isEqualTo(20);
        shop.catalogue.archive(List.of(shop.publisher.outgoing(0, 1).getFirst().product()), true);
        shop.publish();
        assertThat(line.manifest(null).items()).as("what got lost and is no longer meant is taken off").isEqualTo(shop.meant()).hasSize(29);
    }

    @Test
    void aBreakOfTheLineWithSeveralUnderWayIsOneFailure() throws IOException {
        for (int i = 0; i < 20; i++) {
            shop.add("Becher " + i, "BEC-" + i, 1490 + i);
        }
        channel.batch = 5;
        channel.atOnce = 4;
        var all = new CountDownLatch(4);
        var broken = new AtomicInteger(5);
        channel.before = call -> {
            if (call.equals("send") && broken.getAndDecrement() > 0) {
                all.countDown();
                await(all);
                throw new IOException("connection reset");
            }
        };
        assertThat(shop.publish().published()).isEqualTo(20);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    @Test
    void stagesAndProgressAreTold() throws IOException {
        shop.add("Becher", "BEC-1", 1490, 1, 2);
        var told = new ArrayList<String>();
        shop.publisher.publish((done, total, detail) -> told.add(done + "/" + total + " " + detail), (product, stage, detail) -> told.add(stage + " " + detail));
        assertThat(told).contains("PHOTOS Foto 1 von 2", "PHOTOS Foto 2 von 2", "0/1 Foto 2 von 2", "SENT ", "1/1 ");
    }

    @Test
    void theShopsProfileGoesWhenItChanged() throws Exception {
        var profiles = new ShopProfiles(shop.database, channel);
        profiles.save(ShopProfile.EMPTY.with(ShopProfile.Field.NAME, "Harzladen Müller").with(ShopProfile.Field.CITY, "Halberstadt"));
        shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        assertThat(channel.calls).contains("profile");
        assertThat(profiles.changed()).isFalse();
        channel.forget();
        shop.publish();
        assertThat(channel.calls).doesNotContain("profile");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(line.shopPage().orElseThrow()).build(), BodyHandlers.ofString());
            assertThat(answer.body()).contains("Harzladen Müller", "Halberstadt");
        }
        profiles.save(profiles.get().with(ShopProfile.Field.CITY, ""));
        assertThat(profiles.changed()).isTrue();
    }

    @Test
    void aMarketThatLostEverythingGetsEverythingAgain() throws IOException {
        shop.add("Becher", "BEC-1", 1490);
        shop.add("Schale", "SCH-1", 2490);
        shop.publish();
        shop.change(shop.catalogue.bySku("BEC-1").orElseThrow(), Field.PRICE_GROSS, Money.ofCents(1));
        shop.publish();
        shop.close();
        market.close();
        line.close();
        market = Market.start(MarketOptions.local(folder.resolve("market2"), 0));
        line = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "harz", market.registerShop("harz", "Harzladen")));
        channel = new WatchedChannel(line);
        shop = new PublishingShop(folder.resolve("shop"), channel);
        shop.publish();
        assertThat(line.manifest(null).items()).isEqualTo(shop.meant()).hasSize(2);
        assertThat(channel.images).hasSize(1);
    }

    @Test
    void eachChannelHasItsOwnStateAndTheProductShowsTheSum() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.publish();
        try (var other = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "brocken", market.registerShop("brocken", "Zweiter")))) {
            var second = new Publisher(shop.database, shop.catalogue, shop.photos, other);
            second.refresh(Progress.NONE);
            assertThat(shop.publisher.status().waiting()).isZero();
            assertThat(second.status().waiting()).isOne();
            assertThat(shop.state(cup)).as("new for the other marketplace").isEqualTo(MarketState.WAITING);
            shop.change(cup, Field.PRICE_GROSS, Money.ofCents(990));
            shop.publish();
            second.refresh(Progress.NONE);
            assertThat(shop.state(cup)).as("whatever the first one has").isEqualTo(MarketState.WAITING);
            second.publish(Progress.NONE, (product, stage, detail) -> {});
            assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);
            assertThat(other.manifest(null).items()).isEqualTo(line.manifest(null).items()).isEqualTo(shop.meant());
        }
    }

    @Test
    void everythingIsTakenOffWithoutTouchingRulesOrProducts() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.add("Teller", "TEL-1", 990);
        shop.publish();
        shop.publisher.holds().holdBack(List.of(cup.pk()));
        var report = shop.publisher.takeOff(Progress.NONE, (product, stage, detail) -> {});
        assertThat(report.takenOff()).isEqualTo(2);
        assertThat(line.manifest(null).items()).isEmpty();
        assertThat(shop.publisher.status().waiting()).as("the plate waits again, the cup is held").isOne();
        assertThat(new ChannelSetups(shop.database).find(channel.id()).orElseThrow().rules()).isEqualTo(ChannelRules.NONE);
    }

    @Test
    void aChannelHasItsOwnPricesCategoriesAndChoice() throws IOException {
        var tea = shop.add("Kerze", "KER-1", 690);
        shop.change(tea, Field.CATEGORY, "Deko > Kerzen > Bienenwachs");
        var cup = shop.add("Becher", "BEC-1", 1490);
        try (var other = new MarketplaceChannel(MarketplaceAccess.practice(market.address(), "brocken", market.registerShop("brocken", "Zweiter")))) {
            var setups = new ChannelSetups(shop.database);
            var rules = new ChannelRules(new PriceRule(1000, 99), new Visibility(List.of("Deko"), false), new CategoryMap(Map.of("Deko > Kerzen", "Licht")));
            setups.save(ChannelSetup.of(other.id(), Map.of()).withRules(rules));
            var second = new Publisher(shop.database, shop.catalogue, shop.photos, other);
            shop.publish();
            second.publish(Progress.NONE, (product, stage, detail) -> {});
            assertThat(line.manifest(null).items()).hasSize(2);
            assertThat(other.manifest(null).items()).containsOnlyKeys(tea.uid().toString());
            assertThat(second.prices().of(tea.pk()).values()).extracting(PriceHistory.Shown::last).containsExactly(Money.ofCents(799));
            assertThat(shop.publisher.prices().of(tea.pk()).values()).extracting(PriceHistory.Shown::last).containsExactly(Money.ofCents(690));
            assertThat(shop.state(cup)).isEqualTo(MarketState.ONLINE);

            setups.save(ChannelSetup.of(other.id(), Map.of()).withRules(new ChannelRules(PriceRule.SAME, Visibility.ALL, CategoryMap.SAME)));
            second.refresh(Progress.NONE);
            assertThat(second.status().waiting()).as("the cup is new there, the tea costs less").isEqualTo(2);
            assertThat(shop.publisher.status().waiting()).isZero();
            setups.hide(other.id(), true, cup.pk());
            second.publish(Progress.NONE, (product, stage, detail) -> {});
            assertThat(other.manifest(null).items()).containsOnlyKeys(tea.uid().toString());
            setups.hide(other.id(), true, tea.pk());
            second.publish(Progress.NONE, (product, stage, detail) -> {});
            assertThat(other.manifest(null).items()).isEmpty();
            assertThat(line.manifest(null).items()).hasSize(2);
        }
    }

    @Test
    void draftsStayAtHome() throws IOException {
        var cup = shop.add("Becher", "BEC-1", 1490);
        shop.change(cup, Field.STATUS, Status.DRAFT);
        shop.publish();
        assertThat(line.manifest(null).items()).isEmpty();
        assertThat(shop.state(cup)).isEqualTo(MarketState.OFFLINE);
    }

    private void otherPc(de.ladentheke.catalogue.Product product, long cents) throws IOException {
        var theirs = shop.content(product.with(Field.PRICE_GROSS, Money.ofCents(cents)));
        var hashes = product.photos().stream().map(de.ladentheke.catalogue.Photo::sha256).toList();
        for (var missing : line.missingImages(hashes)) {
            line.putImage(missing, shop.photos.file(missing));
        }
        line.send(List.of(new Channel.Item(product.uid().toString(), theirs.hash(), theirs.json())), null);
    }
}
