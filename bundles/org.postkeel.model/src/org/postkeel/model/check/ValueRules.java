package org.postkeel.model.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.postkeel.model.Assessment;
import org.postkeel.model.DailyCount;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.TrafficSeries;

/** Forms and ranges of single values, as the ecore documents them. A value that is not set is not wrong. */
final class ValueRules {

    private enum Form {
        BUILD, MINUTES, COUNT, LINE, MESSAGES_PER_DAY, SHA256
    }

    private static final Map<EAttribute, Form> FORMS = new HashMap<>();

    static {
        put(Form.BUILD, Literals.BUILD_OBSERVATION__BUILD, Literals.ENFORCEMENT_REPORT__BUILD,
                Literals.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS, Literals.SCENARIO_STEP__BUILD,
                Literals.ARRIVAL__BUILD);
        put(Form.MINUTES, Literals.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES,
                Literals.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES, Literals.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR);
        put(Form.COUNT, Literals.DAILY_COUNT__MESSAGES, Literals.DAILY_COUNT__RECIPIENTS,
                Literals.DAILY_COUNT__THROTTLED, Literals.DAILY_COUNT__BLOCKED, Literals.ENFORCEMENT_SIGHTING__MESSAGES,
                Literals.ARRIVAL__MESSAGES, Literals.CLIENT_SIGHTING__SESSIONS, Literals.CLIENT_SIGHTING__MESSAGES);
        put(Form.LINE, Literals.BUILD_OBSERVATION__LINE, Literals.ENFORCEMENT_REPORT__LINE, Literals.CONNECTOR__LINE,
                Literals.HYBRID_CONFIGURATION__LINE, Literals.ENFORCEMENT_SIGHTING__LINE, Literals.ARRIVAL__LINE,
                Literals.UNREAD_PART__LINE);
        put(Form.MESSAGES_PER_DAY, Literals.SENDING_SYSTEM__MESSAGES_PER_DAY);
        put(Form.SHA256, Literals.EVIDENCE__SHA256);
    }

    /** Four integers joined by dots, unpadded; nine digits fit into an int. */
    private static final Pattern BUILD = Pattern.compile("(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){3}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> LANGUAGES = Set.of("de", "en");

    private ValueRules() {
    }

    private static void put(Form form, EAttribute... attributes) {
        for (EAttribute attribute : attributes) {
            FORMS.put(attribute, form);
        }
    }

    static void check(EObject object, Problems problems) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Form form = FORMS.get(attribute);
            if (form != null) {
                Object value = object.eGet(attribute);
                for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                    check(object, attribute, form, each, problems);
                }
            }
        }
    }

    private static void check(EObject object, EAttribute attribute, Form form, Object value, Problems problems) {
        switch (form) {
            case BUILD -> {
                if (!BUILD.matcher((String) value).matches()) {
                    problems.error(object, attribute, "build", value);
                }
            }
            case MINUTES -> {
                if ((int) value < 0 || (int) value > 60) {
                    problems.error(object, attribute, "minutes", Labels.of(attribute), value);
                }
            }
            case COUNT -> {
                if ((int) value < 0) {
                    problems.error(object, attribute, "count", Labels.of(attribute), value);
                }
            }
            case LINE -> {
                if ((int) value < 0) {
                    problems.error(object, attribute, "line", value);
                }
            }
            case MESSAGES_PER_DAY -> {
                if ((int) value < 0) {
                    problems.error(object, attribute, "messagesPerDay", value);
                }
            }
            case SHA256 -> {
                if (!SHA256.matcher((String) value).matches()) {
                    problems.error(object, attribute, "sha256");
                }
            }
        }
    }

    static void checkProject(Assessment assessment, Problems problems) {
        LocalDate start = assessment.getStartedOn();
        LocalDate end = assessment.getEndedOn();
        if (start != null && end != null && end.isBefore(start)) {
            problems.error(assessment, Literals.ASSESSMENT__ENDED_ON, "assessment.end", end, start);
        }
        String language = assessment.getLanguage();
        if (language == null || !LANGUAGES.contains(language)) {
            problems.error(assessment, Literals.ASSESSMENT__LANGUAGE, "language", language);
        }
    }

    static void checkDays(TrafficSeries series, Problems problems) {
        Map<LocalDate, DailyCount> days = new HashMap<>();
        for (DailyCount count : series.getDays()) {
            if (count.getDay() == null) {
                problems.error(count, Literals.DAILY_COUNT__DAY, "day.missing");
            } else if (days.putIfAbsent(count.getDay(), count) != null) {
                problems.error(count, Literals.DAILY_COUNT__DAY, "day.duplicate");
            }
        }
    }
}
