package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.catalogue.Product;

/**
 * A build as people write it into a list: a number in any spelling, or names such as "Exchange 2016" in one column and
 * "CU23 Okt25SU" in another.
 *
 * @param number      the build
 * @param cuLevelOnly whether only the cumulative update is known
 */
record HandMadeBuild(BuildNumber number, boolean cuLevelOnly) {

    /** First three letters of a month, German or English, as the catalogue has it. */
    private static final Map<String, String> MONTHS = Map.ofEntries(Map.entry("jan", "Jan"), Map.entry("feb", "Feb"),
            Map.entry("mär", "Mar"), Map.entry("mrz", "Mar"), Map.entry("mar", "Mar"), Map.entry("apr", "Apr"),
            Map.entry("mai", "May"), Map.entry("may", "May"), Map.entry("jun", "Jun"), Map.entry("jul", "Jul"),
            Map.entry("aug", "Aug"), Map.entry("sep", "Sep"), Map.entry("okt", "Oct"), Map.entry("oct", "Oct"),
            Map.entry("nov", "Nov"), Map.entry("dez", "Dec"), Map.entry("dec", "Dec"));
    private static final Pattern MONTH_UPDATE = Pattern.compile(
            "\\b(\\p{L}{3})\\p{L}*\\.?[ \\-]*(?:20)?(\\d\\d)[ \\-]*(SU|HU)(?:[ \\-]*(V\\d))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_TEXT = 200;

    /**
     * @param versions what stands under version, build or product
     * @param updates  what stands under update
     * @return the build, as exact as the texts together tell; empty when they name none, or more than one
     */
    static Optional<HandMadeBuild> of(List<String> versions, List<String> updates) {
        Optional<HandMadeBuild> written = Stream.concat(versions.stream(), updates.stream()).map(BuildText::parse)
                .flatMap(Optional::stream).map(HandMadeBuild::ofText).flatMap(Optional::stream).findFirst();
        if (written.isPresent() && !written.get().cuLevelOnly()) {
            return written;
        }
        Optional<HandMadeBuild> named = named(versions, updates, written);
        boolean fits = named.isPresent() && !named.get().cuLevelOnly()
                && (written.isEmpty() || written.get().number().sameBranch(named.get().number()));
        // the name of a security update tells more than the build of its cumulative update
        return fits ? named : written.or(() -> named);
    }

    private static Optional<HandMadeBuild> ofText(BuildText text) {
        BuildIdentity identity = Catalogue.shipped().identify(text.number(), text.cuLevelOnly());
        if (identity.product().isEmpty()) {
            return Optional.empty();
        }
        if (text.number().revision() == BuildNumber.NO_REVISION) {
            // three numbers name the cumulative update, which came with a build of four
            return identity.build().map(Build::number).map(number -> new HandMadeBuild(number, true));
        }
        return Optional.of(new HandMadeBuild(text.number(),
                text.cuLevelOnly() || FileVersions.canBeOfDirectory(text.number())));
    }

    private static Optional<HandMadeBuild> named(List<String> versions, List<String> updates,
            Optional<HandMadeBuild> written) {
        var products = new ArrayList<>(versions);
        written.flatMap(build -> Catalogue.shipped().identify(build.number(), true).product()).map(Product::key)
                .ifPresent(products::add);
        var spellings = new ArrayList<String>();
        for (String update : updates) {
            products.forEach(product -> spellings.add(product + " " + update));
            spellings.add(update);
        }
        spellings.addAll(versions);
        return spellings.stream().filter(text -> text.length() < MAX_TEXT).map(HandMadeBuild::inEnglish)
                .map(Catalogue.shipped()::identify).filter(identity -> identity.product().isPresent())
                .flatMap(identity -> identity.number()
                        .filter(number -> number.revision() != BuildNumber.NO_REVISION)
                        .map(number -> new HandMadeBuild(number, identity.state() == BuildIdentity.State.CU_ONLY))
                        .stream())
                .findFirst();
    }

    /** "Okt25SU", "Okt. 2025 SU" and "October 2025 SU" become "Oct25SU". */
    static String inEnglish(String text) {
        return MONTH_UPDATE.matcher(text).replaceAll(found -> {
            String month = MONTHS.get(found.group(1).toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(month == null ? found.group() : month + found.group(2)
                    + found.group(3).toUpperCase(Locale.ROOT)
                    + (found.group(4) == null ? "" : found.group(4).toLowerCase(Locale.ROOT)));
        });
    }
}
