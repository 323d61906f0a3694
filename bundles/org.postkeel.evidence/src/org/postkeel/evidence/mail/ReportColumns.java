package org.postkeel.evidence.mail;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.evidence.PsRecord;

/**
 * Which column of the table of the report is what. The captions are not known for certain, so the content decides; of
 * dates the words of the caption tell which one it is.
 */
final class ReportColumns {

    /** What a column holds. */
    enum Role {
        SERVER, BUILD, PRODUCT, FIRST_DETECTED, THROTTLE_FROM, BLOCK_FROM, NEXT_STAGE_ON
    }

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}.{0,30}|\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{4}.{0,20}");
    private static final Pattern PRODUCT = Pattern.compile("(?i)(?:Microsoft )?Exchange ?(?:Server)? ?(?:20\\d\\d|SE)");
    private static final Set<Role> DATES =
            Set.of(Role.FIRST_DETECTED, Role.THROTTLE_FROM, Role.BLOCK_FROM, Role.NEXT_STAGE_ON);

    private final Map<Role, String> names = new EnumMap<>(Role.class);
    private final Set<String> unused = new LinkedHashSet<>();

    /** @param rows the rows of a table */
    ReportColumns(List<PsRecord> rows) {
        var captions = new LinkedHashSet<String>();
        rows.forEach(row -> captions.addAll(row.names()));
        for (String caption : captions) {
            List<String> values = rows.stream().flatMap(row -> row.get(caption).filledText().stream()).toList();
            Optional<Role> role = values.isEmpty() ? Optional.empty() : role(caption.toLowerCase(Locale.ROOT), values);
            if (role.isEmpty() || names.putIfAbsent(role.get(), caption) != null) {
                unused.add(caption);
            }
        }
    }

    private static Optional<Role> role(String caption, List<String> values) {
        if (all(values, text -> text.indexOf('.') > 0 && Hosts.isName(text) && !Hosts.isCloud(text))) {
            return Optional.of(Role.SERVER);
        }
        if (all(values, text -> build(text).isPresent())) {
            return Optional.of(Role.BUILD);
        }
        if (all(values, text -> PRODUCT.matcher(text).matches())) {
            return Optional.of(Role.PRODUCT);
        }
        return all(values, text -> DATE.matcher(text).matches()) ? date(caption) : Optional.empty();
    }

    private static Optional<Role> date(String caption) {
        boolean next = caption.contains("next") || caption.contains("nächst");
        if (caption.contains("detect") || caption.contains("erkannt")) {
            return caption.contains("last") || caption.contains("zuletzt") ? Optional.empty()
                    : Optional.of(Role.FIRST_DETECTED);
        }
        if (next) {
            return Optional.of(Role.NEXT_STAGE_ON);
        }
        if (caption.contains("throttl") || caption.contains("drossel")) {
            return Optional.of(Role.THROTTLE_FROM);
        }
        return caption.contains("block") ? Optional.of(Role.BLOCK_FROM) : Optional.empty();
    }

    private static boolean all(List<String> values, Predicate<String> test) {
        return values.stream().allMatch(test);
    }

    /** @return a whole build */
    static Optional<BuildNumber> build(String text) {
        return BuildText.parse(text).filter(build -> !build.cuLevelOnly()).map(BuildText::number)
                .filter(number -> number.revision() != BuildNumber.NO_REVISION);
    }

    /** @return whether this is the table of the report: servers, builds, and at least one of its dates */
    boolean isReport() {
        return names.containsKey(Role.SERVER) && names.containsKey(Role.BUILD)
                && names.keySet().stream().anyMatch(DATES::contains);
    }

    /** @return the caption of the column, empty when there is none */
    Optional<String> caption(Role role) {
        return Optional.ofNullable(names.get(role));
    }

    /** @return the value of a column in a row, without blanks around it */
    Optional<String> value(PsRecord row, Role role) {
        return caption(role).flatMap(caption -> row.get(caption).filledText());
    }

    /** @return captions of the columns that are not used */
    Set<String> unused() {
        return unused;
    }
}
