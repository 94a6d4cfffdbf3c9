package de.ladentheke.publish.marketplace;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;

/** How this computer calls itself. */
final class ComputerName {
    private static final int LONGEST = 80;

    private ComputerName() {}

    /** Without its domain; empty where it has no name of its own. */
    static String get() {
        return of(System.getenv());
    }

    static String of(Map<String, String> environment) {
        var named = Stream.of("COMPUTERNAME", "HOSTNAME").map(environment::get).filter(name -> name != null && !name.isBlank()).findFirst().orElseGet(ComputerName::host);
        var name = named.strip().replaceFirst("\\..*", "");
        return name.length() > LONGEST || name.equalsIgnoreCase("localhost") ? "" : name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
