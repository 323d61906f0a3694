package org.postkeel.evidence.importers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.Server;

/** Names of servers, as evidence writes them. */
public final class Names {

    /** NetBIOS names have at most 15 characters. */
    private static final int MAX_NETBIOS = 15;
    private static final int MAX_FQDN = 255;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_\\-]*(?:\\.[A-Za-z0-9_\\-]+)*\\.?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|.*:.*:.*");
    private static final Pattern DATES =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{6,14}");
    /** Words of file names that tell the form or the purpose of a file, not the machine. */
    private static final Pattern NOISE =
            // the second list of builds is no server of the name LIST2; SERVER2 may be one
            Pattern.compile("(?:exsetup|setup|file|datei|version|builds?|fileversion|list|liste|table|tabelle|export|"
            + "output|ausgabe|out|ergebnis|results?|kopie|copy|neu|new|alt|old)\\d{1,3}|"
            + "local|lokal|exsetup|exe|setup|file|datei|version(?:en|s)?|builds?|fileversion|"
            + "fileversioninfo|get|command|invoke|exchange(?:20\\d\\d|server)?|ex20\\d\\d|server|servers|"
            + "pscomputername|ft|fl|format|list|"
            + "liste|table|tabelle|headers?|all|alle|loop|utf\\d+\\w*|unicode|ascii|ansi|cp\\d+|oem\\d*|bom|txt|csv|"
            + "xml|json|clixml|log|"
            + "gz|ps\\d*|pwsh\\d*|ps1|export|output|ausgabe|out|ergebnis|results?|kopie|copy|neu|new|alt|old|de|en|"
            + "cu\\d+|su\\d*|kb\\d+|"
            + "v\\d+|v?15|e1\\d|se|unc|custom|type|useculture|\\d{1,4}", Pattern.CASE_INSENSITIVE);

    private Names() {
    }

    /**
     * @return the property as the name of a machine, when it is whole and can be one: not an address, not this machine
     *         itself
     */
    static Optional<String> whole(PsValue value) {
        return value.filledText().filter(Names::isUsable);
    }

    /** @return whether the text can be the name or FQDN of a server */
    public static boolean isUsable(String text) {
        String name = text.strip();
        return name.length() <= MAX_FQDN && NAME.matcher(name).matches() && !ADDRESS.matcher(name).matches()
                && !name.equalsIgnoreCase("localhost") && name.chars().anyMatch(Character::isLetter);
    }

    /** @return the first of these properties that is whole and not empty, else the first that is cut, else absent */
    static PsValue first(PsRecord record, List<String> names) {
        List<PsValue> values = names.stream().map(record::get).toList();
        return values.stream().filter(PsValue::isFilled).findFirst()
                .or(() -> values.stream().filter(value -> value.cutText().isPresent()).findFirst())
                .orElse(PsValue.ABSENT);
    }

    /**
     * Finds the server for a name whose end was cut off. Its first label is whole when the cut came behind a dot.
     *
     * @return the server, or empty when no name known begins like that, or more than one
     */
    static Optional<Server> ofCut(String prefix, ImportSession session) {
        String beginning = prefix.strip();
        List<Server> fitting = session.serversStartingWith(beginning);
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        int dot = beginning.indexOf('.');
        if (dot > 0 && isUsable(beginning.substring(0, dot))) {
            return Optional.of(session.server(beginning.substring(0, dot)));
        }
        return Optional.empty();
    }

    /**
     * Looks for the name of a machine in the name of a file.
     *
     * @return the one name of a known server in it, else the one word in it that can only be a machine
     */
    public static Optional<String> inFileName(EvidenceSource source, ImportSession session) {
        Set<String> words = words(source.fileName());
        var whole = new LinkedHashSet<>(words);
        whole.addAll(List.of(source.fileName().split("[^A-Za-z0-9\\-]+")));
        List<String> known = whole.stream().filter(word -> !word.isEmpty())
                .filter(word -> session.findServer(word).isPresent())
                .map(word -> session.findServer(word).orElseThrow().getName()).distinct().toList();
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        List<String> plausible = words.stream().filter(Names::isPlausible).toList();
        return known.isEmpty() && plausible.size() == 1 ? Optional.of(plausible.get(0)) : Optional.empty();
    }

    private static Set<String> words(String fileName) {
        var words = new LinkedHashSet<String>();
        for (String word : DATES.matcher(fileName).replaceAll("_").split("[^A-Za-z0-9\\-]+")) {
            var parts = new ArrayList<>(List.of(word.split("-")));
            while (!parts.isEmpty() && NOISE.matcher(parts.get(0)).matches()) {
                parts.remove(0);
            }
            while (!parts.isEmpty() && isNoiseAtEnd(parts.get(parts.size() - 1))) {
                parts.remove(parts.size() - 1);
            }
            String rest = String.join("-", parts).strip();
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return words;
    }

    /** A number at the end is a part of many names: EX-01. */
    private static boolean isNoiseAtEnd(String part) {
        return part.isEmpty() || NOISE.matcher(part).matches() && !part.chars().allMatch(Character::isDigit);
    }

    /** A word without digit and hyphen can be any word. */
    private static boolean isPlausible(String word) {
        return word.length() <= MAX_NETBIOS && isUsable(word)
                && word.chars().anyMatch(c -> c == '-' || Character.isDigit(c))
                && !NOISE.matcher(word).matches();
    }
}
