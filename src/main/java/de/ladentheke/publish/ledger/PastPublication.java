package de.ladentheke.publish.ledger;

import java.time.Instant;

/**
 * One publication of the past.
 *
 * @param rollBack whether it took another one back
 * @param takable  whether the market still shows something that it brought, so that it can be taken back
 */
public record PastPublication(long id, Instant at, boolean rollBack, int published, int takenOff, boolean takable) {}
