package org.postkeel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.postkeel.assessment.ConnectorRouting.Arrival;
import org.postkeel.assessment.ServerVerdict.Judged;
import org.postkeel.assessment.ServerVerdict.Judged.State;
import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;
import org.postkeel.model.text.Message;

/**
 * Tells whether Exchange Online judges a server: only the last Exchange hop on an inbound connector of type OnPremises is
 * judged ({@code enforcement.md} section 5). Being absent from the report of the service proves nothing; being in it does.
 */
final class JudgedAnalysis {

    private final Assessment assessment;
    private final List<Connector> sendConnectors;

    JudgedAnalysis(Assessment assessment) {
        this.assessment = assessment;
        this.sendConnectors = assessment.getConnectors().stream()
                .filter(connector -> connector.getKind() == ConnectorKind.SEND).toList();
    }

    /** @return whether mail was seen in the logs going to Exchange Online from this server over this connector */
    private boolean observed(Server server, Connector connector) {
        return assessment.getTraffic().stream().anyMatch(series -> Names.same(server, series.getServer())
                && Objects.equals(series.getConnector(), connector.getName()) && !series.getDays().isEmpty());
    }

    Judged judge(Server server) {
        var judgedBy = new ArrayList<String>();
        var open = new ArrayList<Message>();
        var reasons = new ArrayList<Message>();
        for (Connector connector : sendConnectors) {
            Answer source = isSource(server, connector);
            if (source == Answer.NO || Boolean.FALSE.equals(connector.getEnabled())) {
                continue;
            }
            Answer toCloud = ConnectorRouting.leadsToCloud(connector);
            if (toCloud == Answer.NO) {
                continue;
            }
            Arrival arrival = ConnectorRouting.arrival(connector);
            if (arrival.type() == Answer.NO) {
                reasons.add(arrival.reason());
            } else if (source == Answer.UNKNOWN) {
                open.add(text("judged.sourcesUnreadable", connector.getName()));
            } else if (toCloud == Answer.UNKNOWN) {
                open.add(ConnectorRouting.verdict(connector).reason());
            } else if (arrival.type() == Answer.UNKNOWN) {
                judgedBy.add(connector.getName());
                open.add(arrival.reason());
            } else if (connector.getEnabled() == null) {
                open.add(text("judged.enabledUnknown", connector.getName()));
            } else {
                judgedBy.add(connector.getName());
                reasons.add(text("judged.byConnector", connector.getName(), arrival.reason()));
                return yes(server, judgedBy, reasons);
            }
        }
        if (!server.getReports().isEmpty()) {
            return new Judged(State.YES, judgedBy, text("judged.reported"));
        }
        if (sendConnectors.isEmpty()) {
            return new Judged(State.UNKNOWN, List.of(), text("judged.noConnectors"));
        }
        proxiedBy(server).ifPresent(connector -> open.add(text("judged.frontendProxy", connector)));
        if (!open.isEmpty()) {
            return new Judged(State.UNKNOWN, judgedBy, open.get(0));
        }
        return new Judged(State.NO, List.of(), reasons.isEmpty() ? text("judged.noPath") : reasons.get(0));
    }

    /** All further connectors of a server that is judged by one, so that none is forgotten when it is repaired. */
    private Judged yes(Server server, List<String> judgedBy, List<Message> reasons) {
        for (Connector connector : sendConnectors) {
            boolean leads = isSource(server, connector) == Answer.YES && Boolean.TRUE.equals(connector.getEnabled())
                    && ConnectorRouting.leadsToCloud(connector) == Answer.YES
                    && ConnectorRouting.arrival(connector).type() == Answer.YES;
            if (leads && !judgedBy.contains(connector.getName())) {
                judgedBy.add(connector.getName());
            }
        }
        Message reason = reasons.get(reasons.size() - 1);
        return new Judged(State.YES, List.copyOf(judgedBy),
                server.getReports().isEmpty() ? reason : text("judged.alsoReported", reason));
    }

    /**
     * Mail of a connector with FrontendProxyEnabled can leave through any mailbox server of the site - unless the service
     * names the sources themselves, or the logs show that they hand the mail over.
     */
    private Optional<String> proxiedBy(Server server) {
        if (!(server.getRoles().contains(ServerRole.MAILBOX) || server.getRoles().contains(ServerRole.CLIENT_ACCESS))) {
            return Optional.empty();
        }
        return sendConnectors.stream()
                .filter(connector -> Boolean.TRUE.equals(connector.getFrontendProxy())
                        && !Boolean.FALSE.equals(connector.getEnabled())
                        && ConnectorRouting.leadsToCloud(connector) != Answer.NO)
                .filter(connector -> connector.getSourceServers().stream()
                        .map(source -> Names.find(assessment, source))
                        .anyMatch(source -> source == null || mayProxy(source, server)
                                && source.getReports().isEmpty() && !observed(source, connector)))
                .map(Connector::getName).findFirst();
    }

    private static boolean mayProxy(Server source, Server server) {
        return source.getSite() == null || server.getSite() == null
                || source.getSite().equalsIgnoreCase(server.getSite());
    }

    private static Answer isSource(Server server, Connector connector) {
        if (connector.getSourceServers().stream().anyMatch(source -> Names.same(server, source))) {
            return Answer.YES;
        }
        boolean complete = !connector.getSourceServers().isEmpty()
                && !ConnectorRouting.unreadable(connector, "SourceTransportServers");
        return complete ? Answer.NO : Answer.UNKNOWN;
    }

    private static Message text(String key, Object... args) {
        return Message.of(JudgedAnalysis.class, key, args);
    }
}
