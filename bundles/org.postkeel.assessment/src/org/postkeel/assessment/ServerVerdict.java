package org.postkeel.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Support;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.Server;
import org.postkeel.model.text.Message;

/**
 * The answers to the five questions about one server. They are separate and never merged into one flag.
 *
 * @param server   the server of the model
 * @param build    effective build: most exact method first, then the newest sighting; empty when none was seen
 * @param support  is the version supported?
 * @param floor    does the build pass the enforcement floor on the day?
 * @param judged   is this server judged?
 * @param currency how far is it behind?
 * @param stage    stage on the day; empty when the server is not affected, or when it is before the first stage
 * @param timeline dated bands of throttling and blocking, ascending and without gaps; empty when not affected
 * @param reasons  why, in the order of the questions
 */
public record ServerVerdict(Server server, Optional<EffectiveBuild> build, Support support, Floor floor, Judged judged,
        Currency currency, Optional<CurrentStage> stage, List<Band> timeline, List<Reason> reasons) {

    /** @return name of the server */
    public String name() {
        return server.getName();
    }

    /** @return whether mail of this server is throttled or blocked, or will be: it is judged and fails the floor */
    public boolean affected() {
        return judged.state() == Judged.State.YES && floor.fails();
    }

    /**
     * @return whether it may be affected and the evidence does not tell: whether it is judged or whether its build passes is
     *         open, and nothing rules it out
     */
    public boolean undecided() {
        boolean mayFail = floor.fails() || floor.state() == Floor.State.UNDETERMINED;
        return mayFail && judged.state() != Judged.State.NO && !affected();
    }

    /**
     * Build that counts.
     *
     * @param identity    what the catalogue says of it
     * @param observation the sighting it was taken from
     * @param precision   how much it tells
     */
    public record EffectiveBuild(BuildIdentity identity, BuildObservation observation, Precision precision) {
    }

    /** How much a build tells. */
    public enum Precision {
        /** The security update is known. */
        EXACT,
        /** Only the cumulative update is known. */
        CU,
        /** Not even that. */
        UNKNOWN
    }

    /**
     * Is this server judged?
     *
     * @param state      the answer
     * @param connectors names of the send connectors by which it hands mail to Exchange Online
     * @param reason     why; for {@link State#UNKNOWN} which evidence would tell
     */
    public record Judged(State state, List<String> connectors, Message reason) {

        /** The answers. */
        public enum State {
            /** It is the last Exchange hop on an inbound connector of type OnPremises. */
            YES,
            /** It hands no mail to Exchange Online on such a connector. */
            NO,
            /** Not enough evidence. */
            UNKNOWN
        }
    }

    /**
     * How far is it behind?
     *
     * @param state    the answer
     * @param behindBy updates of its own cumulative update released since, plus newer cumulative updates of the product;
     *                 withdrawn releases are not counted; 0 unless {@link State#BEHIND}
     * @param openCves CVEs fixed by later updates of the same cumulative update, ascending
     */
    public record Currency(State state, int behindBy, List<String> openCves) {

        /** The answers. */
        public enum State {
            /** The newest release known. */
            LATEST,
            /** Newer releases exist. */
            BEHIND,
            /** Above the newest build known. */
            NEWER_THAN_CATALOGUE,
            /** Build or security update not known. */
            UNKNOWN
        }
    }

    /**
     * Stage on the day.
     *
     * @param number          1 to 8
     * @param basis           how its begin is known
     * @param throttleMinutes minutes per hour in which mail is deferred; null when not known
     * @param blockMinutes    minutes per hour in which mail is refused; null when not known
     * @param fullBlockOn     day from which no mail is accepted
     */
    public record CurrentStage(int number, Basis basis, Integer throttleMinutes, Integer blockMinutes,
            LocalDate fullBlockOn) {
    }

    /** How a date of the timeline is known. */
    public enum Basis {
        /** The service itself gave it. */
        REPORTED,
        /** Counted from a date the service gave. */
        COMPUTED,
        /** Counted from an assumed first detection. */
        ASSUMED
    }

    /**
     * One stage of the timeline.
     *
     * @param stage           1 to 8
     * @param from            first day
     * @param to              first day of the next band; null for the last band, which is open-ended
     * @param throttleMinutes minutes per hour, null when not known
     * @param blockMinutes    minutes per hour, null when not known
     * @param basis           how {@code from} is known
     */
    public record Band(int stage, LocalDate from, LocalDate to, Integer throttleMinutes, Integer blockMinutes,
            Basis basis) {

        /** @return whether the day lies in this band */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }
}
