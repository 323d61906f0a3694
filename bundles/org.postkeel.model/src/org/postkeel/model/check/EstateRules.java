package org.postkeel.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.PathStatus;
import org.postkeel.model.Server;

/** Servers are told apart by their names; a path leads over each hop once. */
final class EstateRules {

    private EstateRules() {
    }

    static void checkServers(List<Server> servers, Problems problems) {
        Map<String, Server> fqdns = new HashMap<>();
        Map<String, Server> names = new HashMap<>();
        for (Server server : servers) {
            String fqdn = lower(server.getFqdn());
            String host = fqdn.endsWith(".") ? fqdn.substring(0, fqdn.length() - 1) : fqdn;
            Server same = host.isEmpty() ? null : fqdns.putIfAbsent(host, server);
            if (same != null) {
                problems.error(server, Literals.HOP__FQDN, "server.fqdn", host, Labels.of(same));
            }
            String name = lower(server.getName());
            if (!name.isEmpty() && names.putIfAbsent(name, server) != null) {
                problems.warning(server, Literals.ESTATE_ITEM__NAME, "server.name");
            }
        }
    }

    private static String lower(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    static void checkPath(MailflowPath path, Problems problems) {
        List<EObject> hops = GeneralRules.references(path, Literals.MAILFLOW_PATH__HOPS);
        var passed = new HashSet<EObject>();
        for (EObject hop : hops) {
            if (!passed.add(hop)) {
                problems.error(path, Literals.MAILFLOW_PATH__HOPS, "path.hop", Labels.of(hop));
            }
        }
        if (path.getStatus() == PathStatus.CONFIRMED) {
            if (hops.isEmpty()) {
                problems.warning(path, Literals.MAILFLOW_PATH__HOPS, "path.noHops");
            }
            if (GeneralRules.references(path, Literals.MAILFLOW_PATH__CONNECTOR).isEmpty()) {
                problems.warning(path, Literals.MAILFLOW_PATH__CONNECTOR, "path.noConnector");
            }
        }
    }
}
