package de.ladentheke.publish;

import de.ladentheke.publish.ledger.Answered;
import java.util.ArrayList;
import java.util.List;

/** What a run has done so far. */
final class Outcome {
    int published;
    int unchanged;
    int takenOff;
    boolean stopped;
    final List<Answered> refused = new ArrayList<>();

    void count(Answered answer) {
        if (!answer.accepted()) {
            refused.add(answer);
        } else if (answer.item().content() == null) {
            takenOff++;
        } else {
            published++;
        }
    }

    long done() {
        return (long) published + unchanged + takenOff + refused.size();
    }
}
