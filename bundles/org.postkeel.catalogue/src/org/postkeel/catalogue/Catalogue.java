package org.postkeel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.postkeel.catalogue.BuildIdentity.State;

/**
 * Builds, lives of products and the rules of the enforcement, as dated data. Every answer is for a day, and names its
 * reason and its sources. Immutable.
 */
public final class Catalogue {

    /** After so many days without a newer source the catalogue is old: a monthly security update has surely come. */
    private static final int STALE_AFTER_DAYS = 60;

    private static Catalogue shipped;

    private final LocalDate date;
    private final List<Product> products;
    private final List<Build> builds;
    private final EnforcementFile enforcement;
    private final BuildIndex byNumber;
    private final NameIndex byName;
    private final SupportRules supportRules;
    private final FloorRules floorRules;

    Catalogue(LifecycleFile lifecycle, BuildsFile buildsFile, EnforcementFile enforcement) {
        List<ProductLine> lines = lifecycle.lines();
        this.date = Stream.of(lifecycle.date(), buildsFile.date(), enforcement.date()).max(LocalDate::compareTo)
                .orElseThrow();
        this.products = lines.stream().map(ProductLine::product).toList();
        this.builds = buildsFile.releases().stream().map(Release::build).toList();
        this.enforcement = enforcement;
        this.byNumber = new BuildIndex(lines, buildsFile.releases());
        this.byName = new NameIndex(buildsFile.releases());
        this.supportRules = new SupportRules(lines, date);
        this.floorRules = new FloorRules(enforcement, lines, byNumber, date);
    }

    /**
     * @return the catalogue this program came with; read once
     * @throws CatalogueException when a data file is damaged: a fault of the installation
     */
    public static synchronized Catalogue shipped() {
        if (shipped == null) {
            shipped = CatalogueLoader.load(name -> Catalogue.class.getResourceAsStream("/data/" + name));
        }
        return shipped;
    }

    /**
     * Reads a catalogue somebody brought along.
     *
     * @param folder folder with builds.json, lifecycle.json and enforcement.json in the schema of this version
     * @throws CatalogueException when a file is missing or damaged; it names the file and the field
     */
    public static Catalogue load(Path folder) {
        return CatalogueLoader.load(name -> open(folder.resolve(name)));
    }

    private static InputStream open(Path file) throws IOException {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }

    /** @return date of the newest source */
    public LocalDate date() {
        return date;
    }

    /** @return whether the catalogue is older than 60 days on that day */
    public boolean isStale(LocalDate asOf) {
        return asOf.isAfter(date.plusDays(STALE_AFTER_DAYS));
    }

    /** @return the products, newest first */
    public List<Product> products() {
        return products;
    }

    /** @return every build, newest product and newest build first */
    public List<Build> builds() {
        return builds;
    }

    /** @return the product with that key (2016, SE) */
    public Optional<Product> product(String key) {
        return products.stream().filter(product -> product.key().equals(key)).findFirst();
    }

    /**
     * Finds out what a spelling stands for: a build in the long (15.02.1544.036), short (15.2.1544.36) or web form
     * (15.2.1748), AdminDisplayVersion ({@code Version 15.1 (Build 2507.6)}), a name (2019 CU14 Oct25SU, Exchange
     * Server 2016 CU23, 2019 CU14 SU3V2) or a KB number, where it stands for one build only.
     * <p>
     * The name of a cumulative update or service pack alone does not tell which update is on top, so it is
     * {@link State#CU_ONLY}.
     *
     * @param text any spelling; null counts as empty
     */
    public BuildIdentity identify(String text) {
        String input = text == null ? "" : text;
        return BuildText.parse(input).map(build -> byNumber.identify(input, build.number(), build.cuLevelOnly()))
                .or(() -> byName.find(input)
                        .map(build -> byNumber.identify(input, build.number(), BuildIndex.takesUpdates(build))))
                .orElseGet(() -> BuildIdentity.none(input, State.NOT_A_BUILD, Optional.empty()));
    }

    /**
     * Finds out what a build is.
     *
     * @param number      the build
     * @param cuLevelOnly whether it was seen in a way that tells the cumulative update only, like AdminDisplayVersion
     */
    public BuildIdentity identify(BuildNumber number, boolean cuLevelOnly) {
        return byNumber.identify(number.toString(), number, cuLevelOnly);
    }

    /** @return the builds of a cumulative update or service pack, ascending: branch("2016", "CU23") */
    public List<Build> branch(String product, String base) {
        return byNumber.branch(product, base);
    }

    /** @return the newest build of a branch that was out on the day and was not withdrawn; ESU-only builds count */
    public Optional<Build> latestInBranch(String product, String base, LocalDate asOf) {
        return byNumber.latest(product, base, asOf);
    }

    /**
     * Is the version supported on a day?
     *
     * @param asOf       the day; last days are included
     * @param esuLicence whether the server holds a licence for the ESU period that runs on the day
     */
    public Support support(BuildIdentity identity, LocalDate asOf, boolean esuLicence) {
        return supportRules.support(identity, asOf, esuLicence);
    }

    /** @return whether the build passes the enforcement floor on a day, as far as it is known */
    public Floor floor(BuildIdentity identity, LocalDate asOf) {
        return floorRules.floor(identity, asOf);
    }

    /**
     * @return the day since which the floor verdict of {@code asOf} stands. For a build that fails it is the start of
     *         the unbroken time in which it has been failing, also across raises; empty when no floor decides.
     */
    public Optional<LocalDate> floorValidFrom(BuildIdentity identity, LocalDate asOf) {
        return floorRules.validFrom(identity, asOf);
    }

    /** @return the stages 1 to 8, ascending */
    public List<Stage> stages() {
        return enforcement.stages();
    }

    /**
     * @return first day of the month in which the service began to report servers of this product; null when it never
     *         did or does not name the product
     */
    public LocalDate enforcementStart(String product) {
        return enforcement.rollouts().stream().filter(rollout -> rollout.product().equals(product))
                .findFirst().map(EnforcementFile.Rollout::report).map(month -> month.atDay(1)).orElse(null);
    }

    /** @return what is known of the pause a tenant can take */
    public PauseRule pause() {
        return enforcement.pause();
    }

    /** @return what could not be found out about the enforcement */
    public List<OpenPoint> openPoints() {
        return enforcement.undecided();
    }
}
