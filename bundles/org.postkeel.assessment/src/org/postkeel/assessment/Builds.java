package org.postkeel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.postkeel.assessment.ServerVerdict.Currency;
import org.postkeel.assessment.ServerVerdict.EffectiveBuild;
import org.postkeel.assessment.ServerVerdict.Precision;
import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Server;

/** Derives the build that counts from what was seen, and how far it is behind. */
final class Builds {

    /**
     * The most exact method first, then the newest sighting. Of two that were seen at the same time the lower build counts,
     * whatever the order of the files: a server must not pass by chance.
     */
    static final Comparator<BuildObservation> TRUST = Comparator.comparing(BuildObservation::isCuLevelOnly)
            .thenComparingInt(Builds::rank)
            .thenComparing(observation -> observation.getObservedAt() == null ? Instant.MIN : observation.getObservedAt(),
                    Comparator.reverseOrder())
            .thenComparing(observation -> BuildText.parse(observation.getBuild()).map(BuildText::number).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private Builds() {
    }

    private static int rank(BuildObservation observation) {
        return switch (observation.getMethod()) {
            case EXSETUP, HEALTH_CHECKER -> 0;
            case SERVICE_REPORT, HEADER -> 1;
            case MANUAL -> 2;
            case ADMIN_DISPLAY_VERSION -> 3;
        };
    }

    /** @return the build that counts on the day; a build released after it cannot have been installed then, but is shown as it was seen */
    static Optional<EffectiveBuild> effective(Server server, Catalogue catalogue) {
        return server.getBuilds().stream().filter(observation -> BuildText.parse(observation.getBuild()).isPresent())
                .min(TRUST).map(observation -> {
                    BuildIdentity identity = identify(observation, catalogue);
                    Precision precision = switch (identity.state()) {
                        case KNOWN, NEWER_THAN_CATALOGUE, UNLISTED -> Precision.EXACT;
                        case CU_ONLY -> Precision.CU;
                        case EXCHANGE_ONLINE, NOT_A_BUILD -> Precision.UNKNOWN;
                    };
                    return new EffectiveBuild(identity, observation, precision);
                });
    }

    static BuildIdentity identify(BuildObservation observation, Catalogue catalogue) {
        BuildText text = BuildText.parse(observation.getBuild()).orElseThrow();
        return catalogue.identify(text.number(), text.cuLevelOnly() || observation.isCuLevelOnly());
    }

    /** @return updates of the same cumulative update that came after the build and were out on the day, ascending */
    static List<Build> later(BuildIdentity identity, Catalogue catalogue, LocalDate asOf) {
        if (identity.product().isEmpty() || identity.base().isEmpty() || identity.number().isEmpty()) {
            return List.of();
        }
        BuildNumber number = identity.number().get();
        return catalogue.branch(identity.product().get().key(), identity.base().get()).stream()
                .filter(build -> build.number().compareTo(number) > 0)
                .filter(build -> !build.released().isAfter(asOf)).toList();
    }

    /** @return how many cumulative updates of the product are newer than the one of the build and were out on the day */
    static int newerCumulativeUpdates(BuildIdentity identity, Catalogue catalogue, LocalDate asOf) {
        if (identity.product().isEmpty() || identity.base().isEmpty()) {
            return 0;
        }
        String product = identity.product().get().key();
        BuildNumber number = identity.number().get();
        return (int) catalogue.builds().stream()
                .filter(build -> build.product().equals(product) && !build.released().isAfter(asOf))
                .filter(build -> build.kind() == Build.Kind.CU || build.kind() == Build.Kind.SP)
                .filter(build -> build.number().compareTo(number) > 0 && !build.base().equals(identity.base().get())).count();
    }

    static Currency currency(Optional<EffectiveBuild> build, Catalogue catalogue, LocalDate asOf) {
        BuildIdentity identity = build.map(EffectiveBuild::identity).orElse(null);
        if (identity == null || !identity.exact() || identity.base().isEmpty()) {
            boolean newer = identity != null && identity.state() == BuildIdentity.State.NEWER_THAN_CATALOGUE;
            return new Currency(newer ? Currency.State.NEWER_THAN_CATALOGUE : Currency.State.UNKNOWN, 0, List.of());
        }
        List<Build> later = later(identity, catalogue, asOf);
        List<String> openCves = later.stream().flatMap(update -> update.cves().stream()).distinct().sorted().toList();
        int behind = (int) later.stream().filter(update -> !update.withdrawn()).count()
                + newerCumulativeUpdates(identity, catalogue, asOf);
        if (behind > 0) {
            return new Currency(Currency.State.BEHIND, behind, openCves);
        }
        return new Currency(identity.state() == BuildIdentity.State.NEWER_THAN_CATALOGUE
                ? Currency.State.NEWER_THAN_CATALOGUE : Currency.State.LATEST, 0, openCves);
    }
}
