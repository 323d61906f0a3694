package org.postkeel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** English and German say the same things, and no text for a person stands in the code. */
class TextsTest {

    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*(\\w+)\\.class,\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile(
            "\\.(?:setText|setToolTipText|setTitle|setMessage|setDescription|setContentDescription|setPartName|setContentDescription"
                    + "|setErrorMessage|setSubTask|beginTask|createStatusMessage)\\(\\s*\"[^\"]*\\p{L}{2}|new Job\\(\\s*\"[^\"]*\\p{L}{2}");
    private static final Pattern XML_LABEL = Pattern.compile("\\s(?:name|label|tooltip|description)=\"([^\"%][^\"]*)\"");

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> english() throws IOException {
        var files = new ArrayList<Path>();
        for (Path bundle : House.bundles()) {
            for (String folder : List.of("src", "OSGI-INF")) {
                House.files(bundle.resolve(folder), ".properties").stream()
                        .filter(file -> !file.toString().endsWith("_de.properties")).forEach(files::add);
            }
        }
        assertTrue(files.size() > 5, "too few: " + files);
        return files;
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path file : english()) {
            assertTrue(Files.exists(german(file)), german(file) + " is missing");
            assertEquals(new TreeSet<>(read(file).stringPropertyNames()),
                    new TreeSet<>(read(german(file)).stringPropertyNames()), file.toString());
        }
    }

    @Test
    void patternsCanBeFormattedAndTakeTheSameArguments() throws IOException {
        for (Path file : english()) {
            if (!file.endsWith("messages.properties")) {
                continue;
            }
            Properties english = read(file);
            Properties german = read(german(file));
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english.getProperty(key), file + ":" + key),
                        arguments(german.getProperty(key), german(file) + ":" + key), file + ":" + key);
            }
        }
    }

    private static int arguments(String pattern, String where) {
        assertFalse(pattern.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'"),
                where + ": a single ' quotes; write ’ or ''");
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyMessageOfTheCodeHasAText() throws IOException {
        int found = 0;
        for (Path bundle : House.bundles()) {
            for (Path source : House.files(bundle.resolve("src"), ".java")) {
                Matcher message = MESSAGE.matcher(Files.readString(source));
                while (message.find()) {
                    Path texts = source.resolveSibling("messages.properties");
                    if (!Files.exists(source.resolveSibling(message.group(1) + ".java"))) {
                        continue; // the owner stands in another package
                    }
                    found++;
                    assertTrue(Files.exists(texts) && read(texts).containsKey(message.group(2)),
                            source + ": " + message.group(2) + " has no text");
                }
            }
        }
        assertTrue(found > 10, "only " + found + " messages were found");
    }

    @Test
    void noTextStandsInTheCode() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path bundle : House.bundles()) {
            if (bundle.toString().endsWith(".tests") || bundle.endsWith("org.postkeel.testkit")) {
                continue;
            }
            for (Path source : House.files(bundle.resolve("src"), ".java")) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    wrong.add(source.getFileName() + ": " + literal.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextStandsInPluginXml() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path bundle : House.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Matcher label = XML_LABEL.matcher(Files.readString(plugin).replaceAll("(?s)<!--.*?-->", ""));
                while (label.find()) {
                    // the name of the product and ids of properties are no texts
                    if (!label.group(1).equals("Postkeel") && label.group(1).contains(" ")
                            || Character.isUpperCase(label.group(1).charAt(0)) && !label.group(1).equals("Postkeel")) {
                        wrong.add(bundle.getFileName() + ": " + label.group().trim());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
