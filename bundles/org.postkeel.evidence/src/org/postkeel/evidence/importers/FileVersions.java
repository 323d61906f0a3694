package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.catalogue.BuildText;
import org.postkeel.catalogue.Catalogue;
import org.postkeel.evidence.PsValue;

/** Versions of ExSetup.exe as evidence writes them, and what a spelling of one can tell. */
public final class FileVersions {

    private static final Pattern LONG_FORM = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4,5}\\.\\d{3}");
    private static final Pattern PADDED = Pattern.compile("\\d\\d\\.0\\d\\..*", Pattern.DOTALL);
    private static final int EXCHANGE_2010 = 14;

    private FileVersions() {
    }

    /** @return whether the text is padded like the version of a file: 15.02.1748.039 */
    public static boolean isLongForm(String text) {
        return LONG_FORM.matcher(text.strip()).matches();
    }

    /**
     * Reads a version written with dots, or a version object with its four numbers.
     *
     * @return the build; empty when the value is not whole, cut within a number, or no build of Exchange Server
     */
    public static Optional<BuildNumber> read(PsValue value) {
        return value.filledText().filter(text -> !text.contains("(") && !isLongFormCutOff(text))
                .flatMap(BuildText::parse).map(BuildText::number)
                .or(() -> numbers(value::property, part -> part)).filter(FileVersions::isExchange);
    }

    /**
     * Reads the four numbers of FileVersionInfo: FileMajorPart to FilePrivatePart.
     *
     * @param property value of a property by its name
     * @param file     {@code File} or {@code Product}
     */
    public static Optional<BuildNumber> parts(Function<String, PsValue> property, String file) {
        return numbers(property, part -> file + ("Revision".equals(part) ? "Private" : part) + "Part")
                .filter(FileVersions::isExchange);
    }

    /**
     * Reads the four numbers of a version object.
     *
     * @param property value of a property by its name
     * @param name     name of the property that holds Major, Minor, Build or Revision
     */
    static Optional<BuildNumber> numbers(Function<String, PsValue> property, UnaryOperator<String> name) {
        var numbers = new ArrayList<Integer>();
        for (String part : List.of("Major", "Minor", "Build", "Revision")) {
            property.apply(name.apply(part)).filledText().filter(text -> text.matches("\\d{1,5}"))
                    .map(Integer::valueOf).ifPresent(numbers::add);
        }
        return numbers.size() == 4
                ? Optional.of(new BuildNumber(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    /**
     * AdminDisplayVersion shows the build with which a cumulative update came and never that of a security update. So
     * where nobody says where a version comes from, only a build in between proves which update is installed.
     *
     * @return whether AdminDisplayVersion can show this build
     */
    public static boolean canBeOfDirectory(BuildNumber number) {
        BuildIdentity identity = Catalogue.shipped().identify(number, true);
        return identity.build().map(opener -> opener.number().equals(number)).orElse(true);
    }

    /** Where the minor number is padded, so are the others: 15.01.2507.0 is the rest of a file that was cut off. */
    private static boolean isLongFormCutOff(String text) {
        return PADDED.matcher(text).matches() && !LONG_FORM.matcher(text).matches();
    }

    private static boolean isExchange(BuildNumber number) {
        return number.revision() != BuildNumber.NO_REVISION
                && (number.major() == 15 && number.minor() <= 2 && number.build() > 99
                || number.major() == EXCHANGE_2010 && number.minor() <= 3
                || number.major() == 8 && number.minor() <= 3);
    }
}
