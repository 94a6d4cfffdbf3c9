package de.ladentheke.publish.ui;

import de.ladentheke.publish.AutoPublish;
import de.ladentheke.publish.Blocked;
import de.ladentheke.publish.Outgoing;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.state.Hold;
import de.ladentheke.publish.Publisher.Status;
import de.ladentheke.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits at one moment: the first products that go out, and the first that cannot.
 *
 * @param takenOff keys of all that another PC or somebody at the place took off
 */
record Waiting(Status status, List<Outgoing> outgoing, List<Blocked> blocked, List<Long> takenOff, Optional<Instant> nextAttempt) {
    /** Reads at most so many of each; on a working thread. */
    static Waiting look(Publisher publisher, int outgoing, int blocked, Progress progress) {
        publisher.refresh(progress);
        return new Waiting(publisher.status(), publisher.outgoing(0, outgoing), publisher.blocked(0, blocked),
                publisher.holds().held(Hold.Kind.TAKEN_OFF), publisher.auto().wish().map(AutoPublish.Wish::next));
    }
}
