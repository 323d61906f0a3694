package org.postkeel.traffic;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * Where a message comes from, in 128 bits: an IPv6 address, an IPv4 address in its mapped form, or one of the words that
 * stand for no device. Zones of interfaces and brackets are left out, so that an address has one form.
 *
 * @param high first 64 bits
 * @param low  last 64 bits
 */
record Address(long high, long low) implements Comparable<Address> {

    /** Nothing is known; the unspecified address. */
    static final Address NONE = new Address(0, 0);
    /** A mailbox; an address that no machine can have. */
    static final Address MAILBOX = new Address(-1, 1);
    /** Journal reports; an address that no machine can have. */
    static final Address JOURNAL = new Address(-1, 2);

    private static final long MAPPED = 0xffff00000000L;

    /** @return the address; {@link #NONE} for the machine itself and for a text that is no address */
    static Address of(String text) {
        String address = Hosts.address(text);
        if (!Hosts.isAddress(address) || Hosts.isLoopback(address)) {
            return NONE;
        }
        return address.indexOf(':') < 0 ? ofIpv4(address) : ofIpv6(address);
    }

    private static Address ofIpv4(String text) {
        long value = 0;
        for (String part : text.split("\\.")) {
            int number = Integer.parseInt(part);
            if (number > 0xff) {
                return NONE;
            }
            value = value << 8 | number;
        }
        return new Address(0, MAPPED | value);
    }

    private static Address ofIpv6(String text) {
        try {
            // a text with colons is never looked up
            byte[] bytes = InetAddress.getByName(text).getAddress();
            var buffer = ByteBuffer.wrap(bytes);
            return bytes.length == 4 ? new Address(0, MAPPED | buffer.getInt() & 0xffffffffL)
                    : new Address(buffer.getLong(), buffer.getLong());
        } catch (UnknownHostException e) {
            // colons and figures that are no address
            return NONE;
        }
    }

    /** @return whether it is an address, and neither a word nor nothing */
    boolean isMachine() {
        return !equals(NONE) && high != -1;
    }

    /** @return whether it belongs to a network that is not reached from the Internet */
    boolean isPrivate() {
        if (high != 0 || low >>> 32 != MAPPED >>> 32) {
            return high >>> 57 == 0xfc >>> 1 || high >>> 54 == 0xfe80 >>> 6;
        }
        int address = (int) low;
        return address >>> 24 == 10 || address >>> 20 == (172 << 4 | 1) || address >>> 16 == (192 << 8 | 168)
                || address >>> 16 == (169 << 8 | 254);
    }

    @Override
    public int compareTo(Address other) {
        int order = Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }

    /** @return the address as people write it (RFC 5952), or one of the words of {@link TrafficCounts} */
    @Override
    public String toString() {
        if (high == -1) {
            return equals(MAILBOX) ? TrafficCounts.MAILBOX : TrafficCounts.JOURNAL;
        }
        if (equals(NONE)) {
            return TrafficCounts.UNKNOWN;
        }
        return high == 0 && low >>> 32 == MAPPED >>> 32
                ? (low >>> 24 & 0xff) + "." + (low >>> 16 & 0xff) + "." + (low >>> 8 & 0xff) + "." + (low & 0xff)
                : ipv6();
    }

    private String ipv6() {
        int zeros = -1;
        int most = 1;
        for (int i = 0; i < 8; i++) {
            int count = 0;
            while (i + count < 8 && group(i + count) == 0) {
                count++;
            }
            if (count > most) {
                zeros = i;
                most = count;
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == zeros) {
                text.append("::");
                i += most - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }

    private int group(int index) {
        return (int) ((index < 4 ? high : low) >>> 48 - index % 4 * 16) & 0xffff;
    }
}
