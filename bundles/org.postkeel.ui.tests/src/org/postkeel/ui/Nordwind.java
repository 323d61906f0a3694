package org.postkeel.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The sample estate, as far as this version reads it. */
public final class Nordwind {

    /** Where it lies; tests run in the folder of their bundle. */
    public static final Path FOLDER = Path.of("..", "..", "samples", "nordwind").toAbsolutePath().normalize();
    /** The day of its truth. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    /** Its servers, in the order of the list of servers. */
    public static final List<String> SERVERS = List.of("NW-EX13", "NW-EX16A", "NW-EX16B", "NW-EX19A", "NW-EX19B",
            "NW-EXSE1", "NW-EDGE1");
    /** Those whose mail is hit. */
    public static final List<String> AFFECTED = List.of("NW-EX13", "NW-EX16A", "NW-EDGE1");

    private Nordwind() {
    }

    /** @return builds, servers, connectors and the report of the service */
    public static List<Path> evidence() {
        return List.of(FOLDER.resolve("exsetup"),
                FOLDER.resolve("exchangeserver/get-exchangeserver.clixml.utf16le.xml"),
                FOLDER.resolve("connectors/get-sendconnector.clixml.utf16le.xml"),
                FOLDER.resolve("connectors/exo_get-inboundconnector.ps7.utf8.json"),
                FOLDER.resolve("evidence/get-onpremserverreportinfo.ps7.utf8.json"));
    }
}
