package de.ladentheke.publish;

import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.ChannelException;
import de.ladentheke.publish.content.ContentField;
import de.ladentheke.publish.ledger.Answered;
import de.ladentheke.publish.ledger.Outbound;
import de.ladentheke.publish.line.Lanes;
import de.ladentheke.publish.line.LineSpeed;
import de.ladentheke.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The batches of a run that are on the line, several at once; what became of each is recorded when its answer has come. */
final class UnderWay {
    private final Publication.Tools tools;
    private final Progress progress;
    private final LineSpeed.Meter meter;
    private final Function<Outbound, Channel.Item> written;
    private final Consumer<Answered> counted;
    private final List<List<Outbound>> unanswered = new ArrayList<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private Lanes<Answer> lanes;
    private String revision;
    private int newest;

    /** @param arrival its number among the answers: the marketplace may work batches in in another order than they were begun */
    private record Answer(List<Outbound> batch, Channel.BatchResult result, int arrival) {}

    /** @param written an item as the marketplace takes it; @param counted told what became of each */
    UnderWay(Publication.Tools tools, Progress progress, LineSpeed.Meter meter, Function<Outbound, Channel.Item> written, Consumer<Answered> counted) {
        this.tools = tools;
        this.progress = progress;
        this.meter = meter;
        this.written = written;
        this.counted = counted;
    }

    /** What is sent from now on builds on this revision of the marketplace. */
    void from(String known) {
        revision = known;
    }

    boolean any() {
        return lanes != null && !lanes.free();
    }

    boolean allAnswered() {
        return unanswered.isEmpty();
    }

    /** Waits only where as many are under way as the marketplace takes at once. */
    void send(List<Outbound> batch) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        progress.stopIfAsked();
        tools.ledger().sending(batch);
        while (any() && lanes.ready()) {
            recordNext();
        }
        if (lanes == null) {
            lanes = new Lanes<>(tools.retry().call(tools.channel()::batchesAtOnce, progress));
        }
        var arrived = lanes.full() ? next() : null;
        begin(batch);
        if (arrived != null) {
            record(arrived);
        }
    }

    /** Waits for the batch that was begun first, and records what became of it. */
    void recordNext() throws IOException {
        record(next());
    }

    /** What the marketplace has taken meanwhile is recorded, whatever ended the run. */
    void await(Throwable end) {
        while (any()) {
            try {
                recordNext();
            } catch (IOException | RuntimeException e) {
                end.addSuppressed(e);
            }
        }
    }

    /** What was sent without an answer; it is forgotten here. */
    List<Outbound> lost() {
        var lost = unanswered.stream().flatMap(List::stream).toList();
        unanswered.clear();
        return lost;
    }

    private void begin(List<Outbound> batch) {
        unanswered.add(batch);
        var items = batch.stream().map(written).toList();
        var bytes = batch.stream().mapToLong(Outbound::bytes).sum();
        var expected = revision;
        lanes.begin(() -> {
            var result = tools.retry().call(() -> meter.timed(bytes, () -> tools.channel().send(items, expected), Channel.BatchResult::bytes), progress);
            return new Answer(batch, result, arrivals.incrementAndGet());
        });
    }

    private Answer next() throws IOException {
        var answer = lanes.next();
        if (answer.arrival() > newest) {
            newest = answer.arrival();
            revision = answer.result().revision();
        }
        return answer;
    }

    /** The revision is kept only where nothing else is unanswered: else what got lost would never be looked for. */
    private void record(Answer answer) throws IOException {
        var batch = answer.batch();
        var answers = answers(batch, answer.result().items());
        tools.ledger().answered(answers, unanswered.size() == 1 ? revision : null);
        unanswered.removeIf(one -> one == batch);
        answers.forEach(counted);
        tools.states().announce(batch.stream().mapToLong(Outbound::pk).toArray());
        if (answers.size() < batch.size()) {
            throw new ChannelException(ChannelException.Reason.PROTOCOL, "items without an answer");
        }
    }

    private static List<Answered> answers(List<Outbound> batch, List<Channel.ItemResult> results) {
        var byId = batch.stream().collect(Collectors.toMap(item -> item.item().externalId(), Function.identity()));
        var answers = new ArrayList<Answered>();
        for (var result : results) {
            var item = byId.remove(result.externalId());
            if (item != null) {
                answers.add(result.accepted() ? Answered.accepted(item, result.url())
                        : Answered.refused(item, Objects.requireNonNullElse(result.problem(), ""), ContentField.of(result.field()).orElse(null)));
            }
        }
        return answers;
    }
}
