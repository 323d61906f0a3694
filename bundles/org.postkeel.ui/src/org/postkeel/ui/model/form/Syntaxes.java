package org.postkeel.ui.model.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.ModelPackage.Literals;
import org.postkeel.model.text.Message;
import org.postkeel.ui.DayOfAssessment;
import org.postkeel.ui.Texts;

/** The ways in which the attributes of the model are written. */
final class Syntaxes {

    /** Numbers with limits of their own; all others are 0 or more. */
    private static final Map<EStructuralFeature, Integer> HIGHEST = Map.of(
            Literals.PAUSE_PERIOD__DAYS, 90,
            Literals.SCENARIO_STEP__DAYS, 90,
            Literals.ENFORCEMENT_REPORT__NEXT_THROTTLE_MINUTES, 60,
            Literals.ENFORCEMENT_REPORT__NEXT_BLOCK_MINUTES, 60,
            Literals.ENFORCEMENT_SIGHTING__MINUTES_PER_HOUR, 60);
    private static final Set<EStructuralFeature> BUILDS = Set.of(
            Literals.BUILD_OBSERVATION__BUILD, Literals.ENFORCEMENT_REPORT__BUILD,
            Literals.ENFORCEMENT_REPORT__RECOMMENDED_BUILDS, Literals.ARRIVAL__BUILD, Literals.SCENARIO_STEP__BUILD);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Syntaxes() {
    }

    /** @return how the values of an attribute are written in a language */
    static Syntax of(EAttribute attribute, Locale locale) {
        Syntax one = ofOne(attribute, locale);
        return attribute.isMany() ? new Lines(one) : one;
    }

    private static Syntax ofOne(EAttribute attribute, Locale locale) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class || type == Integer.class) {
            return new Whole(attribute == Literals.PAUSE_PERIOD__DAYS ? 1 : 0,
                    HIGHEST.getOrDefault(attribute, Integer.MAX_VALUE), locale);
        } else if (type == BigDecimal.class) {
            return new Decimal(locale);
        } else if (type == LocalDate.class) {
            return new Day(locale);
        } else if (type == Instant.class) {
            return new Moment(locale);
        } else if (type == String.class) {
            return BUILDS.contains(attribute) ? new Build() : new Plain();
        }
        throw new IllegalArgumentException("there is no syntax for " + attribute.getName());
    }

    /** Text without blanks at its ends. */
    private record Plain() implements Syntax {

        @Override
        public String show(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Object parse(String text, Message field) {
            String trimmed = text.strip().replace("\r\n", "\n");
            return trimmed.isEmpty() ? null : trimmed;
        }
    }

    /** Several values, one per line, each once. */
    private record Lines(Syntax one) implements Syntax {

        @Override
        public String show(Object value) {
            return ((List<?>) value).stream().map(one::show).collect(Collectors.joining("\n"));
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            var values = new LinkedHashSet<>();
            for (String line : text.split("\\R")) {
                Object value = one.parse(line, field);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }
    }

    private record Whole(int lowest, int highest, Locale locale) implements Syntax {

        @Override
        public String show(Object value) {
            return value == null ? "" : NumberFormat.getIntegerInstance(locale).format(value);
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            String digits = text.strip();
            if (digits.isEmpty()) {
                return null;
            }
            var position = new ParsePosition(0);
            Number number = NumberFormat.getIntegerInstance(locale).parse(digits, position);
            boolean whole = number instanceof Long && position.getIndex() == digits.length()
                    && isGroupedRightly(digits, number.longValue());
            if (!whole || number.longValue() < lowest || number.longValue() > highest) {
                throw new WrongText(highest == Integer.MAX_VALUE ? Texts.message("edit.wrong.number", field)
                        : Texts.message("edit.wrong.range", field, lowest, highest));
            }
            return (int) number.longValue();
        }

        /** A format takes 1.5 for 15 where the dot groups digits. */
        private boolean isGroupedRightly(String digits, long number) {
            return digits.equals(Long.toString(number)) || digits.equals(show(number));
        }
    }

    private record Decimal(Locale locale) implements Syntax {

        private DecimalFormat format() {
            var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
            format.setParseBigDecimal(true);
            format.setMaximumFractionDigits(20);
            // a grouped number is easily taken for another one
            format.setGroupingUsed(false);
            return format;
        }

        @Override
        public String show(Object value) {
            return value == null ? "" : format().format(value);
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            String digits = text.strip();
            if (digits.isEmpty()) {
                return null;
            }
            var position = new ParsePosition(0);
            var number = (BigDecimal) format().parse(digits, position);
            if (number == null || position.getIndex() < digits.length() || number.signum() < 0) {
                throw new WrongText(Texts.message("edit.wrong.decimal", field, show(new BigDecimal("2.5"))));
            }
            return number;
        }
    }

    private record Day(Locale locale) implements Syntax {

        @Override
        public String show(Object value) {
            return value == null ? "" : Message.date((LocalDate) value, locale);
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            if (text.isBlank()) {
                return null;
            }
            return DayOfAssessment.parse(text, locale)
                    .orElseThrow(() -> new WrongText(Texts.message("edit.wrong.day", field)));
        }
    }

    /** A point in time in UTC: 2026-11-25T08:14:02Z, 2026-11-25 08:14, or a day, which means its begin. */
    private record Moment(Locale locale) implements Syntax {

        @Override
        public String show(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            String given = text.strip();
            if (given.isEmpty()) {
                return null;
            }
            return instant(given).or(() -> minute(given))
                    .or(() -> DayOfAssessment.parse(given, locale)
                            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                    .orElseThrow(() -> new WrongText(Texts.message("edit.wrong.moment", field)));
        }

        private static Optional<Instant> instant(String text) {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException e) {
                // the next form may fit
                return Optional.empty();
            }
        }

        private static Optional<Instant> minute(String text) {
            try {
                return Optional.of(LocalDateTime.parse(text, MINUTE).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException e) {
                // the next form may fit
                return Optional.empty();
            }
        }
    }

    /** A build in any spelling the catalogue understands; it is kept as four integers joined by dots. */
    private record Build() implements Syntax {

        @Override
        public String show(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Object parse(String text, Message field) throws WrongText {
            if (text.isBlank()) {
                return null;
            }
            BuildIdentity identity = Catalogue.shipped().identify(text.strip());
            return identity.number().filter(number -> number.revision() != BuildNumber.NO_REVISION)
                    .map(BuildNumber::toString)
                    .orElseThrow(() -> new WrongText(Texts.message("edit.wrong.build", field)));
        }
    }

    /** @return texts that are the only usual values of an attribute; empty when anything can be written */
    static List<String> usual(EAttribute attribute) {
        if (attribute == Literals.ASSESSMENT__LANGUAGE) {
            return Arrays.asList("de", "en");
        } else if (attribute == Literals.CONNECTOR__CONNECTOR_TYPE) {
            return Arrays.asList(null, "OnPremises", "Partner");
        }
        return List.of();
    }
}
