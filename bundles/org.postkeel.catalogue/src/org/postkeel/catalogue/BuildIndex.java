package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.postkeel.catalogue.Build.Kind;
import org.postkeel.catalogue.BuildIdentity.State;

/** Finds builds by their numbers. */
final class BuildIndex {

    /** From this second number on, major 15 is Exchange Online. */
    private static final int EXCHANGE_ONLINE_MINOR = 20;

    private final List<ProductLine> lines;
    private final Map<BuildNumber, Build> byNumber = new HashMap<>();
    private final Map<String, NavigableMap<BuildNumber, Build>> byProduct = new HashMap<>();

    BuildIndex(List<ProductLine> lines, List<Release> releases) {
        this.lines = lines;
        for (Release release : releases) {
            Build build = release.build();
            byNumber.put(build.number(), build);
            release.alternates().forEach(alternate -> byNumber.put(alternate, build));
            byProduct.computeIfAbsent(build.product(), key -> new TreeMap<>()).put(build.number(), build);
        }
    }

    /** @return the builds of a base, ascending */
    List<Build> branch(String product, String base) {
        return builds(product).values().stream().filter(build -> build.base().equals(base)).toList();
    }

    /** @return the newest build of a base that was not withdrawn and was out on the day */
    Optional<Build> latest(String product, String base, LocalDate day) {
        return newest(released(product, base, day));
    }

    /**
     * @return the newest security update of a base that everybody could get on the day; where the base had none yet,
     *         the newest update of any kind
     */
    Optional<Build> latestPublicSecurityUpdate(String product, String base, LocalDate day) {
        return newest(released(product, base, day).filter(build -> !build.esuOnly() && build.kind() == Kind.SU))
                .or(() -> newest(released(product, base, day).filter(build -> !build.esuOnly())));
    }

    /** @return the last build of a base that everybody could get, as far as the catalogue goes */
    Optional<Build> lastPublic(String product, String base) {
        return newest(branch(product, base).stream().filter(build -> !build.withdrawn() && !build.esuOnly()));
    }

    private Stream<Build> released(String product, String base, LocalDate day) {
        return branch(product, base).stream().filter(build -> !build.withdrawn() && !build.released().isAfter(day));
    }

    private static Optional<Build> newest(Stream<Build> builds) {
        return builds.max(Comparator.comparing(Build::number));
    }

    BuildIdentity identify(String input, BuildNumber number, boolean cuLevelOnly) {
        if (number.major() == 15 && number.minor() >= EXCHANGE_ONLINE_MINOR) {
            return BuildIdentity.none(input, State.EXCHANGE_ONLINE, Optional.of(number));
        }
        Optional<ProductLine> line = lines.stream().filter(candidate -> candidate.covers(number)).findFirst();
        if (line.isEmpty()) {
            boolean newer = byProduct.values().stream().allMatch(builds -> number.compareTo(builds.lastKey()) > 0);
            State state = newer ? State.NEWER_THAN_CATALOGUE : State.NOT_A_BUILD;
            return BuildIdentity.none(input, state, Optional.of(number));
        }
        return identify(input, number, cuLevelOnly, line.get());
    }

    private BuildIdentity identify(String input, BuildNumber number, boolean cuLevelOnly, ProductLine line) {
        // where the catalogue has three numbers (2000, 2003), a fourth one does not make another build
        var threeNumbers = new BuildNumber(number.major(), number.minor(), number.build(), BuildNumber.NO_REVISION);
        Optional<Build> exact = Optional.ofNullable(byNumber.getOrDefault(number, byNumber.get(threeNumbers)));
        boolean updateUnknown = cuLevelOnly
                || number.revision() == BuildNumber.NO_REVISION && line.baseBy() != ProductLine.BaseBy.ORDER;
        if (updateUnknown) {
            exact = exact.filter(BuildIndex::opensBranch);
        }
        NavigableMap<BuildNumber, Build> branch = branch(number, line);
        Optional<String> base = exact.map(Build::base).or(() -> base(number, line, branch));
        if (base.isPresent() && updateUnknown) {
            Optional<Build> opener = exact.or(() -> opener(line.product().key(), base.get()));
            return identity(input, State.CU_ONLY, number, line, opener, base);
        }
        if (exact.isPresent()) {
            return identity(input, State.KNOWN, number, line, exact, base);
        }
        Optional<BuildNumber> newest = branch.isEmpty() ? newestOfFamily(number, line) : Optional.of(branch.lastKey());
        boolean newer = newest.isEmpty() || number.compareTo(newest.get()) > 0;
        State state = newer ? State.NEWER_THAN_CATALOGUE : State.UNLISTED;
        return identity(input, state, number, line, Optional.empty(), base);
    }

    private static BuildIdentity identity(String input, State state, BuildNumber number, ProductLine line,
            Optional<Build> build, Optional<String> base) {
        return new BuildIdentity(input, state, Optional.of(number), Optional.of(line.product()), build, base);
    }

    /** @return the known builds of the cumulative update or service pack of a number; empty when it is unknown */
    private NavigableMap<BuildNumber, Build> branch(BuildNumber number, ProductLine line) {
        int major = number.major();
        int minor = number.minor();
        NavigableMap<BuildNumber, Build> builds = builds(line.product().key());
        return switch (line.baseBy()) {
            case BUILD -> builds.subMap(new BuildNumber(major, minor, number.build(), BuildNumber.NO_REVISION), true,
                    new BuildNumber(major, minor, number.build(), Integer.MAX_VALUE), true);
            case MINOR -> builds.subMap(new BuildNumber(major, minor, 0, BuildNumber.NO_REVISION), true,
                    new BuildNumber(major, minor, Integer.MAX_VALUE, Integer.MAX_VALUE), true);
            case ORDER -> builds;
        };
    }

    /** The preview and the first release of 2016 share their third number, so the build before decides. */
    private static Optional<String> base(BuildNumber number, ProductLine line, NavigableMap<BuildNumber, Build> branch) {
        if (branch.isEmpty()) {
            return Optional.empty();
        }
        if (line.baseBy() == ProductLine.BaseBy.ORDER) {
            return Optional.ofNullable(branch.floorEntry(number)).map(entry -> entry.getValue().base());
        }
        if (number.revision() == BuildNumber.NO_REVISION) {
            return Optional.of(branch.lastEntry().getValue().base());
        }
        var before = branch.floorEntry(number);
        return Optional.of((before == null ? branch.firstEntry() : before).getValue().base());
    }

    /** @return the release that opened a branch; of 2013 CU2, which had two, the one that was not withdrawn */
    private Optional<Build> opener(String product, String base) {
        return branch(product, base).stream().filter(build -> opensBranch(build) && !build.withdrawn()).findFirst();
    }

    /** @return whether security or hotfix updates follow on a release within its branch */
    static boolean takesUpdates(Build build) {
        return switch (build.kind()) {
            case RTM, SP, CU -> true;
            case PREVIEW, RU, SU, HU -> false;
        };
    }

    private static boolean opensBranch(Build build) {
        return takesUpdates(build) || build.kind() == Kind.PREVIEW;
    }

    private Optional<BuildNumber> newestOfFamily(BuildNumber number, ProductLine line) {
        boolean minorIsBase = line.baseBy() == ProductLine.BaseBy.MINOR;
        return byNumber.keySet().stream().filter(known -> known.major() == number.major()
                && (minorIsBase || known.minor() == number.minor())).max(Comparator.naturalOrder());
    }

    private NavigableMap<BuildNumber, Build> builds(String product) {
        return byProduct.getOrDefault(product, new TreeMap<>());
    }
}
