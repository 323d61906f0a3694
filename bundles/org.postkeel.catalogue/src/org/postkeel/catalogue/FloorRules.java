package org.postkeel.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.postkeel.catalogue.EnforcementFile.AnnouncedRaise;
import org.postkeel.catalogue.EnforcementFile.Rollout;
import org.postkeel.catalogue.FloorRow.Rule;
import org.postkeel.model.text.Message;

/**
 * Does a build pass the enforcement floor on a day? The rows of {@code enforcement.json} decide. A build is compared
 * within its base only: 15.2.1258.39 is a lower number than 15.2.1544.4 but has newer fixes.
 */
final class FloorRules {

    private final EnforcementFile enforcement;
    private final List<ProductLine> lines;
    private final BuildIndex builds;
    private final LocalDate catalogueDate;

    FloorRules(EnforcementFile enforcement, List<ProductLine> lines, BuildIndex builds, LocalDate catalogueDate) {
        this.enforcement = enforcement;
        this.lines = lines;
        this.builds = builds;
        this.catalogueDate = catalogueDate;
    }

    Floor floor(BuildIdentity identity, LocalDate asOf) {
        Optional<Message> noServer = Texts.noServerBuild(identity);
        if (noServer.isPresent()) {
            return unidentified(noServer.get());
        }
        if (identity.product().isEmpty()) {
            return unidentified(Texts.noBase(identity, catalogueDate));
        }
        List<FloorRow> ofProduct = rows(identity);
        if (ofProduct.stream().noneMatch(row -> row.inForce(asOf))) {
            return notYet(identity, ofProduct, asOf);
        }
        return row(identity, asOf).map(row -> judge(identity, row, asOf))
                .orElseGet(() -> unidentified(Texts.noBase(identity, catalogueDate)));
    }

    /**
     * @return the day since which the verdict of {@code asOf} stands: for a build that fails the start of the unbroken
     *         time in which it has been failing; empty when nothing decides
     */
    Optional<LocalDate> validFrom(BuildIdentity identity, LocalDate asOf) {
        Floor floor = floor(identity, asOf);
        if (floor.state() != Floor.State.PASSES && !floor.fails()) {
            return Optional.empty();
        }
        LocalDate from = row(identity, asOf).orElseThrow().validFrom();
        LocalDate before = from.minusDays(1);
        return floor.fails() && floor(identity, before).fails() ? validFrom(identity, before) : Optional.of(from);
    }

    private List<FloorRow> rows(BuildIdentity identity) {
        String product = identity.product().orElseThrow().key();
        return enforcement.floors().stream().filter(row -> row.product().equals(product)).toList();
    }

    /**
     * @return the row that decides: that of the base, else that of all other bases. Where the base is unknown, only a
     *         row that leaves no build out can decide.
     */
    private Optional<FloorRow> row(BuildIdentity identity, LocalDate asOf) {
        List<FloorRow> inForce = rows(identity).stream().filter(row -> row.inForce(asOf)).toList();
        boolean baseKnown = identity.base().isPresent();
        return inForce.stream().filter(row -> baseKnown && identity.base().get().equals(row.base())).findFirst()
                .or(() -> inForce.stream().filter(row -> row.base() == null)
                        .filter(row -> baseKnown || row.rule() == Rule.NEVER || row.rule() == Rule.NONE).findFirst());
    }

    private Floor judge(BuildIdentity identity, FloorRow row, LocalDate asOf) {
        String product = identity.product().orElseThrow().name();
        return switch (row.rule()) {
            case NONE -> verdict(identity, Floor.State.NO_FLOOR, row, asOf, Texts.of("floor.none", product));
            case NEVER -> verdict(identity, Floor.State.NEVER, row, asOf,
                    Texts.of("floor.never", product, row.since()));
            case BELOW -> verdict(identity, Floor.State.BELOW, row, asOf, row.floor() != null
                    ? Texts.of("floor.belowBase", Texts.label(identity), product, row.floor(), row.since())
                    : Texts.of("floor.belowBaseAtLeast", Texts.label(identity), product, row.failsBelow()));
            case COMPARE -> compare(identity, row, asOf);
        };
    }

    private Floor compare(BuildIdentity identity, FloorRow row, LocalDate asOf) {
        String branch = Texts.branch(identity);
        boolean inferable = row.newestPublicPasses() && serviced(identity, asOf);
        if (row.failsBelow() == null && row.passesFrom() == null && !inferable) {
            return verdict(identity, Floor.State.UNDETERMINED, row, asOf, Texts.of(
                    row.newestPublicPasses() ? "floor.notFoundNotServiced" : "floor.notFound", branch, asOf));
        }
        if (!identity.exact()) {
            return verdict(identity, Floor.State.UNDETERMINED, row, asOf, Texts.of("floor.updateUnknown", branch));
        }
        BuildNumber number = identity.number().orElseThrow();
        String label = Texts.label(identity);
        if (row.failsBelow() != null && number.compareTo(row.failsBelow()) < 0) {
            return verdict(identity, Floor.State.BELOW, row, asOf, Objects.equals(row.floor(), row.failsBelow())
                    ? Texts.of("floor.below", label, row.floor(), row.since())
                    : Texts.of("floor.belowAtLeast", label, row.failsBelow()));
        }
        if (row.passesFrom() != null && number.compareTo(row.passesFrom()) >= 0) {
            return passes(identity, row, asOf, Objects.equals(row.floor(), row.passesFrom())
                    ? Texts.of("floor.passes", label, row.floor(), row.since())
                    : Texts.of("floor.passesKnown", label, row.passesFrom(), branch));
        }
        if (inferable) {
            Optional<Build> newest = builds
                    .latestPublicSecurityUpdate(key(identity), identity.base().orElseThrow(), asOf)
                    .filter(build -> number.compareTo(build.number()) >= 0);
            if (newest.isPresent()) {
                boolean security = newest.get().kind() == Build.Kind.SU;
                String key = security ? "floor.passesInferred" : "floor.passesInferredUpdate";
                return passes(identity, row, asOf, Texts.of(key, label, newest.get().name(), branch, asOf));
            }
        }
        return verdict(identity, Floor.State.UNDETERMINED, row, asOf, open(row, label, branch, asOf));
    }

