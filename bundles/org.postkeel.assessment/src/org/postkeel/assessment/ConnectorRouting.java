package org.postkeel.assessment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.model.Answer;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.ConnectorKind;
import org.postkeel.model.text.Message;

/**
 * Tells where connectors lead, from their attributes alone: neither the name of a connector nor who made it counts.
 * Rules after {@code inputs.md} section d and cases D08, D15 of the domain papers.
 */
public final class ConnectorRouting {

    private static final List<String> CLOUD_HOSTS = List.of(".mail.protection.outlook.com", ".mx.microsoft");
    private static final Pattern ADDRESS = Pattern.compile("\\[?[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*\\]?");
    private static final Pattern CERTIFICATE_SUBJECT = Pattern.compile("(?:^|<S>|,)\\s*CN=([^,<]+)", Pattern.CASE_INSENSITIVE);

    private ConnectorRouting() {
    }

    /**
     * @param send a send connector
     * @return whether it leads to Exchange Online, not looking at whether it is enabled
     */
    public static Answer leadsToCloud(Connector send) {
        return route(send).toCloud();
    }

    /** @return verdict of a connector of any kind */
    static ConnectorVerdict verdict(Connector connector) {
        return switch (connector.getKind()) {
            case SEND -> sendVerdict(connector);
            case INBOUND -> new ConnectorVerdict(connector, underEnforcement(connector), List.of(), inboundReason(connector));
            case RECEIVE -> new ConnectorVerdict(connector, Answer.NO, List.of(), text("route.receive"));
            case OUTBOUND -> new ConnectorVerdict(connector, Answer.NO, List.of(), text("route.outbound"));
        };
    }

    private static ConnectorVerdict sendVerdict(Connector send) {
        Route route = route(send);
        if (Boolean.FALSE.equals(send.getEnabled())) {
            return new ConnectorVerdict(send, Answer.NO, List.of(), text("route.disabled", route.reason()));
        }
        List<String> inbound = route.toCloud() == Answer.YES
                ? arrival(send).candidates().stream().map(Connector::getName).toList()
                : List.of();
        return new ConnectorVerdict(send, route.toCloud(), inbound, route.reason());
    }

    private record Route(Answer toCloud, Message reason) {
    }

    /**
     * What the configuration says, unless the logs show mail of a connector going to Exchange Online: a gateway or a name
     * nobody knows can be Exchange Online (case D15). Of an internet connector they prove nothing, since other tenants are
     * there too.
     */
    private static Route route(Connector send) {
        Route configured = configuredRoute(send);
        boolean internet = configured.toCloud() == Answer.NO && send.getSmartHosts().isEmpty();
        if (configured.toCloud() != Answer.YES && !internet && observed(send)) {
            return new Route(Answer.YES, text("route.observed"));
        }
        return configured;
    }

    private static boolean observed(Connector send) {
        return send.getName() != null && send.eContainer() instanceof Assessment assessment
                && assessment.getTraffic().stream()
                        .anyMatch(series -> send.getName().equals(series.getConnector()) && !series.getDays().isEmpty());
    }

