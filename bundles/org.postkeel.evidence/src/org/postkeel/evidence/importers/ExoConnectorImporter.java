package org.postkeel.evidence.importers;

import java.util.List;

import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.ConnectorKind;

/**
 * Get-InboundConnector and Get-OutboundConnector of Exchange Online, also mixed in one file. Only inbound connectors of
 * type OnPremises are under enforcement.
 */
public final class ExoConnectorImporter extends ConnectorImporter {

    /** Ready to read. */
    public ExoConnectorImporter() {
        super("exoconnector",
                new Family(ConnectorKind.INBOUND, ExoConnectorImporter::isInbound, ExoConnectorImporter::name),
                new Family(ConnectorKind.OUTBOUND, ExoConnectorImporter::isOutbound, ExoConnectorImporter::name));
    }

    private static boolean isNamed(PsRecord record) {
        return record.has("Name") || record.has("Identity");
    }

    private static boolean isInbound(PsRecord record) {
        return isNamed(record) && !record.isType("OutboundConnector")
                && (record.isType("InboundConnector") || record.has("TlsSenderCertificateName")
                        || record.has("SenderIPAddresses")
                        || record.has("SenderDomains") && record.has("ConnectorType"));
    }

    private static boolean isOutbound(PsRecord record) {
        return isNamed(record) && !record.isType("InboundConnector")
                && (record.isType("OutboundConnector") || record.has("RouteAllMessagesViaOnPremises")
                        || record.has("RecipientDomains") && (record.has("UseMXRecord") || record.has("SmartHosts")));
    }

    private static PsValue name(PsRecord record) {
        return Names.first(record, List.of("Name", "Identity", "Id"));
    }
}
