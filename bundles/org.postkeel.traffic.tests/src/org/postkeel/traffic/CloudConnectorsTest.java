package org.postkeel.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudConnectorsTest {

    private static final String CLOUD = "nordwind-example.mail.protection.outlook.com";

    @ParameterizedTest
    @CsvSource({"AM7EUR03FT013.mail.protection.outlook.com, true", "NORDWIND.MAIL.PROTECTION.OUTLOOK.COM., true",
            "nordwind-example.o-v1.mx.microsoft, true", "mail.protection.outlook.com.attacker.example, false",
            "notmail.protection.outlook.community, false", "gateway.nordwind.example, false", "'', false"})
    void nextHopDecidesWhenNothingIsKnown(String host, boolean cloud) {
        assertEquals(cloud, CloudConnectors.byNextHop().leadsToCloud("Internet über Hamburg", host));
    }

    /** Case D15: the name itself proves nothing, the configuration does. */
    @Test
    void configurationDecidesWhatItKnows() {
        var connectors = CloudConnectors.of(Map.of("Archiv über Edge", true, "Outbound to Office 365", false));
        assertTrue(connectors.leadsToCloud(" archiv ÜBER edge", "192.0.2.1"));
        assertFalse(connectors.leadsToCloud("Outbound to Office 365", CLOUD));
        assertTrue(connectors.leadsToCloud("Umbenannt", CLOUD));
        assertFalse(connectors.leadsToCloud("Umbenannt", "mx.kunde.example"));
    }

    /** Case D12. */
    @Test
    void lettersThatAnExportLostAreMatched() {
        var connectors = CloudConnectors.of(Map.of("Relay M?nchen", false, "Relay K?ln", true, "Relay K?hn", true));
        assertFalse(connectors.leadsToCloud("Relay München", CLOUD));
        assertTrue(connectors.leadsToCloud("Relay Köln", ""));
        assertFalse(connectors.leadsToCloud("Relay Kaln", ""), "an ASCII letter is never lost");
        assertTrue(connectors.leadsToCloud("Relay München 2", CLOUD));
    }
}
