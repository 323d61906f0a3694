package org.postkeel.assessment;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.catalogue.Catalogue;
import org.postkeel.model.Assessment;
import org.postkeel.model.Server;

/**
 * One thing that is checked. A rule is stateless, one class, and declared as an OSGi service: there is no list of rules to
 * edit.
 */
public interface Rule {

    /** @return stable id, for example enforcement.affected */
    String id();

    /** @return what it is about, for grouping */
    Topic topic();

    /** @return what was found, what would help and what could not be checked; nothing at all means nothing to say */
    Outcome check(Context context);

    /** Topics of rules. */
    enum Topic {
        ENFORCEMENT, SECURITY, EVIDENCE, CATALOGUE
    }

    /**
     * What a rule may look at.
     *
     * @param assessment what is known; not to be changed
     * @param catalogue  rules and builds
     * @param asOf       day for which it is checked
     * @param servers    answers to the five questions
     * @param notServers machines with ExSetup.exe that are taken for no servers
     * @param connectors where the connectors lead
     * @param paths      ways to Exchange Online
     */
    record Context(Assessment assessment, Catalogue catalogue, LocalDate asOf, List<ServerVerdict> servers,
            List<Server> notServers, List<ConnectorVerdict> connectors, List<MailPath> paths) {
    }

    /**
     * Result of a rule.
     *
     * @param findings   what was found
     * @param actions    what would help
     * @param notChecked what could not be checked, and why
     */
    record Outcome(List<Finding> findings, List<PlannedAction> actions, List<NotChecked> notChecked) {

        /** Nothing to say. */
        public static final Outcome NOTHING = new Outcome(List.of(), List.of(), List.of());
    }
}
