package org.postkeel.evidence.importers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.ConnectorAttribute.Form;
import org.postkeel.model.Evidence;
import org.postkeel.model.HybridConfiguration;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.text.Message;

/** Puts what the hybrid wizard was told into the assessment, wherever it was found. */
public final class HybridConfigurations {

    private static final String AUTODISCOVER = "autod:";

    private final EvidenceSource source;
    private final ImportSession session;
    private final Evidence evidence;

    /** For the configurations of one source. */
    public HybridConfigurations(EvidenceSource source, ImportSession session, Evidence evidence) {
        this.source = source;
        this.session = session;
        this.evidence = evidence;
    }

    /**
     * Reads one capture. The same capture in several forms is one; what a poorer one leaves out is no difference.
     *
     * @param property value of a property by the name that the cmdlet gives it
     * @param line     line of its beginning, from 1; 0 when unknown
     */
    public void read(Function<String, PsValue> property, int line) {
        HybridConfiguration read = ModelFactory.eINSTANCE.createHybridConfiguration();
        read.getSendingServers().addAll(list(property, "SendingTransportServers", Form.SERVERS, line));
        read.getReceivingServers().addAll(list(property, "ReceivingTransportServers", Form.SERVERS, line));
        read.getEdgeServers().addAll(list(property, "EdgeTransportServers", Form.SERVERS, line));
        list(property, "Domains", Form.DOMAINS, line).stream().map(HybridConfigurations::domain)
                .forEach(read.getDomains()::add);
        read.setSmartHost(text(property, "OnPremisesSmartHost", line));
        read.setTlsCertificateName(text(property, "TlsCertificateName", line));
        boolean tellsDomains = property.apply("Domains").state() != PsValue.State.ABSENT;
        if (session.assessment().getHybridConfigurations().stream()
                .noneMatch(known -> isSame(known, read, tellsDomains))) {
            read.setId(session.id("hybrid", evidence.getSha256(), String.valueOf(line)));
            read.setEvidence(evidence);
            read.setLine(line);
            session.assessment().getHybridConfigurations().add(read);
        }
    }

    private static boolean isSame(HybridConfiguration one, HybridConfiguration two, boolean tellsDomains) {
        return one.getSendingServers().equals(two.getSendingServers())
                && one.getReceivingServers().equals(two.getReceivingServers())
                && one.getEdgeServers().equals(two.getEdgeServers())
                && (!tellsDomains || one.getDomains().equals(two.getDomains()))
                && Objects.equals(one.getSmartHost(), two.getSmartHost())
                && Objects.equals(one.getTlsCertificateName(), two.getTlsCertificateName());
    }

    private List<String> list(Function<String, PsValue> property, String name, Form form, int line) {
        PsValue value = property.apply(name);
        Optional<List<String>> whole = ListValues.whole(value, form);
        if (whole.isEmpty() && value.state() != PsValue.State.ABSENT) {
            session.problem(source, line, Message.of(HybridConfigurations.class, "hybrid.incomplete", name));
        }
        return whole.orElseGet(() -> ListValues.legible(value, form));
    }

    private String text(Function<String, PsValue> property, String name, int line) {
        PsValue value = property.apply(name);
        if (!value.isWhole() && value.state() != PsValue.State.ABSENT) {
            session.problem(source, line, Message.of(HybridConfigurations.class, "hybrid.incomplete", name));
        }
        return value.filledText().map(text -> text.replaceAll("\\s*\\R\\s*", " ")).orElse(null);
    }

    private static String domain(String text) {
        return text.regionMatches(true, 0, AUTODISCOVER, 0, AUTODISCOVER.length())
                ? text.substring(AUTODISCOVER.length()) : text;
    }
}
