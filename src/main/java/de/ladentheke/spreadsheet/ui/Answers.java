package de.ladentheke.spreadsheet.ui;

import java.util.HashSet;
import java.util.Set;

/**
 * What the owner has said about the open list that does not change how it is read.
 *
 * @param dismissed     offers that are not to be shown again
 * @param checkedAlarms how many striking prices were looked at and found right
 */
record Answers(Set<Topic> dismissed, int checkedAlarms) {
    static final Answers NONE = new Answers(Set.of(), 0);

    Answers {
        dismissed = Set.copyOf(dismissed);
    }

    Answers dismiss(Topic topic) {
        var all = new HashSet<>(dismissed);
        all.add(topic);
        return new Answers(all, checkedAlarms);
    }

    Answers checked(int alarms) {
        return new Answers(dismissed, alarms);
    }
}
