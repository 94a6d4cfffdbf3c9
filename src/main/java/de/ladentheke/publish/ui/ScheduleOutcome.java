package de.ladentheke.publish.ui;

import de.ladentheke.publish.schedule.Happened;

/** What the user is told of the schedule. */
public interface ScheduleOutcome {
    void happened(Happened what);

    void unexpected(Throwable error);
}
