package org.postkeel.model.edit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.postkeel.model.compare.ModelDifference;
import org.postkeel.model.compare.ModelDifference.Change.Added;
import org.postkeel.model.compare.ModelDifference.Change.Changed;
import org.postkeel.model.compare.ModelDifference.Change.Removed;
import org.postkeel.model.compare.ModelDifference.Change.Reordered;
import org.postkeel.model.text.Message;

/** What the classes, features, values and objects of the model are called before a person. */
public final class ItemTexts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ItemTexts() {
    }

    /** @return name of a class: Server */
    public static Message type(EClass type) {
        return text("type." + type.getName());
    }

    /** @return name of a class for several: Servers */
    public static Message types(EClass type) {
        return text("types." + type.getName());
    }

    /** @return name of a feature: Decommission on */
    public static Message feature(EStructuralFeature feature) {
        return text("feature." + feature.getEContainingClass().getName() + "." + feature.getName());
    }

    /** @return name of a literal of an enumeration of the model */
    public static Message literal(Enumerator literal) {
        return text("literal." + literal.getClass().getSimpleName() + "." + literal.getLiteral());
    }

    /** @return what an object is called: the name of a server, the first day of a pause */
    public static Message label(EObject object) {
        return switch (object) {
            case Assessment assessment -> named(object, assessment.getCustomer());
            case EstateItem item -> named(object, item.getName());
            case Evidence evidence -> named(object, evidence.getFileName());
            case RemediationAction action -> named(object, action.getTitle());
            case Scenario scenario -> named(object, scenario.getName());
            case Assumption assumption -> named(object, assumption.getStatement());
            case BuildObservation seen -> text("label.BuildObservation", known(seen.getBuild()),
                    literal(seen.getMethod()));
            case EnforcementReport report -> text("label.EnforcementReport", known(report.getCapturedAt()),
                    known(report.getBuild()));
            case TrafficSeries series -> text("label.TrafficSeries", known(series.getServer()),
                    known(series.getConnector()), known(series.getClient()));
            case DailyCount count -> text("label.DailyCount", known(count.getDay()), count.getMessages());
            case PausePeriod pause -> text("label.PausePeriod", known(pause.getStartOn()), pause.getDays());
            case ScenarioStep step -> text("label.ScenarioStep", known(step.getStartOn()), literal(step.getKind()));
            case HealthCheck check -> text("label.HealthCheck", known(check.getCapturedAt()));
            case EnforcementSighting seen -> text("label.EnforcementSighting", known(seen.getServer()),
                    literal(seen.getKind()), known(seen.getSeenAt()));
            case Arrival arrival -> text("label.Arrival", literal(arrival.getSource()), known(arrival.getLastHop() == null
                    ? arrival.getPublicIp() : arrival.getLastHop()));
            case ClientSighting client -> text("label.ClientSighting", known(client.getAddress()), known(client.getHelo()));
            case UnreadPart part -> named(object, part.getFile());
            default -> type(object.eClass());
        };
    }

    /** @return class and name of an object: Server NW-EX16A */
    public static Message typed(EObject object) {
        return text("label.typed", type(object.eClass()), label(object));
    }

    /** @return name of the step that changes an object: Change Server NW-EX16A */
    public static Message edit(EObject object) {
        return text("edit", typed(object));
    }

    /** @return name of the step that adds an object: New Server */
    public static Message added(EClass type) {
        return text("new", type(type));
    }

    /** @return a difference of two states in a sentence: Changed: Server NW-EX16A – Site: Hamburg instead of Kiel */
    public static Message change(ModelDifference.Change change) {
        return switch (change) {
            case Added added -> text("change.added", typed(added.object()));
            case Removed removed -> text("change.removed", typed(removed.object()));
            case Changed changed -> text("change.changed", typed(changed.after()), feature(changed.feature()),
                    shown(changed.after().eGet(changed.feature())),
                    shown(changed.before().eGet(changed.feature())));
            case Reordered reordered -> text("change.reordered", typed(reordered.after()),
                    feature(reordered.containment()));
        };
    }

    private static Object shown(Object value) {
        return switch (value) {
            case null -> text("value.none");
            case List<?> values when values.isEmpty() -> text("value.none");
            case List<?> values -> values.stream().map(ItemTexts::shown).toList();
            case Enumerator literal -> literal(literal);
            case Boolean yes -> text(yes ? "value.yes" : "value.no");
            case EObject object -> label(object);
            default -> value;
        };
    }

    private static Message named(EObject object, String name) {
        return name == null || name.isBlank() ? text("label.unnamed", type(object.eClass())) : text("child", name);
    }

    private static Object known(Object value) {
        return value == null || value.equals("") ? "–" : value;
    }

    /**
     * @param feature a feature of the model
     * @param value   its value; null for none
     * @param locale  language of the person
     * @return the value as a person reads it; several values joined with commas
     */
    public static String value(EStructuralFeature feature, Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case List<?> values -> values.stream().map(one -> value(feature, one, locale))
                    .collect(Collectors.joining(", "));
            case Enumerator literal -> literal(literal).in(locale);
            case Boolean yes -> text(yes ? "value.yes" : "value.no").in(locale);
            case EObject object -> label(object).in(locale);
            case LocalDate day -> Message.date(day, locale);
            case Instant moment -> Message.date(moment.atOffset(ZoneOffset.UTC).toLocalDate(), locale) + " "
                    + MINUTE.format(moment);
            case Long size -> NumberFormat.getInstance(locale).format(size);
            case BigDecimal number -> NumberFormat.getInstance(locale).format(number);
            default -> value.toString();
        };
    }

    static Message text(String key, Object... args) {
        return Message.of(ItemTexts.class, key, args);
    }
}
