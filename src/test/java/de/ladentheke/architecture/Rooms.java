package de.ladentheke.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table of rooms, held against classes below {@code root}. */
record Rooms(String root) {
    /** What each room may import of ours; its own sub-packages besides. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("catalogue", Set.of("db", "history", "task", "text")),
            Map.entry("photos", Set.of("catalogue", "history", "db", "task", "text")),
            Map.entry("rules", Set.of("catalogue", "db", "task", "text")),
            Map.entry("spreadsheet", Set.of("catalogue", "photos", "history", "db", "task", "text")),
            Map.entry("publish", Set.of("catalogue", "photos", "rules", "db", "task", "text")),
            Map.entry("market", Set.of("text")),
            Map.entry("history", Set.of("db", "task", "text")),
            Map.entry("uikit", Set.of("task", "text")),
            Map.entry("settings", Set.of()),
            Map.entry("db", Set.of()),
            Map.entry("task", Set.of()),
            Map.entry("text", Set.of()));

    private record Library(String packages, Set<String> rooms) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("org.apache.poi..", Set.of("spreadsheet")),
            new Library("de.siegmar.fastcsv..", Set.of("spreadsheet")),
            new Library("com.fasterxml.aalto..", Set.of("spreadsheet")),
            new Library("java.net.http..", Set.of("publish")),
            new Library("org.apache.sshd..", Set.of("publish")),
            new Library("io.javalin..", Set.of("market")),
            new Library("org.eclipse.jetty..", Set.of("market")),
            new Library("picocli..", Set.of("app")));

    private static final Set<String> ADAPTERS = Set.of("marketplace", "vendure", "woocommerce", "feed", "website", "files", "http");
    private static final Set<String> KNOWN_TO_ADAPTERS = Set.of("channel", "setup", "files", "http");

    /** Whoever opens a line by hand must check where it leads: one place does. */
    private static final Set<String> SOCKETS = Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection",
            "java.net.HttpURLConnection", "javax.net.ssl.SSLSocket", "javax.net.ssl.SSLSocketFactory");

    /** One line for each import that the table forbids. */
    List<String> forbiddenImports(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var from : classes) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                roomOf(dependency.getTargetClass()).flatMap(to -> forbidden(from, to, dependency)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** One line for each use of a library outside its room, and for each control in a room of view models. */
    List<String> misplacedLibraries(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var from : classes) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                if (roomOf(from).isPresent() && misplaced(from, dependency.getTargetClass())) {
                    found.add(from.getName() + " uses " + dependency.getTargetClass().getName());
                }
            }
        }
        return List.copyOf(found);
    }

    /** No package cycles at the depth of rooms. */
    void checkCycles(JavaClasses classes) {
        SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** No cycles between the packages within {@code room}, the room itself and its .ui among them. */
    void checkInnerCycles(JavaClasses classes, String room) {
        SlicesRuleDefinition.slices().assignedFrom(new InnerRooms(root + "." + room)).should().beFreeOfCycles().check(classes);
    }

    private record InnerRooms(String room) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return name.equals(room) || name.startsWith(room + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + room;
        }
    }

    private Optional<String> forbidden(JavaClass from, String to, Dependency dependency) {
        var room = roomOf(from).orElse("app");
        if (allowed(room, to)) {
            return Optional.empty();
        }
        return Optional.of(room + " imports " + to + ": " + from.getName() + " -> " + dependency.getTargetClass().getName());
    }

    private static boolean allowed(String from, String to) {
        if (from.equals("app") || from.equals(to)) {
            return true;
        }
        if (to.equals("app")) {
            return false;
        }
        if (from.endsWith(".ui")) {
            return allowedForUi(from.substring(0, from.length() - 3), to);
        }
        return !to.endsWith(".ui") && MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean allowedForUi(String room, String to) {
        if (Set.of("uikit", "task", "text", room).contains(to)) {
            return true;
        }
        return !to.equals("db") && !to.endsWith(".ui") && MAY_IMPORT.getOrDefault(room, Set.of()).contains(to);
    }

    private boolean misplaced(JavaClass from, JavaClass to) {
        var room = roomOf(from).orElse("");
        if (resideInAnyPackage("javafx.scene..", "javafx.stage..").test(to) && from.getPackageName().endsWith(".ui.model")) {
            return true;
        }
        if (resideInAPackage("javafx..").test(to)) {
            return !room.equals("app") && !room.equals("uikit") && !room.endsWith(".ui");
        }
        if (resideInAPackage("java.sql..").test(to) && !to.getName().equals("java.sql.SQLException")) {
            return !room.equals("db") && !outermost(from).endsWith("Store");
        }
        if (SOCKETS.contains(to.getName())) {
            return !from.getPackageName().equals(root + ".photos.web");
        }
        return LIBRARIES.stream().anyMatch(l -> resideInAPackage(l.packages).test(to) && !l.rooms.contains(room));
    }

    private static String outermost(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        var dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    /** {@code catalogue}, {@code catalogue.ui} …; empty for classes that are not ours. */
    private Optional<String> roomOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        var parts = name.substring(root.length() + 1).split("\\.");
        return Optional.of(parts.length > 1 && parts[1].equals("ui") ? parts[0] + ".ui" : parts[0]);
    }

    /**
     * Adapters know the port, how a place is set up, the lines and files they go through, and themselves; nothing of what
     * the shop remembers.
     */
    List<String> adaptersThatReachOut(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var from : classes) {
            innerRoom(from).filter(ADAPTERS::contains).ifPresent(adapter -> {
                for (var dependency : from.getDirectDependenciesFromSelf()) {
                    reachedOut(adapter, dependency.getTargetClass()).ifPresent(to -> found.add(from.getName() + " -> " + to));
                }
            });
        }
        return List.copyOf(found);
    }

    private Optional<String> reachedOut(String adapter, JavaClass target) {
        var inner = innerRoom(target);
        return inner.isPresent() ? inner.filter(to -> !to.equals(adapter) && !KNOWN_TO_ADAPTERS.contains(to)).map(to -> "publish." + to)
                : roomOf(target).filter(to -> !Set.of("text", "task").contains(to));
    }

    /** The first package within {@code publish}, the empty text for its own classes; empty for classes of other rooms. */
    private Optional<String> innerRoom(JavaClass type) {
        var publish = root + ".publish";
        var name = type.getPackageName();
        return name.equals(publish) ? Optional.of("")
                : name.startsWith(publish + ".") ? Optional.of(name.substring(publish.length() + 1).split("\\.")[0]) : Optional.empty();
    }
}
