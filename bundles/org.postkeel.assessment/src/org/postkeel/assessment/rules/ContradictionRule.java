package org.postkeel.assessment.rules;

import java.util.List;
import java.util.stream.Stream;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.assessment.Rule;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.BuildObservation;

/**
 * Sightings of a build that cannot all be true: another exact build, or a cumulative update in the directory that is not the
 * one of the files. The one that counts is chosen by method and date; the others are shown, never dropped. A lower build seen
 * earlier is what an update leaves behind and no error (case D03).
 */
public final class ContradictionRule implements Rule {

    @Override
    public String id() {
        return "evidence.contradiction";
    }

    @Override
    public Topic topic() {
        return Topic.EVIDENCE;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        for (ServerVerdict server : context.servers()) {
            server.build().ifPresent(effective -> {
                BuildObservation counts = effective.observation();
                List<BuildObservation> others = server.server().getBuilds().stream()
                        .filter(other -> other != counts && contradicts(counts, other, context.catalogue())).toList();
                if (!others.isEmpty()) {
                    List<EvidenceRef> places = Stream.concat(Stream.of(counts), others.stream())
                            .filter(observation -> observation.getEvidence() != null)
                            .map(observation -> new EvidenceRef(observation.getEvidence(), observation.getLine())).toList();
                    List<String> builds = others.stream().map(BuildObservation::getBuild).distinct().toList();
                    if (others.stream().allMatch(other -> superseded(counts, other))) {
                        results.findingOf(id() + ".superseded", Severity.INFO, server.name(), places, server.name(),
                                counts.getBuild(), builds);
                    } else {
                        results.finding(Severity.WARNING, server.name(), places, server.name(), counts.getBuild(), builds);
                    }
                }
            });
        }
        return results.outcome();
    }

    /** An exact and lower build that was seen before the one that counts: the server was updated in between. */
    private static boolean superseded(BuildObservation counts, BuildObservation other) {
        return !other.isCuLevelOnly() && counts.getObservedAt() != null && other.getObservedAt() != null
                && other.getObservedAt().isBefore(counts.getObservedAt()) && number(other).compareTo(number(counts)) < 0;
    }

    private static boolean contradicts(BuildObservation counts, BuildObservation other, Catalogue catalogue) {
        BuildNumber one = number(counts);
        BuildNumber two = number(other);
        if (one == null || two == null || one.equals(two)) {
            return false;
        }
        return !(counts.isCuLevelOnly() || other.isCuLevelOnly()) || !sameBase(one, two, catalogue);
    }

    /** Rollups of 2007 and 2010 have a third number of their own, so the service pack decides there (case D02). */
    private static boolean sameBase(BuildNumber one, BuildNumber two, Catalogue catalogue) {
        BuildIdentity first = catalogue.identify(one, true);
        BuildIdentity second = catalogue.identify(two, true);
        return one.sameBranch(two) || first.base().isPresent() && first.base().equals(second.base())
                && first.product().equals(second.product());
    }

    private static BuildNumber number(BuildObservation observation) {
        return BuildText.parse(observation.getBuild()).map(BuildText::number).orElse(null);
    }
}
