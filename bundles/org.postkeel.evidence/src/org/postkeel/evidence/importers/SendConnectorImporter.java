package org.postkeel.evidence.importers;

import java.util.List;
import java.util.Set;

import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.model.ConnectorKind;

/** Get-SendConnector: where mail leaves the organisation and which servers hand it over. */
public final class SendConnectorImporter extends ConnectorImporter {

    private static final List<String> NAMES = List.of("Name", "Identity", "Id");
    /** Foreign connectors and delivery agents have address spaces too. */
    private static final Set<String> OTHER_OBJECTS = Set.of("DropDirectory", "DeliveryProtocol", "RecipientDomains");

    /** Ready to read. */
    public SendConnectorImporter() {
        super("sendconnector", new Family(ConnectorKind.SEND, SendConnectorImporter::isConnector,
                record -> Names.first(record, NAMES)));
    }

    private static boolean isConnector(PsRecord record) {
        return NAMES.stream().anyMatch(record::has) && OTHER_OBJECTS.stream().noneMatch(record::has)
                && (record.isType("SmtpSendConnectorConfig") || record.has("AddressSpaces")
                        || record.has("SourceTransportServers") && record.has("SmartHosts"));
    }

    @Override
    void afterwards(ImportSession session) {
        session.atEnd(() -> addSources(session));
    }

    /** Whoever hands over mail is an Exchange server, even when nothing else was brought along (case D08). */
    private static void addSources(ImportSession session) {
        session.assessment().getConnectors().stream()
                .filter(connector -> connector.getKind() == ConnectorKind.SEND
                        && !Boolean.FALSE.equals(connector.getEnabled()))
                .flatMap(connector -> connector.getSourceServers().stream()).distinct().toList()
                .forEach(session::server);
    }
}
