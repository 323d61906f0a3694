package org.postkeel.evidence.importers.healthchecker;

import java.util.Collection;
import java.util.regex.Pattern;

import org.postkeel.model.Answer;

/** What the section "Security Vulnerability" says. */
final class Vulnerabilities {

    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:CVE-\\d{4}-\\d{4,7}|ADV\\d{6,8})\\b");
    private static final Pattern PASSED = Pattern.compile("(?i).*All known security issues\\b.*\\bpassed.*",
            Pattern.DOTALL);

    private Vulnerabilities() {
    }

    /**
     * Nothing is tested for a version past its support, and nothing named then: that is not known, and not "no".
     *
     * @param texts what stands in the section
     */
    static Answer in(Collection<String> texts) {
        if (texts.stream().anyMatch(text -> NAMED.matcher(text).find())) {
            return Answer.YES;
        }
        return texts.stream().anyMatch(Vulnerabilities::isPassed) ? Answer.NO : Answer.UNKNOWN;
    }

    /** @return whether the text says that everything known was tested and passed */
    static boolean isPassed(String text) {
        return PASSED.matcher(text).matches();
    }
}
