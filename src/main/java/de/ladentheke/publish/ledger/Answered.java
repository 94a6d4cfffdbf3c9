package de.ladentheke.publish.ledger;

import de.ladentheke.catalogue.Field;
import de.ladentheke.publish.state.Refusal;

/** @param refusal null where it was accepted; @param url page for customers, may be null */
public record Answered(Outbound item, Refusal refusal, String url) {
    public static Answered accepted(Outbound item, String url) {
        return new Answered(item, null, url);
    }

    public static Answered refused(Outbound item, String problem, Field field) {
        return new Answered(item, new Refusal(problem, field), null);
    }

    public boolean accepted() {
        return refusal == null;
    }
}
