package org.postkeel.assessment.rules;

import java.util.List;

import org.postkeel.assessment.Finding.Severity;
import org.postkeel.assessment.Rule;

/** The catalogue is old: newer builds and a higher floor may exist. */
public final class StaleCatalogueRule implements Rule {

    @Override
    public String id() {
        return "catalogue.stale";
    }

    @Override
    public Topic topic() {
        return Topic.CATALOGUE;
    }

    @Override
    public Outcome check(Context context) {
        var results = new Results(this);
        if (context.catalogue().isStale(context.asOf())) {
            results.finding(Severity.WARNING, "", List.of(), context.catalogue().date());
        }
        return results.outcome();
    }
}
