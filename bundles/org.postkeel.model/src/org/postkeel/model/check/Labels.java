package org.postkeel.model.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.postkeel.model.Arrival;
import org.postkeel.model.Assessment;
import org.postkeel.model.Assumption;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.ClientSighting;
import org.postkeel.model.DailyCount;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.EnforcementSighting;
import org.postkeel.model.EstateItem;
import org.postkeel.model.Evidence;
import org.postkeel.model.HealthCheck;
import org.postkeel.model.PausePeriod;
import org.postkeel.model.RemediationAction;
import org.postkeel.model.Scenario;
import org.postkeel.model.ScenarioStep;
import org.postkeel.model.TrafficSeries;
import org.postkeel.model.UnreadPart;
import org.postkeel.model.text.Message;

/** Names objects and fields in the texts of problems. */
final class Labels {

    private static final int LONGEST = 60;

    private Labels() {
    }

    /** @return kind and name of the object; one that is part of another object stands behind that one */
    static Message of(EObject object) {
        EObject parent = object.eContainer();
        String key = "object." + object.eClass().getName();
        return Message.of(ModelValidator.class, key, name(object), parent == null || parent instanceof Assessment
                ? null : of(parent));
    }

    /** @return the name in quotation marks, without the kind */
    static Message quoted(EObject object) {
        return Message.of(ModelValidator.class, "quoted", name(object));
    }

    /** @return the name of a field */
    static Message of(EStructuralFeature feature) {
        String key = "feature." + feature.getName();
        return Message.of(ModelValidator.class, key);
    }

    private static Object name(EObject object) {
        Object name = switch (object) {
            case Assessment assessment -> assessment.getCustomer();
            case EstateItem item -> item.getName();
            case BuildObservation observation -> observation.getBuild();
            case EnforcementReport report -> report.getCapturedAt();
            case HealthCheck run -> run.getCapturedAt();
            case EnforcementSighting sighting -> sighting.getSeenAt();
            case Arrival arrival -> arrival.getLastHop();
            case ClientSighting client -> client.getAddress();
            case UnreadPart part -> part.getFile();
            case TrafficSeries series -> series.getServer();
            case DailyCount count -> count.getDay();
            case Evidence evidence -> evidence.getFileName();
            case PausePeriod pause -> pause.getStartOn();
            case RemediationAction action -> action.getTitle();
            case Scenario scenario -> scenario.getName();
            case ScenarioStep step -> step.getStartOn();
            case Assumption assumption -> assumption.getStatement();
            default -> null;
        };
        Object shown = isBlank(name) ? EcoreUtil.getID(object) : name;
        if (isBlank(shown)) {
            return Message.of(ModelValidator.class, "unnamed");
        }
        return shown instanceof String text ? shorten(text.strip()) : shown;
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
