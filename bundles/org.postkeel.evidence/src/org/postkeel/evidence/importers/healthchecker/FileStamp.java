package org.postkeel.evidence.importers.healthchecker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that HealthChecker gives its files: {@code HealthChecker-<Server>-yyyyMMddHHmmss.txt}. Names get changed. */
final class FileStamp {

    private static final Pattern SERVER =
            Pattern.compile("(?i)HealthCheck(?:er)?-([A-Za-z0-9][A-Za-z0-9._\\-]*?)-20\\d{6}.*");
    private static final Pattern DAY = Pattern.compile("(?:^|\\D)(20\\d\\d)(\\d\\d)(\\d\\d)\\d{0,6}(?:\\D|$)");

    private FileStamp() {
    }

    /** @return name of the server in the name of the file */
    static Optional<String> server(String fileName) {
        Matcher matcher = SERVER.matcher(fileName);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** @return the day in the name of the file, null when there is none; the time of the day is local and not known */
    static LocalDate day(String fileName) {
        Matcher matcher = DAY.matcher(fileName);
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            // eight digits that are no date
            return null;
        }
    }
}