    private static Message open(FloorRow row, String label, String branch, LocalDate asOf) {
        if (row.failsBelow() != null && row.passesFrom() != null) {
            return Texts.of("floor.between", label, asOf, row.failsBelow(), row.passesFrom());
        }
        if (row.failsBelow() != null) {
            return Texts.of("floor.undecided", label, row.failsBelow(), row.floor());
        }
        return row.passesFrom() != null ? Texts.of("floor.notFoundBelow", branch, asOf, row.passesFrom(), label)
                : Texts.of("floor.notFound", branch, asOf);
    }

    /** A build that passes has one kind of note only: that the floor is going to rise above it. */
    private Floor passes(BuildIdentity identity, FloorRow row, LocalDate asOf, Message reason) {
        AnnouncedRaise raise = enforcement.raise();
        boolean announced = raise.products().contains(row.product()) && !asOf.isBefore(raise.announced());
        List<Message> notes = builds.lastPublic(key(identity), identity.base().orElseThrow())
                .filter(last -> announced && identity.number().orElseThrow().compareTo(last.number()) <= 0)
                .map(last -> List.of(Texts.of("floor.note.announcedRaise", raise.announced(),
                        identity.product().orElseThrow().name(), last.name(), last.number())))
                .orElse(List.of());
        return new Floor(Floor.State.PASSES, floorBuild(Floor.State.PASSES, row), reason, row.confidence(),
                row.sources(), notes);
    }

    private Floor verdict(BuildIdentity identity, Floor.State state, FloorRow row, LocalDate asOf, Message reason) {
        var notes = new ArrayList<Message>();
        row.notes().forEach(note -> notes.add(Texts.of(note)));
        if (row.rule() == Rule.NEVER) {
            rollout(row.product()).ifPresent(rollout -> notes.add(Texts.of("floor.note.rollout",
                    month(rollout.report()), month(rollout.throttle()), month(rollout.block()))));
        }
        var floor = new Floor(state, floorBuild(state, row), reason, row.confidence(), row.sources(),
                List.copyOf(notes));
        boolean certain = !floor.fails() || !asOf.isBefore(row.precision().certainFrom(row.validFrom()))
                || floor(identity, row.validFrom().minusDays(1)).fails();
        if (certain) {
            return floor;
        }
        notes.add(Texts.of("floor.note.precision", asOf));
        return new Floor(state, floor.build(), reason, row.confidence(), row.sources(), List.copyOf(notes));
    }

    /** Where the floor is not known, a build that fails is told the highest number below which builds surely fail. */
    private static Optional<BuildNumber> floorBuild(Floor.State state, FloorRow row) {
        return Optional.ofNullable(row.floor() == null && state == Floor.State.BELOW ? row.failsBelow() : row.floor());
    }

    private static Message month(YearMonth month) {
        return month == null ? Texts.of("month.unknown") : Texts.of("month", month);
    }

    private Floor notYet(BuildIdentity identity, List<FloorRow> rows, LocalDate asOf) {
        String product = identity.product().orElseThrow().name();
        return rows.stream().filter(row -> row.validFrom() != null && asOf.isBefore(row.validFrom())).findFirst()
                .map(first -> new Floor(Floor.State.NO_FLOOR, Optional.empty(),
                        Texts.of("floor.notYet", product, asOf, first.since()), first.confidence(), first.sources(),
                        List.of()))
                .orElseGet(() -> new Floor(Floor.State.NO_FLOOR, Optional.empty(), Texts.of("floor.none", product),
                        Confidence.LOW, List.of(), List.of()));
    }

    private static Floor unidentified(Message reason) {
        return new Floor(Floor.State.UNDETERMINED, Optional.empty(), reason, Confidence.LOW, List.of(), List.of());
    }

    private boolean serviced(BuildIdentity identity, LocalDate day) {
        return lines.stream().filter(line -> line.product().key().equals(key(identity)))
                .anyMatch(line -> line.serviced(identity.base().orElseThrow(), day));
    }

    private Optional<Rollout> rollout(String product) {
        return enforcement.rollouts().stream().filter(rollout -> rollout.product().equals(product)).findFirst();
    }

    private static String key(BuildIdentity identity) {
        return identity.product().orElseThrow().key();
    }
}
