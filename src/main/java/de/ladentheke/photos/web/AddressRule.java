package de.ladentheke.photos.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which machines may be asked for a picture. */
@FunctionalInterface
public interface AddressRule {
    boolean allows(InetAddress address);

    /** Public machines only: not this one, not the owner's network, no group of machines, nothing reserved. */
    AddressRule PUBLIC = address -> isPublic(address.getAddress());

    private static boolean isPublic(byte[] ip) {
        return ip.length == 4 ? isPublic4(ip) : isPublic6(ip);
    }

    private static boolean isPublic4(byte[] ip) {
        int a = ip[0] & 0xff;
        int b = ip[1] & 0xff;
        int c = ip[2] & 0xff;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    /** Only 2000::/3 is given out; of that, what wraps an IPv4 address counts as that address. */
    private static boolean isPublic6(byte[] ip) {
        int first = (ip[0] & 0xff) << 8 | ip[1] & 0xff;
        int second = (ip[2] & 0xff) << 8 | ip[3] & 0xff;
        if (isWrapped(ip)) {
            return isPublic4(Arrays.copyOfRange(ip, 12, 16));
        }
        if (first == 0x2002) {
            return isPublic4(Arrays.copyOfRange(ip, 2, 6));
        }
        var reserved = first == 0x2001 && (second == 0 || second == 0xdb8 || (second & 0xfff0) == 0x10 || (second & 0xfff0) == 0x20);
        return (first & 0xe000) == 0x2000 && !reserved && first != 0x3fff;
    }

    /** 64:ff9b::/96, and ::ffff:0:0/96 where Java has not made an IPv4 address of it. */
    private static boolean isWrapped(byte[] ip) {
        var nat64 = new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
        var mapped = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff};
        var start = Arrays.copyOf(ip, 12);
        return Arrays.equals(start, nat64) || Arrays.equals(start, mapped);
    }

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
