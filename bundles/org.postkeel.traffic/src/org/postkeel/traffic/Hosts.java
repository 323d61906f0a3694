package org.postkeel.traffic;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names and addresses of hosts as transport logs write them. */
final class Hosts {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final String MAPPED = "::ffff:";

    private Hosts() {
    }

    /** @return the first label in upper case, as Exchange names servers; an address as it is */
    static String shortName(String host) {
        String name = host.strip();
        int dot = name.indexOf('.');
        String label = dot < 0 || isAddress(name) ? name : name.substring(0, dot);
        return label.toUpperCase(Locale.ROOT);
    }

    /** @return the address without brackets, zone of the interface and IPv4-in-IPv6 prefix, in lower case */
    static String address(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        if (address.startsWith("[") && address.endsWith("]")) {
            address = address.substring(1, address.length() - 1);
        }
        int zone = address.indexOf('%');
        if (zone >= 0) {
            address = address.substring(0, zone);
        }
        return address.startsWith(MAPPED) && address.indexOf('.') > 0 ? address.substring(MAPPED.length()) : address;
    }

    /** @return whether the text is an IPv4 or IPv6 address, and no name */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(address(text)).matches();
    }

    /** @return whether the address is the machine itself */
    static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0.0.0.0") || address.equals("::");
    }
}
