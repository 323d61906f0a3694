package org.postkeel.evidence.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.importers.Names;
import org.postkeel.model.Server;

/** Names and addresses of machines, as mails and queues write them. */
final class Hosts {

    /** Machines of Exchange Online, those of the national clouds too. */
    private static final List<String> CLOUD =
            List.of(".outlook.com", ".office365.com", ".office365.us", ".outlook.cn", ".outlook.de",
            ".exchangelabs.com",
            ".mx.microsoft");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w.:])(?:IPv6:)?(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{2,45})"
            + "(?:%\\w{1,20})?(?![\\w.:])");
    private static final Pattern INTERNAL =
            Pattern.compile("(?i)(?:10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\..*|::1|f[cde].*:.*");

    private Hosts() {
    }

    /** @return whether the name is one of Microsoft's mail machines */
    static boolean isCloud(String host) {
        return host != null && CLOUD.stream().anyMatch(name(host).toLowerCase(Locale.ROOT)::endsWith);
    }

    /** @return whether the text can be the name of a machine; an address is none */
    static boolean isName(String text) {
        return text != null && Names.isUsable(text);
    }

    /** @return whether both are names of one machine; a short name equals the first label of a long one */
    static boolean isSame(String one, String two) {
        if (one == null || two == null) {
            return false;
        }
        String first = name(one);
        String second = name(two);
        boolean whole = isQualified(first) == isQualified(second);
        return whole ? first.equalsIgnoreCase(second) : label(first).equalsIgnoreCase(label(second));
    }

    /** @return the first address in a text, without brackets and zone */
    static Optional<String> address(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(address.group(1)) : Optional.empty();
    }

    /** @return whether an address can be seen in the Internet */
    static boolean isPublic(String address) {
        return !INTERNAL.matcher(address).matches();
    }

    /**
     * Looks for a server of the organisation. Machines of other companies are called EX01 too, so a fully qualified
     * name counts only as a whole; where the server is known by its short name alone, the domain must be one that
     * servers of the organisation have, or somebody else must vouch for it.
     *
     * @param host    name or FQDN
     * @param vouched whether it is known otherwise that the machine belongs to the organisation
     * @return the server in the assessment
     */
    static Optional<Server> own(String host, boolean vouched, ImportSession session) {
        String name = name(host);
        List<Server> servers = session.assessment().getServers();
        Optional<Server> exact = servers.stream().filter(server -> name.equalsIgnoreCase(server.getFqdn())).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<Server> similar = named(name, session).stream()
                .filter(server -> !isQualified(name) || !hasFqdn(server)).toList();
        boolean trusted = !isQualified(name) || vouched || servers.stream().filter(Hosts::hasFqdn)
                .anyMatch(server -> domain(server.getFqdn()).equalsIgnoreCase(domain(name)));
        return similar.size() == 1 && trusted ? Optional.of(similar.get(0)) : Optional.empty();
    }

    /**
     * @param host name or FQDN, as the evidence gives it
     * @return the short name as servers have it in an assessment; the FQDN when the server of that short name is known
     *         to be another one
     */
    static String serverName(String host, ImportSession session) {
        String name = name(host);
        Optional<Server> own = own(name, true, session);
        if (own.isPresent()) {
            return own.get().getName();
        }
        if (isQualified(name) && !named(name, session).isEmpty()) {
            return name;
        }
        String label = label(name);
        return label.equals(label.toLowerCase(Locale.ROOT)) ? label.toUpperCase(Locale.ROOT) : label;
    }

    private static List<Server> named(String name, ImportSession session) {
        return session.assessment().getServers().stream().filter(server -> server.getName() != null
                && label(server.getName()).equalsIgnoreCase(label(name))).toList();
    }

    private static boolean hasFqdn(Server server) {
        return server.getFqdn() != null && isQualified(server.getFqdn());
    }

    private static boolean isQualified(String name) {
        return name.indexOf('.') > 0;
    }

    private static String name(String host) {
        String name = host.strip();
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String label(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String domain(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
