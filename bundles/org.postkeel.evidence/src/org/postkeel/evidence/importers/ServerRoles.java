package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.Server;
import org.postkeel.model.ServerRole;

/**
 * Roles of a server as evidence names them: words, a sum of bits, or the words of HealthChecker.
 *
 * @param known   roles that were understood
 * @param unknown words that are no role
 */
public record ServerRoles(List<ServerRole> known, List<String> unknown) {

    static final EAttribute SITE = ModelPackage.eINSTANCE.getServer_Site();

    /** Bits of the role as Windows PowerShell writes it to JSON; the sum of those that apply. */
    private static final Map<Integer, ServerRole> BITS = Map.of(2, ServerRole.MAILBOX, 4, ServerRole.CLIENT_ACCESS, 16,
            ServerRole.UNIFIED_MESSAGING, 32, ServerRole.HUB_TRANSPORT, 64, ServerRole.EDGE_TRANSPORT);

    /** @return the roles; of a cut text those that are whole */
    public static ServerRoles of(PsValue value) {
        if (value.isWhole() && value.text() != null && value.text().strip().matches("\\d{1,9}")) {
            return new ServerRoles(ofBits(Integer.parseInt(value.text().strip())), List.of());
        }
        var known = new LinkedHashSet<ServerRole>();
        var unknown = new ArrayList<String>();
        for (String name : names(value)) {
            List<ServerRole> roles = roles(name);
            known.addAll(roles);
            if (roles.isEmpty()) {
                unknown.add(name);
            }
        }
        return new ServerRoles(List.copyOf(known), unknown);
    }

    /** Sets roles that are whole; so far perhaps only a part of them was legible. */
    static void set(Server server, List<ServerRole> roles, ImportSession session, Evidence evidence,
            ImportSession.Place place) {
        EAttribute attribute = ModelPackage.eINSTANCE.getServer_Roles();
        if (!session.isKnown(server, attribute)
                && (!session.isFromBefore(server) || roles.containsAll(server.getRoles()))) {
            server.getRoles().clear();
        }
        session.set(server, attribute, roles, false, evidence, place);
    }

    private static List<String> names(PsValue value) {
        var names = new ArrayList<String>();
        for (PsValue item : value.items()) {
            String text = item.text() == null ? "" : item.text();
            // of a cut text what stands before the last comma is whole
            String whole = item.state() != PsValue.State.CUT ? text
                    : text.substring(0, Math.max(0, text.lastIndexOf(',')));
            for (String name : whole.split("[,;/+&\\s]+")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private static List<ServerRole> ofBits(int bits) {
        return BITS.entrySet().stream().filter(entry -> (bits & entry.getKey()) != 0)
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    private static List<ServerRole> roles(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "multirole" -> List.of(ServerRole.MAILBOX, ServerRole.CLIENT_ACCESS);
            default -> role(name).map(List::of).orElse(List.of());
        };
    }

    private static Optional<ServerRole> role(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mailbox", "postfach", "postfachserver", "mbx" -> Optional.of(ServerRole.MAILBOX);
            case "clientaccess", "clientzugriff", "cas" -> Optional.of(ServerRole.CLIENT_ACCESS);
            case "hubtransport", "hub" -> Optional.of(ServerRole.HUB_TRANSPORT);
            case "unifiedmessaging", "um" -> Optional.of(ServerRole.UNIFIED_MESSAGING);
            case "edge", "edgetransport", "edge-transport" -> Optional.of(ServerRole.EDGE_TRANSPORT);
            default -> Optional.empty();
        };
    }
}
