package org.postkeel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** One pinned version of each library, and a line for it in {@code docs/dependencies.md}. */
class TargetTest {

    private static final Pattern DEPENDENCY = Pattern
            .compile("<groupId>(.*?)</groupId><artifactId>(.*?)</artifactId><version>(.*?)</version>");

    @Test
    void everyVersionIsPinnedOnceAndExplained() throws IOException {
        String target = Files.readString(House.ROOT.resolve("target-platform/target-platform.target"));
        String papers = Files.readString(House.ROOT.resolve("docs/dependencies.md"));
        assertEquals(1, Pattern.compile("includeDependencyDepth=\"(.*?)\"").matcher(target).results()
                .map(match -> match.group(1)).distinct().count(), "depth none everywhere: what is not listed is not taken");
        var seen = new HashSet<String>();
        var missing = new ArrayList<String>();
        var matcher = DEPENDENCY.matcher(target);
        while (matcher.find()) {
            assertTrue(seen.add(matcher.group(1) + ":" + matcher.group(2)), matcher.group() + " is listed twice");
            assertTrue(matcher.group(3).matches("[0-9][0-9A-Za-z.]*"), matcher.group() + " is not pinned");
            if (!matcher.group(1).startsWith("org.eclipse.platform") && !papers.contains("`" + matcher.group(2) + "`")) {
                missing.add(matcher.group(2));
            }
        }
        assertTrue(seen.size() > 80, "only " + seen.size() + " dependencies were found");
        assertEquals(List.of(), missing, "lines missing in docs/dependencies.md");
    }
}
