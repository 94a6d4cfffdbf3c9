package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.plan.ImportPlan.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the owner has said about the open list that does not change how it is read.
 *
 * @param dismissed     offers that are not to be shown again
 * @param checkedAlarms striking prices, each with its row, that were looked at and found right
 * @param alarms        how many there were then, also those too many to be told one by one
 */
record Answers(Set<Topic> dismissed, Set<Problem> checkedAlarms, int alarms) {
    static final Answers NONE = new Answers(Set.of(), Set.of(), 0);

    Answers {
        dismissed = Set.copyOf(dismissed);
        checkedAlarms = Set.copyOf(checkedAlarms);
    }

    Answers dismiss(Topic topic) {
        var all = new HashSet<>(dismissed);
        all.add(topic);
        return new Answers(all, checkedAlarms, alarms);
    }

    /** @param found striking prices; @param count of all of them */
    Answers checked(List<Problem> found, int count) {
        return new Answers(dismissed, Set.copyOf(found), count);
    }

    /** Whether each of these was looked at, in its row and with its price. */
    boolean coversAlarms(List<Problem> found, int count) {
        return count <= alarms && checkedAlarms.containsAll(found);
    }
}
