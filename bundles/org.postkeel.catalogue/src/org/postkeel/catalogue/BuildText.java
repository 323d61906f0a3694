package org.postkeel.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build as somebody wrote it.
 *
 * @param number      the four integers
 * @param cuLevelOnly whether this spelling tells the cumulative update only: AdminDisplayVersion does not move with a
 *                    security update, and the web version has three numbers
 */
public record BuildText(BuildNumber number, boolean cuLevelOnly) {

    private static final Pattern DOTTED = Pattern
            .compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,5})(?:\\.(\\d{1,5}))?\\s*");
    private static final Pattern ADMIN_DISPLAY_VERSION = Pattern
            .compile("\\s*(?:Version\\s+)?(\\d{1,2})\\.(\\d{1,2})\\s*\\(\\s*Build\\s+(\\d{1,5})\\.(\\d{1,5})\\s*"
                    // Exchange 2003 adds its service pack: (Build 7638.2: Service Pack 2)
                    + "(?::[^)]*)?\\)\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the long form (15.02.1748.039), the short form (15.2.1748.39), the web version (15.2.1748) and
     * AdminDisplayVersion ({@code Version 15.2 (Build 1748.10)}).
     *
     * @return the build, or empty when the text is none. A cut text ({@code 15.01.2507.…}) is none: it is not a build.
     */
    public static Optional<BuildText> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            boolean whole = dotted.group(4) != null;
            var number = new BuildNumber(number(dotted, 1), number(dotted, 2), number(dotted, 3),
                    whole ? number(dotted, 4) : BuildNumber.NO_REVISION);
            // Exchange 2000 and 2003 have three numbers only
            return Optional.of(new BuildText(number, !whole && number.major() != 6));
        }
        Matcher admin = ADMIN_DISPLAY_VERSION.matcher(text);
        if (admin.matches()) {
            return Optional.of(new BuildText(
                    new BuildNumber(number(admin, 1), number(admin, 2), number(admin, 3), number(admin, 4)), true));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
