package org.postkeel.ui.model.form;

import static org.postkeel.model.ConnectorKind.INBOUND;
import static org.postkeel.model.ConnectorKind.OUTBOUND;
import static org.postkeel.model.ConnectorKind.RECEIVE;
import static org.postkeel.model.ConnectorKind.SEND;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.StepKind;

/** Which values only an object of a certain kind has, as the ecore documents them. All others every kind has. */
final class Relevance {

    private static final Map<EStructuralFeature, Set<Enumerator>> KINDS = new HashMap<>();

    static {
        put(Literals.CONNECTOR__ADDRESS_SPACES, SEND);
        put(Literals.CONNECTOR__SMART_HOSTS, SEND, OUTBOUND);
        put(Literals.CONNECTOR__SOURCE_SERVERS, SEND);
        put(Literals.CONNECTOR__DNS_ROUTING, SEND);
        put(Literals.CONNECTOR__FRONTEND_PROXY, SEND);
        put(Literals.CONNECTOR__TLS_DOMAIN, SEND, OUTBOUND);
        put(Literals.CONNECTOR__FQDN, SEND, RECEIVE);
        put(Literals.CONNECTOR__CONNECTOR_TYPE, INBOUND, OUTBOUND);
        put(Literals.CONNECTOR__SENDER_IP_ADDRESSES, INBOUND);
        put(Literals.CONNECTOR__SENDER_DOMAINS, INBOUND);
        put(Literals.CONNECTOR__RECIPIENT_DOMAINS, OUTBOUND);
        put(Literals.CONNECTOR__ROUTE_ALL_MESSAGES_VIA_ON_PREMISES, OUTBOUND);
        put(Literals.CONNECTOR__REMOTE_IP_RANGES, RECEIVE);
        put(Literals.CONNECTOR__BINDINGS, RECEIVE);
        put(Literals.CONNECTOR__PERMISSION_GROUPS, RECEIVE);
        put(Literals.CONNECTOR__AUTH_MECHANISMS, RECEIVE);
        put(Literals.SCENARIO_STEP__TARGETS, StepKind.UPDATE, StepKind.MOVE, StepKind.DECOMMISSION);
        put(Literals.SCENARIO_STEP__DAYS, StepKind.PAUSE);
        put(Literals.SCENARIO_STEP__BUILD, StepKind.UPDATE);
        put(Literals.SCENARIO_STEP__ROUTE, StepKind.MOVE);
    }

    private Relevance() {
    }

    private static void put(EStructuralFeature feature, Enumerator... kinds) {
        KINDS.put(feature, Set.of(kinds));
    }

    /** @return the feature whose value decides whether the given one makes sense; empty when it always does */
    static Optional<EStructuralFeature> decidedBy(EStructuralFeature feature) {
        return Optional.ofNullable(KINDS.containsKey(feature)
                ? feature.getEContainingClass().getEStructuralFeature("kind") : null);
    }

    /** @return whether an object of that kind has such a value */
    static boolean isRelevant(EStructuralFeature feature, Object kind) {
        Set<Enumerator> kinds = KINDS.get(feature);
        return kinds == null || kinds.contains(kind);
    }
}
