package org.postkeel.evidence.importers.healthchecker;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.ConnectorReader;
import org.postkeel.evidence.importers.HybridConfigurations;
import org.postkeel.model.ConnectorKind;

/**
 * Results of HealthChecker: build, roles and certificates of one server, and copies of the connectors and of the hybrid
 * configuration, which add what no export of the cmdlets told.
 */
public final class HealthCheckerXmlImporter implements EvidenceImporter {

    private static final String ID = "healthchecker";
    private static final int ORDER = 40;
    private static final String CERTIFICATE = "TlsCertificateName";
    /** Attributes that HealthChecker renames, by the name that the cmdlet gives them. */
    private static final Map<String, String> RENAMED = Map.of("CloudServicesMailEnabled", "CloudEnabled");

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
        return source.records().stream().anyMatch(XmlRun::is);
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            var writer = new RunWriter(source, session, ID);
            List<XmlRun> results = source.records().stream().filter(XmlRun::is).map(XmlRun::of).toList();
            List<ServerRun> runs = results.stream().map(XmlRun::run).toList();
            writer.capturedAt(RunWriter.newest(runs));
            runs.forEach(writer::write);
            var connectors = ConnectorReader.ofCopy(source, session, writer.evidence());
            var hybrid = new HybridConfigurations(source, session, writer.evidence());
            for (XmlRun result : results) {
                result.connectors().forEach(connector -> connector(connector, result.line(), connectors));
                PsValue configuration = result.hybridConfiguration();
                if (configuration.property("SendingTransportServers").isFilled()
                        || configuration.property("EdgeTransportServers").isFilled()) {
                    hybrid.read(configuration::property, result.line());
                }
            }
            connectors.end().forEach(session::atEnd);
        });
    }

    private static void connector(PsValue connector, int line, ConnectorReader reader) {
        switch (connector.property("ConnectorType").filledText().orElse("").toLowerCase(Locale.ROOT)) {
            case "send" -> reader.read(ConnectorKind.SEND, name(connector, "Name", "Identity"),
                    new ConnectorReader.Row(name -> CERTIFICATE.equals(name) ? certificate(connector)
                            : connector.property(RENAMED.getOrDefault(name, name)), line));
            // its CloudEnabled says that it takes headers of the cloud, which is another thing
            case "receive" -> reader.read(ConnectorKind.RECEIVE, name(connector, "Identity", "Name"),
                    new ConnectorReader.Row(name -> CERTIFICATE.equals(name) ? certificate(connector)
                            : connector.property(name), line));
            default -> {
                // neither: a connector of a kind that hands over no mail
            }
        }
    }

    private static PsValue name(PsValue connector, String first, String second) {
        PsValue name = connector.property(first);
        return name.filledText().isPresent() ? name : connector.property(second);
    }

    private static PsValue certificate(PsValue connector) {
        return connector.property("CertificateDetails").property(CERTIFICATE);
    }
}
