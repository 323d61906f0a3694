package org.postkeel.evidence.importers.healthchecker;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.evidence.PsValue;
import org.postkeel.evidence.importers.FileVersions;
import org.postkeel.evidence.importers.ServerRoles;
import org.postkeel.model.Answer;

/** One server of a report in words: a label and a value on each line, in English whatever the language of Windows. */
final class LabelledRun {

    static final String NAME = "Name";
    static final String TIME = "Generation Time";
    static final String BUILD = "Build Number";
    private static final String VERSION = "Version";
    private static final String VULNERABILITY = "Security Vulnerabilit";
    private static final String NO_EXSETUP = "detect exsetup.exe";

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> vulnerabilities = new ArrayList<>();
    private final String checkerVersion;
    private boolean withoutExSetup;
    private int line;

    /**
     * @param line           line on which the run begins, from 1; 0 for none
     * @param checkerVersion version of the script; null when not told
     */
    LabelledRun(int line, String checkerVersion) {
        this.line = line;
        this.checkerVersion = checkerVersion;
    }

    /** Adds a line of the report; a label may come more than once. */
    void add(String label, String value, int at) {
        values.computeIfAbsent(label, key -> new ArrayList<>()).add(value.strip());
        // the warning that ExSetup.exe was not found, so that the build is that of the directory
        withoutExSetup |= value.toLowerCase(Locale.ROOT).contains(NO_EXSETUP);
        if (label.startsWith(VULNERABILITY) || label.isBlank() && Vulnerabilities.isPassed(value)) {
            vulnerabilities.add(value);
        }
        if (BUILD.equalsIgnoreCase(label) && values.get(BUILD).size() == 1) {
            line = at;
        }
    }

    /** Adds what the section of vulnerabilities says without a label. */
    void addVulnerability(String text) {
        vulnerabilities.add(text);
    }

    boolean has(String label) {
        return values.containsKey(label);
    }

    /** @return whether it has what only the part about Exchange has */
    boolean isServer() {
        return has(BUILD) || has(NAME) && has(VERSION);
    }

    Optional<String> first(String label) {
        return values.getOrDefault(label, List.of()).stream().filter(text -> !text.isBlank()).findFirst();
    }

    /** @return all dates of the run, to tell in which order day and month stand */
    List<String> dates() {
        var dates = new ArrayList<String>();
        values.forEach((label, texts) -> {
            if (label.endsWith("Time") || label.contains("Install Time")) {
                dates.addAll(texts);
            }
        });
        return dates;
    }

    int line() {
        return line;
    }

    /** @param time reads a date that was written in a zone */
    ServerRun run(BiFunction<String, ZoneId, Optional<Instant>> time) {
        ZoneId zone = first("Time Zone").flatMap(WindowsZones::of).orElse(ZoneOffset.UTC);
        Instant at = first(TIME).flatMap(text -> time.apply(text, zone)).orElse(null);
        String written = first(BUILD).orElse(null);
        BuildNumber build = FileVersions.read(PsValue.of(written)).orElse(null);
        // ExSetup.exe pads its version; what is not padded comes from the directory
        boolean directory = build != null && (withoutExSetup
                || !FileVersions.isLongForm(written) && FileVersions.canBeOfDirectory(build));
        return new ServerRun(first(NAME).orElse(null), null,
                first("Server Role").map(role -> ServerRoles.of(PsValue.of(role)).known()).orElse(List.of()),
                first("AD Site").orElse(null), first("Edition").orElse(null), build, directory, at, at,
                checkerVersion, Vulnerabilities.in(vulnerabilities), Answer.YES,
                at == null ? null : certificate(at, zone), line);
    }

    private LocalDate certificate(Instant at, ZoneId zone) {
        return values.getOrDefault("Lifetime in days", List.of()).stream().filter(days -> days.matches("\\d{1,5}"))
                .map(Long::valueOf).min(Long::compare)
                .map(days -> at.atZone(zone).toLocalDate().plusDays(days)).orElse(null);
    }
}
