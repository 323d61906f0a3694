package org.postkeel.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Assessment;
import org.postkeel.model.Connector;
import org.postkeel.model.Evidence;
import org.postkeel.model.Server;
import org.postkeel.model.TrafficSeries;

/**
 * Replaces what tells who the customer is: names of the customer, of servers, sites, connectors and files, domains and
 * addresses. It works on a copy of the model before that is assessed, so that nothing made from it can forget to.
 * <p>
 * The same name becomes the same mask everywhere, and what decides a verdict survives: names of Exchange Online, which domain
 * lies within which, ranges of addresses, costs of address spaces.
 */
public final class Masking {

    private static final List<String> CLOUD = List.of("mail.protection.outlook.com", "mail.onmicrosoft.com", "onmicrosoft.com",
            "mx.microsoft");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final Map<String, String> servers = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> connectors = new HashMap<>();
    private final Map<String, String> sites = new HashMap<>();

    private Masking() {
    }

    /**
     * @param assessment is not changed
     * @return a copy with masks in place of names
     */
    public static Assessment mask(Assessment assessment) {
        Assessment copy = EcoreUtil.copy(assessment);
        new Masking().replace(copy);
        return copy;
    }

    private void replace(Assessment assessment) {
        assessment.setCustomer(null);
        assessment.setConsultant(null);
        assessment.setTenantDomain(domain(assessment.getTenantDomain()));
        assessment.getServers().forEach(this::replace);
        assessment.getConnectors().forEach(this::replace);
        assessment.getTraffic().forEach(this::replace);
        int number = 0;
        for (Evidence evidence : assessment.getEvidence()) {
            evidence.setFileName("evidence-%02d".formatted(++number));
            evidence.setHost(server(evidence.getHost()));
            evidence.setSha256(null);
        }
    }

    private void replace(Server server) {
        server.setName(server(server.getName()));
        server.setFqdn(server(server.getFqdn()));
        server.setSite(server.getSite() == null ? null : next(sites, server.getSite(), "Site-%d"));
    }

    private void replace(Connector connector) {
        connector.setName(connector(connector.getName()));
        connector.setComment(null);
        replaceAll(connector.getAddressSpaces(), this::addressSpace);
        replaceAll(connector.getSmartHosts(), this::host);
        replaceAll(connector.getSourceServers(), this::server);
        replaceAll(connector.getSenderDomains(), this::addressSpace);
        replaceAll(connector.getSenderIpAddresses(), this::addresses);
        connector.setTlsDomain(domain(connector.getTlsDomain()));
        connector.setFqdn(domain(connector.getFqdn()));
        connector.setTlsCertificateName(certificate(connector.getTlsCertificateName()));
    }

    private void replace(TrafficSeries series) {
        series.setServer(server(series.getServer()));
        series.setConnector(connector(series.getConnector()));
        series.setClient(series.getClient() == null ? null : addresses(series.getClient()));
    }

    private static void replaceAll(List<String> values, UnaryOperator<String> mask) {
        var masked = new ArrayList<String>(values.size());
        values.forEach(value -> masked.add(mask.apply(value)));
        values.clear();
        values.addAll(masked);
    }

    private String connector(String name) {
        return name == null ? null : next(connectors, name, "Connector-%d");
    }

    /** A short or fully qualified name of a server; both forms of one server keep belonging together. */
    private String server(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        int dot = name.indexOf('.');
        String label = next(servers, dot < 0 ? name : name.substring(0, dot), "SERVER-%02d");
        return dot < 0 ? label : label + "." + domain(name.substring(dot + 1));
    }

    private String host(String host) {
        String bare = host.replaceAll("[\\[\\]]", "");
        if (IPV4.matcher(bare).matches() || IPV6.matcher(bare).matches()) {
            return addresses(host);
        }
        String first = bare.indexOf('.') < 0 ? bare : bare.substring(0, bare.indexOf('.'));
        return servers.containsKey(first.toLowerCase(Locale.ROOT)) ? server(bare) : domain(bare);
    }

    private String addressSpace(String space) {
        Matcher parts = Pattern.compile("([^:]*:)?([^;]*)(;.*)?").matcher(space);
        if (!parts.matches()) {
            return domain(space);
        }
        return text(parts.group(1)) + domain(parts.group(2)) + text(parts.group(3));
    }

    /** Only the name of the subject decides on which inbound connector mail arrives. */
    private String certificate(String name) {
        if (name == null) {
            return null;
        }
        Matcher subject = Pattern.compile("(?:<S>.*?|^)CN=([^,<]+)", Pattern.CASE_INSENSITIVE)
                .matcher(name.contains("<S>") ? name.substring(name.indexOf("<S>")) : name);
        return subject.find() ? "<I>CN=CA<S>CN=" + domain(subject.group(1).trim()) : domain(name);
    }

    /** Label by label, so that a domain stays within its parent; what belongs to Exchange Online stays readable. */
    private String domain(String domain) {
        if (domain == null || domain.isEmpty() || domain.equals("*") || domain.startsWith("--")) {
            return domain;
        }
        String lower = domain.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        for (String cloud : CLOUD) {
            if (lower.equals(cloud)) {
                return lower;
            }
            if (lower.endsWith("." + cloud)) {
                return labels(lower.substring(0, lower.length() - cloud.length() - 1)) + "." + cloud;
            }
        }
        return labels(lower) + ".example";
    }

    private String labels(String domain) {
        var masked = new ArrayList<String>();
        for (String label : domain.split("\\.")) {
            masked.add(label.equals("*") ? label : next(labels, label, "name%d"));
        }
        return String.join(".", masked);
    }

    /** Single addresses, ranges and networks; words such as mailbox stay. */
    private String addresses(String text) {
        String masked = IPV4.matcher(text).replaceAll(match -> address(match.group()));
        return IPV6.matcher(masked).replaceAll(match -> address(match.group()));
    }

    private String address(String address) {
        return addresses.computeIfAbsent(address, key -> {
            int number = addresses.size() + 1;
            return "198.18." + number / 250 + "." + (number % 250 + 1);
        });
    }

    private static String next(Map<String, String> masks, String name, String pattern) {
        return masks.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> pattern.formatted(masks.size() + 1));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
