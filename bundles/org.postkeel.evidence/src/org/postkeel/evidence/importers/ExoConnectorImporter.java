package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.ConnectorKind;

/**
 * Get-InboundConnector and Get-OutboundConnector of Exchange Online, also mixed in one file. Only inbound connectors of
 * type OnPremises are under enforcement.
 */
public final class ExoConnectorImporter implements EvidenceImporter {

    private static final String ID = "exoconnector";
    private static final int ORDER = 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        return source.records().stream().anyMatch(record -> isInbound(record) || isOutbound(record));
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

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        var later = new ArrayList<Runnable>();
        for (EvidenceSource source : sources) {
            if (session.progress().isCancelled()) {
                return;
            }
            var reader = new ConnectorReader(source, session, ID);
            later.addAll(reader.read(ConnectorKind.INBOUND, ExoConnectorImporter::isInbound,
                    ExoConnectorImporter::name));
            later.addAll(reader.read(ConnectorKind.OUTBOUND, ExoConnectorImporter::isOutbound,
                    ExoConnectorImporter::name));
        }
        later.forEach(Runnable::run);
    }
}
