package org.postkeel.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A machine and a build on one line, in either order, as scripts print them and people note them.
 *
 * @param host  name of the machine
 * @param build the build as it was written
 */
record HostAndBuild(String host, String build) {

    private static final int MAX_LINE = 300;
    private static final String BUILD = "(\\d{1,2}\\.\\d{1,2}\\.\\d{1,5}\\.\\d{1,5})";
    private static final String HOST = "([A-Za-z0-9][A-Za-z0-9.\\-]{0,254}?)";
    private static final String BETWEEN = "(?:\\s*(?:[:;,=|(]|[\\-=]>)\\s*|\\s+(?:[\\-–]\\s+)?)";
    private static final Pattern HOST_FIRST = Pattern.compile("\\s*\\[?" + HOST + "\\]?" + BETWEEN + BUILD + "\\)?\\s*");
    private static final Pattern BUILD_FIRST = Pattern.compile("\\s*" + BUILD + BETWEEN + "\\[?" + HOST
            + "[\\])]?\\s*");
    private static final Pattern LONG_FORM = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4,5}\\.\\d{3}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9\\-]{2,14}");
    /** Words that stand before a version and are no machine. */
    private static final Set<String> WORDS = Set.of("BUILD", "VERSION", "FILEVERSION", "PRODUCTVERSION", "EXSETUP",
            "EXCHANGE", "SERVER", "SETUP", "RTM", "HOST", "NAME");

    /** Names of products and updates: CU23, KB5066369, Exchange2016, Oct25SU. */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?i)(?:cu|su|hu|ru|sp|kb)\\d+\\w*|(?:ex|exchange)?20\\d\\d\\w*|[a-z]{3}\\d\\d(?:su|hu)\\w*");

    /** @return machine and build when there is nothing else on the line */
    static Optional<HostAndBuild> of(String line) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher hostFirst = HOST_FIRST.matcher(line);
        if (hostFirst.matches()) {
            return checked(hostFirst.group(1), hostFirst.group(2));
        }
        Matcher buildFirst = BUILD_FIRST.matcher(line);
        return buildFirst.matches() ? checked(buildFirst.group(2), buildFirst.group(1)) : Optional.empty();
    }

    /** A word of a sentence has no digit and no hyphen; a name in capitals before the version of a file may do without. */
    private static Optional<HostAndBuild> checked(String host, String build) {
        boolean capitals = CAPITALS.matcher(host).matches() && !WORDS.contains(host)
                && LONG_FORM.matcher(build).matches();
        boolean machine = PrintedReader.isName(host) && !PRODUCT.matcher(host).matches()
                && (PrintedReader.looksLikeHost(host) || capitals);
        return machine
                ? Optional.of(new HostAndBuild(host, build)) : Optional.empty();
    }
}
