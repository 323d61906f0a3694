package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.importers.Estate;
import org.postkeel.model.text.Message;

/** Texts and services of this bundle, as its sources and declarations have them. */
class DeclarationsTest {

    private static final Path BUNDLE = Path.of("../org.postkeel.evidence");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][A-Za-z]*\\.)?[a-z][A-Za-z]*)\"");

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** All string constants in the sources of a package that have the form of a key. */
    private static Set<String> constants(Path folder) throws IOException {
        var constants = new HashSet<String>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    KEY.matcher(Files.readString(file)).results().forEach(match -> constants.add(match.group(1)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return constants;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "importers", "importers/healthchecker", "mail"})
    void everyTextExistsInBothLanguagesAndIsUsed(String name) throws IOException {
        Path folder = BUNDLE.resolve("src/org/postkeel/evidence").resolve(name);
        Properties english = properties(folder.resolve("messages.properties"));
        Properties german = properties(folder.resolve("messages_de.properties"));
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        Class<?> owner = name.isEmpty() ? EvidenceCollector.class : Estate.IMPORTERS.stream().map(Object::getClass)
                .filter(type -> type.getPackageName().endsWith("." + name.replace('/', '.'))).findFirst().orElseThrow();
        Set<String> constants = constants(folder);
        for (String key : english.stringPropertyNames()) {
            assertTrue(constants.contains(key), key + " is used nowhere");
            assertEquals(new MessageFormat(english.getProperty(key)).getFormats().length,
                    new MessageFormat(german.getProperty(key)).getFormats().length, key);
            var message = Message.of(owner, key, "Ä'1", "{2}", "3", "4");
            String one = message.in(Locale.ENGLISH);
            String two = message.in(Locale.GERMAN);
            assertFalse(one.isBlank() || two.isBlank() || one.equals(two), key);
            assertFalse((english.getProperty(key) + german.getProperty(key)).contains("'"),
                    key + ": straight apostrophe");
        }
        for (String constant : constants) {
            boolean isKey = constant.indexOf('.') > 0 && !constant.endsWith(".exe")
                    && english.stringPropertyNames().stream()
                    .anyMatch(key -> key.startsWith(constant.substring(0, constant.indexOf('.') + 1)));
            assertTrue(!isKey || english.containsKey(constant), constant + " has no text");
        }
    }

    @Test
    void everyImporterIsAService() throws IOException {
        var declared = new TreeSet<String>();
        try (Stream<Path> files = Files.list(BUNDLE.resolve("OSGI-INF"))) {
            for (Path file : files.toList()) {
                String xml = Files.readString(file);
                var implementation = Pattern.compile("implementation class=\"([\\w.]+)\"").matcher(xml);
                assertTrue(implementation.find(), file.toString());
                if (xml.contains("provide interface=\"" + EvidenceImporter.class.getName() + "\"")) {
                    declared.add(implementation.group(1));
                }
            }
        }
        assertEquals(new TreeSet<>(Estate.IMPORTERS.stream().map(importer -> importer.getClass().getName()).toList()),
                declared);
        String collector = Files.readString(BUNDLE.resolve("OSGI-INF/EvidenceCollector.xml"));
        assertTrue(collector.contains("bind=\"addImporter\"") && collector.contains("policy-option=\"greedy\""));
        assertTrue(Arrays.stream(EvidenceCollector.class.getMethods())
                .anyMatch(method -> method.getName().equals("addImporter")));
    }

    @Test
    void importersHaveIdsOfTheirOwnAndReadInTheAgreedOrder() {
        assertEquals(Estate.IMPORTERS.size(), Estate.IMPORTERS.stream().map(EvidenceImporter::id).distinct().count());
        assertEquals("exchangeserver 10, serverlist 10, exoconnector 20, hybridconfiguration 20, receiveconnector 20, "
                + "sendconnector 20, exsetup 30, healthchecker 40, healthcheckerhtml 40, healthcheckerother 40, "
                + "healthcheckertext 40, healthcheckervulnerability 40, servicereport 40, eacreport 45, messagecenter 45, messagetrace 45, queue 45, bounce 50, header 50",
                Estate.IMPORTERS.stream().sorted(Comparator.comparingInt(EvidenceImporter::order)
                        .thenComparing(EvidenceImporter::id)).map(importer -> importer.id() + " " + importer.order())
                        .collect(Collectors.joining(", ")));
    }
}
