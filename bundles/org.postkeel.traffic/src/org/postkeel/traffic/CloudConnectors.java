package org.postkeel.traffic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether a row with the event SEND leads to Exchange Online.
 * <p>
 * The configuration of the customer decides when it knows the connector: its name is no proof (names are localised and
 * renamed, case D15), and neither is the next hop alone, because mail for other companies that use Exchange Online goes
 * to hosts of the same domain. Only for a connector that the configuration does not know the next hop decides.
 */
public final class CloudConnectors {

    /** Domains of the hosts at which Exchange Online accepts mail. */
    private static final List<String> CLOUD_HOSTS = List.of(".mail.protection.outlook.com", ".mx.microsoft");

    private static final char LAST_ASCII = 0x7f;

    private final Map<String, Boolean> known;
    private final List<String> withLostLetters;

    private CloudConnectors(Map<String, Boolean> known) {
        this.known = known;
        this.withLostLetters = known.keySet().stream().filter(name -> name.indexOf('?') >= 0).toList();
    }

    /** @return nothing is known of the connectors: the next hop decides */
    public static CloudConnectors byNextHop() {
        return of(Map.of());
    }

    /**
     * @param known name of a send connector to whether it leads to Exchange Online; names are compared without regard
     *              to case; a connector of which this is not known is left out, so that the next hop decides
     * @return decides by these, and by the next hop for all others
     */
    public static CloudConnectors of(Map<String, Boolean> known) {
        var byKey = new HashMap<String, Boolean>();
        known.forEach((name, leads) -> byKey.put(key(name), leads));
        return new CloudConnectors(Map.copyOf(byKey));
    }

    /**
     * @param connector name of the send connector, as the log writes it
     * @param nextHop   host name of the next hop (server-hostname); empty when the log does not tell
     * @return whether the row leads to Exchange Online
     */
    public boolean leadsToCloud(String connector, String nextHop) {
        String name = key(connector);
        Boolean decided = known.containsKey(name) ? known.get(name) : decidedByLostLetters(name);
        return decided != null ? decided : isCloudHost(nextHop);
    }

    /** An export in ASCII has written a question mark for each letter it could not (case D12). */
    private Boolean decidedByLostLetters(String name) {
        List<String> similar = withLostLetters.stream().filter(other -> isSameButForLostLetters(other, name)).toList();
        return similar.size() == 1 ? known.get(similar.get(0)) : null;
    }

    private static boolean isSameButForLostLetters(String lossy, String name) {
        if (lossy.length() != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (lossy.charAt(i) != name.charAt(i) && (lossy.charAt(i) != '?' || name.charAt(i) <= LAST_ASCII)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCloudHost(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        String withoutRoot = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return CLOUD_HOSTS.stream().anyMatch(withoutRoot::endsWith);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
