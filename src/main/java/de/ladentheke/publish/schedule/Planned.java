package de.ladentheke.publish.schedule;

import java.time.Instant;
import java.util.List;

/** A publication at a time to come. @param products keys; empty for everything that waits then */
public record Planned(long id, String channel, Instant due, List<Long> products) {}
