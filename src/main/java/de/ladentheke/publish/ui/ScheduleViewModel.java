package de.ladentheke.publish.ui;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.catalogue.Product;
import de.ladentheke.catalogue.Query;
import de.ladentheke.publish.PriceHistory;
import de.ladentheke.publish.schedule.Happened;
import de.ladentheke.publish.schedule.Planned;
import de.ladentheke.publish.schedule.Promotion;
import de.ladentheke.publish.schedule.Schedule;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is to happen later, and carrying it out when its time has come. On the FX thread. */
public final class ScheduleViewModel {
    /** A computer may sleep: the clock is looked at this often at least. */
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final int FOUND = 8;

    private final Schedule schedule;
    private final Catalogue catalogue;
    private final Background background;
    private final ScheduleOutcome outcome;
    private final Runnable changed;
    private final Alarm alarm;
    private final ObservableList<Planned> planned = FXCollections.observableArrayList();
    private final ObservableList<Promotion> promotions = FXCollections.observableArrayList();
    private boolean closed;

    /** @param changed is run when something was carried out, and is to be published */
    public ScheduleViewModel(Schedule schedule, Catalogue catalogue, Background background, ScheduleOutcome outcome,
            Runnable changed, Alarm alarm) {
        this.schedule = schedule;
        this.catalogue = catalogue;
        this.background = background;
        this.outcome = outcome;
        this.changed = changed;
        this.alarm = alarm;
    }

    private record Seen(List<Happened> happened, List<Planned> planned, List<Promotion> promotions, Optional<Instant> next) {}

    /** Carries out what is due, and looks again when the next thing is. */
    public void look() {
        background.run(Lane.WRITE, p -> {
            var happened = schedule.carryOut();
            return new Seen(happened, schedule.planned(), schedule.promotions(), schedule.next());
        }).onSuccess(this::seen).onError(error -> {
            outcome.unexpected(error);
            again(LOOK);
        });
    }

    private void seen(Seen seen) {
        planned.setAll(seen.planned);
        promotions.setAll(seen.promotions);
        seen.happened.forEach(outcome::happened);
        if (!seen.happened.isEmpty()) {
            changed.run();
        }
        seen.next.ifPresent(at -> again(Duration.between(schedule.now(), at)));
    }

    private void again(Duration wait) {
        if (!closed) {
            alarm.in(wait.isNegative() ? Duration.ofSeconds(1) : wait.compareTo(LOOK) > 0 ? LOOK : wait, this::look);
        }
    }

    /** Nothing is carried out any more. */
    public void close() {
        closed = true;
        alarm.cancel();
    }

    Instant now() {
        return schedule.now();
    }

    /** @param products keys; empty for everything that waits then */
    void plan(String channel, Instant due, Collection<Long> products) {
        run(() -> schedule.plan(channel, due, products));
    }

    /** Of one channel only. */
    List<Planned> planned(String channel) {
        return planned.stream().filter(item -> item.channel().equals(channel)).toList();
    }

    void cancel(Planned item) {
        run(() -> schedule.cancel(item.id()));
    }

    /** @param answer why it cannot be; empty where it is stored */
    void promote(Promotion promotion, Consumer<Optional<String>> answer) {
        background.run(Lane.WRITE, p -> {
            var problem = schedule.problem(promotion);
            if (problem.isEmpty()) {
                schedule.promote(promotion);
            }
            return problem;
        }).onSuccess(problem -> {
            answer.accept(problem);
            look();
        }).onError(outcome::unexpected);
    }

    /** Forgets a promotion that has not begun, ends one that runs. */
    void end(Promotion promotion) {
        background.run(Lane.WRITE, p -> schedule.end(promotion.id())).onSuccess(happened -> {
            happened.ifPresent(outcome::happened);
            changed.run();
            look();
        }).onError(outcome::unexpected);
    }

    /** A product that may be in a promotion, and what customers were shown for it. */
    record Offered(Product product, Map<UUID, PriceHistory.Shown> shown) {}

    void find(String words, Consumer<List<Product>> then) {
        background.run(Lane.READ, p -> catalogue.products(Arrays.stream(catalogue.find(Query.ALL.withSearch(words))).limit(FOUND).toArray()))
                .onSuccess(then).onError(outcome::unexpected);
    }

    void offer(PublishViewModel channel, Collection<Long> products, Consumer<List<Offered>> then) {
        background.run(Lane.READ, p -> catalogue.products(products.stream().mapToLong(Long::longValue).toArray()).stream()
                .map(product -> new Offered(product, channel.prices(product.pk()))).toList()).onSuccess(then).onError(outcome::unexpected);
    }

    private void run(Runnable change) {
        background.run(Lane.WRITE, p -> {
            change.run();
            return true;
        }).onSuccess(done -> look()).onError(outcome::unexpected);
    }

    ObservableList<Planned> planned() {
        return planned;
    }

    ObservableList<Promotion> promotions() {
        return promotions;
    }
}
