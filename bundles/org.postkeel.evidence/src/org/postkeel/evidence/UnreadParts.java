package org.postkeel.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.postkeel.model.Assessment;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.UnreadPart;

/**
 * Keeps in the assessment what an import had to say of its files, so that a project that is opened again can show it.
 * <p>
 * The id of a part is made of the content it stands in, its line and what is said of it: the same content gives the
 * same parts, whatever folder or archive it came from. When a content is read again, parts that are not said of it any
 * more go; and when a file that gave no evidence comes with a new content under the same name, so do those of the old
 * content.
 */
final class UnreadParts {

    /** Most that one import adds; a folder of a hundred thousand pictures shall not fill the project. */
    static final int MAX_PARTS = 5000;

    private static final int CONTENT_DIGITS = 32;
    private static final int SAID_BYTES = 8;

    private final Assessment assessment;

    UnreadParts(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * @param files what was looked at
     * @param said  problems and notes on these files
     */
    void update(List<Accounts.Entry> files, List<Problem> said) {
        if (assessment.getUnread().isEmpty() && said.isEmpty()) {
            return;
        }
        Map<String, UnreadPart> parts = parts(files, said);
        removeOutdated(files, parts);
        Map<String, UnreadPart> present = assessment.getUnread().stream()
                .collect(Collectors.toMap(UnreadPart::getId, part -> part, (one, two) -> one));
        parts.forEach((id, part) -> {
            UnreadPart known = present.get(id);
            if (known == null) {
                assessment.getUnread().add(part);
            } else if (!Objects.equals(known.getEnglish(), part.getEnglish())
                    || !Objects.equals(known.getGerman(), part.getGerman())) {
                known.setEnglish(part.getEnglish());
                known.setGerman(part.getGerman());
            }
        });
    }

    private static Map<String, UnreadPart> parts(List<Accounts.Entry> files, List<Problem> said) {
        var byLabel = new HashMap<String, Accounts.Entry>();
        files.forEach(file -> byLabel.putIfAbsent(file.label(), file));
        var parts = new LinkedHashMap<String, UnreadPart>();
        for (Problem problem : said) {
            Accounts.Entry file = byLabel.get(problem.file());
            if (file != null && parts.size() < MAX_PARTS) {
                String english = problem.message().in(Locale.ENGLISH);
                UnreadPart part = ModelFactory.eINSTANCE.createUnreadPart();
                part.setId(content(file.contentKey()) + "-" + problem.line() + "-"
                        + digits(problem.message().key() + "|" + english));
                part.setFile(file.relative());
                part.setLine(problem.line());
                part.setEnglish(english);
                part.setGerman(problem.message().in(Locale.GERMAN));
                parts.putIfAbsent(part.getId(), part);
            }
        }
        return parts;
    }

    private void removeOutdated(List<Accounts.Entry> files, Map<String, UnreadPart> parts) {
        var contents = new HashSet<String>();
        var names = new HashSet<String>();
        for (Accounts.Entry file : files) {
            contents.add(content(file.contentKey()));
            names.add(file.relative());
        }
        Set<String> evidence = assessment.getEvidence().stream().map(Evidence::getSha256).filter(Objects::nonNull)
                .map(UnreadParts::content).collect(Collectors.toSet());
        var outdated = new ArrayList<UnreadPart>();
        for (UnreadPart part : assessment.getUnread()) {
            String id = String.valueOf(part.getId());
            String content = content(id);
            boolean readAgain = contents.contains(content) && !parts.containsKey(id);
            boolean replaced = names.contains(part.getFile()) && !contents.contains(content)
                    && !evidence.contains(content);
            if (readAgain || replaced) {
                outdated.add(part);
            }
        }
        assessment.getUnread().removeAll(outdated);
    }

    private static String content(String key) {
        return key.substring(0, Math.min(CONTENT_DIGITS, key.length()));
    }

    private static String digits(String text) {
        byte[] hash = HashingStream.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, SAID_BYTES);
    }
}
