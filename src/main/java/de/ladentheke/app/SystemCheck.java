package de.ladentheke.app;

import de.ladentheke.text.Messages;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a window needs on Linux and JavaFX only reports as a stack trace: a screen, and a few libraries. */
final class SystemCheck {
    private static final Messages TEXT = Messages.of(SystemCheck.class);
    /** Library → Debian package. libXtst is not pulled in by GTK. */
    private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("libgtk-3.so.0", "libgtk-3-0");
        LIBRARIES.put("libXtst.so.6", "libxtst6");
        LIBRARIES.put("libGL.so.1", "libgl1");
        LIBRARIES.put("libXxf86vm.so.1", "libxxf86vm1");
        LIBRARIES.put("libfreetype.so.6", "libfreetype6");
        LIBRARIES.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    }

    private SystemCheck() {}

    /** One sentence that says what is missing for a window, and what to do; empty where all is there. */
    static Optional<String> problem() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        return problem(System.getenv(), SystemCheck::loads, SystemCheck::screenAnswers);
    }

    static Optional<String> problem(Map<String, String> environment, Predicate<String> loads, Predicate<String> screenAnswers) {
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            var wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
            return Optional.of(TEXT.get(wayland ? "check.wayland_only" : "check.no_display"));
        }
        var missing = missing(loads);
        if (!missing.isEmpty()) {
            return Optional.of(TEXT.get("check.library", String.join(", ", missing), "sudo apt install " + String.join(" ", missing)));
        }
        return screenAnswers.test(display) ? Optional.empty() : Optional.of(TEXT.get("check.display_silent", display));
    }

    private static List<String> missing(Predicate<String> loads) {
        var missing = new ArrayList<String>();
        LIBRARIES.forEach((library, debian) -> {
            if (!loads.test(library)) {
                missing.add(debian);
            }
        });
        return missing;
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
