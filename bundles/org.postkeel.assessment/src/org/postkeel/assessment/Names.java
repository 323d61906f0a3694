package org.postkeel.assessment;

import org.postkeel.model.Assessment;
import org.postkeel.model.Server;

/** Names of servers come short or fully qualified and in any case; the first label decides. */
final class Names {

    private Names() {
    }

    static boolean same(Server server, String name) {
        return name != null && (label(name).equalsIgnoreCase(label(server.getName()))
                || server.getFqdn() != null && server.getFqdn().equalsIgnoreCase(name));
    }

    static Server find(Assessment assessment, String name) {
        return assessment.getServers().stream().filter(server -> same(server, name)).findFirst().orElse(null);
    }

    private static String label(String name) {
        if (name == null) {
            return "";
        }
        int dot = name.indexOf('.');
        return dot < 0 ? name.trim() : name.substring(0, dot).trim();
    }
}