    /**
     * @param send a send connector
     * @return what its configuration alone decides about mail in the logs; empty where the next hop in the logs tells more
     */
    public static Optional<Boolean> decides(Connector send) {
        return switch (configuredRoute(send).toCloud()) {
            case YES -> Optional.of(true);
            case NO -> send.getSmartHosts().isEmpty() ? Optional.of(false) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Route configuredRoute(Connector send) {
        List<String> spaces = send.getAddressSpaces().stream().map(ConnectorRouting::addressSpaceDomain).toList();
        if (!spaces.isEmpty() && spaces.stream().allMatch("--"::equals)) {
            // every subscribed Edge server has one
            return new Route(Answer.NO, text("route.edgeInbound"));
        }
        List<String> hosts = send.getSmartHosts().stream().map(ConnectorRouting::host).filter(host -> !host.isEmpty())
                .toList();
        var cloudHost = hosts.stream().filter(ConnectorRouting::isCloudHost).findFirst();
        if (cloudHost.isPresent()) {
            return new Route(Answer.YES, text("route.smartHost", cloudHost.get()));
        }
        if (!hosts.isEmpty()) {
            return smartHostRoute(send, hosts);
        }
        if (Boolean.FALSE.equals(send.getDnsRouting())) {
            // not DNS and no smart host: the smart hosts were not readable
            return new Route(Answer.UNKNOWN, text("route.unreadable", "SmartHosts"));
        }
        if (unreadable(send, "SmartHosts") && !Boolean.TRUE.equals(send.getDnsRouting())) {
            return new Route(Answer.UNKNOWN, text("route.unreadable", "SmartHosts"));
        }
        return dnsRoute(send);
    }

    private static Route smartHostRoute(Connector send, List<String> hosts) {
        if (unreadable(send, "SmartHosts")) {
            return new Route(Answer.UNKNOWN, text("route.unreadable", "SmartHosts"));
        }
        for (String host : hosts) {
            if (!isPrivateAddress(host) && !isOwnServer(send, host)) {
                return new Route(Answer.UNKNOWN, text("route.otherHost", host));
            }
        }
        return new Route(Answer.NO, text("route.gateway", String.join(", ", hosts)));
    }

    /** A public address can be one of Exchange Online, or lead there. */
    private static boolean isPrivateAddress(String host) {
        if (!ADDRESS.matcher(host).matches()) {
            return false;
        }
        try {
            // an address in figures is never looked up
            InetAddress address = InetAddress.getByName(host.replaceAll("[\\[\\]]", ""));
            return address.isSiteLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                    || address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Route dnsRoute(Connector send) {
        List<String> domains = send.getAddressSpaces().stream().map(ConnectorRouting::addressSpaceDomain).toList();
        var tenant = domains.stream().filter(domain -> domain.endsWith(".onmicrosoft.com")).findFirst();
        if (tenant.isPresent()) {
            return new Route(Answer.YES, text("route.tenantDomain", tenant.get()));
        }
        var national = domains.stream()
                .filter(domain -> domain.endsWith(".onmicrosoft.us") || domain.endsWith(".onmschina.cn")).findFirst();
        if (national.isPresent()) {
            return new Route(Answer.UNKNOWN, text("route.nationalCloud", national.get()));
        }
        String tlsDomain = lower(send.getTlsDomain());
        if (tlsDomain.endsWith("mail.protection.outlook.com")) {
            return new Route(Answer.YES, text("route.tlsDomain", send.getTlsDomain()));
        }
        if (Boolean.TRUE.equals(send.getCloudServicesMail())) {
            return new Route(Answer.YES, text("route.cloudServicesMail"));
        }
        if (unreadable(send, "AddressSpaces") || domains.isEmpty()) {
            return new Route(Answer.UNKNOWN, text("route.unreadable", "AddressSpaces"));
        }
        var own = domains.stream().filter(domain -> isOwnDomain(send, domain)).findFirst();
        if (own.isPresent()) {
            return new Route(Answer.UNKNOWN, text("route.ownDomain", own.get()));
        }
        return new Route(Answer.NO, text("route.internet", domains));
    }

    /**
     * On which inbound connectors mail of a send connector can arrive.
     *
     * @param type       OnPremises for certain, not OnPremises for certain, or not to be told
     * @param candidates the inbound connectors that fit
     * @param reason     why
     */
    record Arrival(Answer type, List<Connector> candidates, Message reason) {
    }

    /** Exchange Online attributes mail by the certificate first, then by the address of the sender. */
    static Arrival arrival(Connector send) {
        List<Connector> inbound = siblings(send, ConnectorKind.INBOUND);
        if (inbound.isEmpty()) {
            return new Arrival(Answer.UNKNOWN, List.of(), text("arrival.noEvidence"));
        }
        List<Connector> enabled = inbound.stream().filter(connector -> !Boolean.FALSE.equals(connector.getEnabled()))
                .toList();
        List<String> certificate = certificateNames(send);
        List<Connector> byCertificate = enabled.stream()
                .filter(connector -> certificateMatches(connector.getTlsCertificateName(), certificate)).toList();
        if (!byCertificate.isEmpty()) {
            return new Arrival(commonType(byCertificate), byCertificate,
                    text("arrival.certificate", names(byCertificate)));
        }
        List<Connector> byAddress = enabled.stream()
                .filter(connector -> !connector.getSenderIpAddresses().isEmpty() && acceptsAnySender(connector)).toList();
        boolean certificateCannotBeTold = !certificate.isEmpty()
                && enabled.stream().anyMatch(connector -> isOnPremises(connector) && connector.getTlsCertificateName() != null);
        if (!byAddress.isEmpty()) {
            return new Arrival(commonType(byAddress), byAddress, text("arrival.address", names(byAddress),
                    byAddress.stream().flatMap(connector -> connector.getSenderIpAddresses().stream()).toList()));
        }
        if (certificateCannotBeTold) {
            // a certificate can carry further names that the connector does not show
            return new Arrival(Answer.UNKNOWN, enabled.stream().filter(ConnectorRouting::isOnPremises).toList(),
                    text("arrival.otherCertificate"));
        }
        if (enabled.stream().anyMatch(connector -> connector.getConnectorType() == null)) {
            return new Arrival(Answer.UNKNOWN, List.of(), text("arrival.noType"));
        }
        return enabled.stream().anyMatch(ConnectorRouting::isOnPremises)
                ? new Arrival(Answer.UNKNOWN, enabled.stream().filter(ConnectorRouting::isOnPremises).toList(), text("arrival.otherCertificate"))
                : new Arrival(Answer.NO, List.of(), text("arrival.none"));
    }

    private static Answer commonType(List<Connector> connectors) {
        if (connectors.stream().allMatch(ConnectorRouting::isOnPremises)) {
            return Answer.YES;
        }
        return connectors.stream().noneMatch(c -> isOnPremises(c) || c.getConnectorType() == null) ? Answer.NO : Answer.UNKNOWN;
    }

    private static Answer underEnforcement(Connector inbound) {
        if (Boolean.FALSE.equals(inbound.getEnabled())) {
            return Answer.NO;
        }
        if (inbound.getConnectorType() == null || inbound.getEnabled() == null) {
            return Answer.UNKNOWN;
        }
        return isOnPremises(inbound) ? Answer.YES : Answer.NO;
    }

    private static Message inboundReason(Connector inbound) {
        if (Boolean.FALSE.equals(inbound.getEnabled())) {
            return text("inbound.disabled");
        }
        if (inbound.getConnectorType() == null) {
            return text("inbound.noType");
        }
        return isOnPremises(inbound) ? text("inbound.onPremises") : text("inbound.other", inbound.getConnectorType());
    }

    private static boolean isOnPremises(Connector inbound) {
        return "OnPremises".equalsIgnoreCase(inbound.getConnectorType());
    }

    private static boolean acceptsAnySender(Connector inbound) {
        return inbound.getSenderDomains().isEmpty()
                || inbound.getSenderDomains().stream().map(ConnectorRouting::addressSpaceDomain).anyMatch("*"::equals);
    }

    private static List<String> certificateNames(Connector send) {
        var names = new ArrayList<String>();
        if (send.getTlsCertificateName() != null) {
            Matcher subject = CERTIFICATE_SUBJECT.matcher(afterIssuer(send.getTlsCertificateName()));
            if (subject.find()) {
                names.add(lower(subject.group(1).trim()));
            }
        }
        // without a certificate name Exchange takes the certificate that carries the Fqdn, when it uses TLS at all
        boolean usesTls = Boolean.TRUE.equals(send.getRequireTls()) || send.getTlsDomain() != null
                || Boolean.TRUE.equals(send.getCloudServicesMail());
        if (names.isEmpty() && usesTls && send.getFqdn() != null && !send.getFqdn().isBlank()) {
            names.add(lower(send.getFqdn()));
        }
        return names;
    }

    private static String afterIssuer(String certificateName) {
        int subject = certificateName.indexOf("<S>");
        return subject < 0 ? certificateName : certificateName.substring(subject + 3);
    }

    private static boolean certificateMatches(String inboundName, List<String> certificate) {
        if (inboundName == null || inboundName.isBlank()) {
            return false;
        }
        String wanted = lower(afterIssuer(inboundName)).replaceFirst("^cn=", "");
        return certificate.stream().anyMatch(name -> name.equals(wanted) || wildcardMatches(wanted, name)
                || wildcardMatches(name, wanted));
    }

    private static boolean wildcardMatches(String wildcard, String name) {
        return wildcard.startsWith("*.") && name.endsWith(wildcard.substring(1))
                && name.indexOf('.') == name.length() - wildcard.length() + 1;
    }

    static boolean isCloudHost(String host) {
        return CLOUD_HOSTS.stream().anyMatch(lower(host)::endsWith);
    }

    static boolean unreadable(Connector connector, String attribute) {
        return connector.getUnreadable().stream().anyMatch(attribute::equalsIgnoreCase);
    }

    private static String host(String smartHost) {
        return lower(smartHost.trim()).replaceFirst("\\.$", "");
    }

    private static String addressSpaceDomain(String space) {
        String domain = lower(space.trim());
        domain = domain.substring(domain.indexOf(':') + 1);
        int cost = domain.lastIndexOf(';');
        return cost < 0 ? domain : domain.substring(0, cost);
    }

    private static boolean isOwnServer(Connector connector, String host) {
        return connector.eContainer() instanceof Assessment assessment && assessment.getServers().stream().anyMatch(
                server -> host.equalsIgnoreCase(server.getName()) || host.equalsIgnoreCase(server.getFqdn()));
    }

    private static boolean isOwnDomain(Connector connector, String domain) {
        if (!(connector.eContainer() instanceof Assessment assessment) || domain.isEmpty() || domain.equals("*")) {
            return false;
        }
        return Stream.concat(
                assessment.getServers().stream().map(server -> server.getFqdn()),
                assessment.getConnectors().stream().map(Connector::getFqdn))
                .filter(Objects::nonNull).map(ConnectorRouting::lower)
                .anyMatch(fqdn -> fqdn.equals(domain) || fqdn.endsWith("." + domain));
    }

    static List<Connector> siblings(Connector connector, ConnectorKind kind) {
        return connector.eContainer() instanceof Assessment assessment
                ? assessment.getConnectors().stream().filter(other -> other.getKind() == kind).toList()
                : List.of();
    }

    private static List<String> names(List<Connector> connectors) {
        return connectors.stream().map(Connector::getName).toList();
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static Message text(String key, Object... args) {
        return Message.of(ConnectorRouting.class, key, args);
    }
}
