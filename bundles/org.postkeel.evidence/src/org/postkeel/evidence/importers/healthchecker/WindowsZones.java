package org.postkeel.evidence.importers.healthchecker;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.TimeZone;

/** Time zones as Windows names them: "W. Europe Standard Time". */
final class WindowsZones {

    /** Where a territory does not matter, as CLDR has it. */
    private static final String WORLD = "001";
    /** What Windows shows on German systems. */
    private static final Map<String, String> GERMAN = Map.of("Mitteleuropäische Zeit", "Europe/Berlin",
            "Westeuropäische Zeit", "Europe/London", "Osteuropäische Zeit", "Europe/Bucharest");

    private WindowsZones() {
    }

    /** @return the zone; empty when the name is not known */
    static Optional<ZoneId> of(String name) {
        String id = GERMAN.getOrDefault(name, TimeZone.getIDForWindowsID(name, WORLD));
        if (id == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            // a zone that this Java does not have
            return Optional.empty();
        }
    }
}
