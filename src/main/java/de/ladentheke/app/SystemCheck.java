package de.ladentheke.app;

import de.ladentheke.text.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a window needs on Linux and JavaFX only reports as a stack trace: a screen, and a few libraries. */
public final class SystemCheck {
    private static final Messages TEXT = Messages.of(SystemCheck.class);
    /** Library → Debian package. libXtst is not pulled in by GTK. */
    private static final Map<String, String> WINDOW = Map.of(
            "libgtk-3.so.0", "libgtk-3-0", "libXtst.so.6", "libxtst6", "libGL.so.1", "libgl1", "libXxf86vm.so.1", "libxxf86vm1");
    /** Needed to draw anything, with a screen or without. */
    private static final Map<String, String> DRAWING = Map.of(
            "libfreetype.so.6", "libfreetype6", "libfontconfig.so.1", "libfontconfig1", "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");

    private SystemCheck() {}

    /** One sentence that says what is missing for a window, and what to do; empty where all is there. */
    static Optional<String> problem() {
        if (!linux() || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        return problem(System.getenv(), SystemCheck::loads, SystemCheck::screenAnswers);
    }

    /** What is missing to draw a window that nobody sees. */
    public static Optional<String> drawingProblem() {
        return linux() ? missing(List.of(DRAWING), SystemCheck::loads) : Optional.empty();
    }

    static Optional<String> problem(Map<String, String> environment, Predicate<String> loads, Predicate<String> screenAnswers) {
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            var wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
            return Optional.of(TEXT.get(wayland ? "check.wayland_only" : "check.no_display"));
        }
        return missing(List.of(WINDOW, DRAWING), loads).or(() ->
                screenAnswers.test(display) ? Optional.empty() : Optional.of(TEXT.get("check.display_silent", display)));
    }

    private static Optional<String> missing(List<Map<String, String>> libraries, Predicate<String> loads) {
        var packages = libraries.stream().flatMap(l -> l.entrySet().stream())
                .filter(l -> !loads.test(l.getKey())).map(Map.Entry::getValue).sorted().toList();
        return packages.isEmpty() ? Optional.empty()
                : Optional.of(TEXT.get("check.library", String.join(", ", packages), "sudo apt install " + String.join(" ", packages)));
    }

    private static boolean linux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Asks the X server itself: DISPLAY may name one that is gone or refuses. */
    private static boolean screenAnswers(String display) {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            var open = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
            if (connection.address() == 0) {
                return false;
            }
            var ignored = (int) close.invokeExact(connection);
            return ignored == 0;
        } catch (Throwable e) {
            // no X11 library of that name: JavaFX may know another way
            return true;
        }
    }
}
