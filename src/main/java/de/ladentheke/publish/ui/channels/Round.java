package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.ui.Telling;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tells how publications went: each by itself where one place was published to, all together where several were, so
 * that none is lost.
 */
final class Round {
    private static final Messages TEXT = Messages.of(Round.class);

    private record Line(String channel, String text, boolean bad) {}

    private final Notices notices;
    private final List<Line> lines = new ArrayList<>();
    private final BooleanSupplier others;
    private boolean several;
    private String idle = "";

    /** @param others whether there are several places, so that one has to be named */
    Round(Notices notices, BooleanSupplier others) {
        this.notices = notices;
        this.others = others;
    }

    /** From now on outcomes are collected. */
    void begin() {
        lines.clear();
        idle = "";
        several = true;
    }

    void end() {
        several = false;
        if (lines.isEmpty()) {
            if (!idle.isEmpty()) {
                notices.show(idle);
            }
            return;
        }
        var text = String.join("\n", lines.stream().map(line -> TEXT.get("round.line", line.channel(), line.text())).toList());
        if (lines.stream().anyMatch(Line::bad)) {
            notices.warn(text);
        } else {
            notices.show(text);
        }
        lines.clear();
    }

    /** @param channel its name, said where several places are there */
    Telling of(Supplier<String> channel) {
        return new Telling() {
            @Override
            public void idle(String text) {
                if (several) {
                    idle = text;
                } else {
                    notices.show(named(channel.get(), text));
                }
            }

            @Override
            public void show(String text) {
                if (!kept(channel.get(), text, false)) {
                    notices.show(named(channel.get(), text));
                }
            }

            @Override
            public void show(String text, String action, Runnable onAction) {
                if (!kept(channel.get(), text, false)) {
                    notices.show(named(channel.get(), text), action, onAction);
                }
            }

            @Override
            public void warn(String text) {
                if (!kept(channel.get(), text, true)) {
                    notices.warn(named(channel.get(), text));
                }
            }

            @Override
            public void warn(String text, String action, Runnable onAction) {
                if (!kept(channel.get(), text, true)) {
                    notices.warn(named(channel.get(), text), action, onAction);
                }
            }
        };
    }

    private String named(String channel, String text) {
        return others.getAsBoolean() ? TEXT.get("round.line", channel, text) : text;
    }

    private boolean kept(String channel, String text, boolean bad) {
        return several && lines.add(new Line(channel, text, bad));
    }
}
