package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource({"nw-ex16a.corp.nordwind.example, NW-EX16A", "NW-EX13, NW-EX13", "10.20.10.13, 10.20.10.13",
            "'', ''", "fe80::1%3, FE80::1%3"})
    void shortNameIsTheFirstLabel(String host, String name) {
        assertEquals(name, Hosts.shortName(host));
    }

    @ParameterizedTest
    @CsvSource({"fe80::C5F1:8a11%5, fe80::c5f1:8a11", "::ffff:10.1.1.1, 10.1.1.1", "[10.20.42.7], 10.20.42.7",
            "' 10.1.1.1 ', 10.1.1.1", "2001:DB8::1, 2001:db8::1"})
    void addressHasOneSpelling(String written, String address) {
        assertEquals(address, Hosts.address(written));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "127.0.0.53, true", "::1, true", "10.1.1.1, false", "'', false"})
    void loopbackIsTheMachineItself(String address, boolean loopback) {
        assertEquals(loopback, Hosts.isLoopback(address));
    }

    @ParameterizedTest
    @CsvSource({"10.1.1.1, true", "[10.1.1.1], true", "fe80::1%3, true", "kopierer-hh-01, false", "deadbeef, false",
            "a.b.c.d, false", "'', false"})
    void tellsAddressesFromNames(String text, boolean address) {
        assertEquals(address, Hosts.isAddress(text));
    }
}
