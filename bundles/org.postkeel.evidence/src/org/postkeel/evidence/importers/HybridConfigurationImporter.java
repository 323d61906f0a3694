package org.postkeel.evidence.importers;

import java.util.List;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;

/** Get-HybridConfiguration: what the hybrid wizard was told last time, not what runs today. */
public final class HybridConfigurationImporter implements EvidenceImporter {

    private static final String ID = "hybridconfiguration";
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
        return source.records().stream().anyMatch(HybridConfigurationImporter::isConfiguration);
    }

    private static boolean isConfiguration(PsRecord record) {
        return record.has("SendingTransportServers")
                && (record.has("ReceivingTransportServers") || record.has("EdgeTransportServers"));
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            var configurations = new HybridConfigurations(source, session, session.evidence(source, ID));
            source.records().stream().filter(HybridConfigurationImporter::isConfiguration)
                    .forEach(record -> configurations.read(record::get, record.line()));
        });
    }
}
