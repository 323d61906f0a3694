package org.postkeel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.assessment.Reason;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.Confidence;
import org.postkeel.catalogue.Floor;
import org.postkeel.catalogue.Support;
import org.postkeel.model.text.Message;
import org.postkeel.ui.editor.Affected;
import org.w3c.dom.Element;

/** Every text of the window exists in English and in German. */
class TextsTest {

    private static final Path BUNDLE = Path.of("..", "org.postkeel.ui");
    private static final Pattern KEY = Pattern.compile("Texts\\.(?:get|message)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @ValueSource(strings = { "en", "de" })
    void keysOfTheCodeHaveTexts(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(BUNDLE.resolve("src"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        assertTrue(keys.size() > 60, "only " + keys);
        keys.forEach(key -> assertSaysSomething(key, language));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de" })
    void answersHaveTexts(String language) {
        assertAll("affected.", Affected.values(), language);
        assertAll("build.", BuildIdentity.State.values(), language);
        assertAll("support.", Support.State.values(), language);
        assertAll("floor.", Floor.State.values(), language);
        assertAll("judged.", ServerVerdict.Judged.State.values(), language);
        assertAll("behind.", ServerVerdict.Currency.State.values(), language);
        assertAll("basis.", ServerVerdict.Basis.values(), language);
        assertAll("confidence.", Confidence.values(), language);
        assertAll("question.", Reason.Topic.values(), language);
        for (String column : List.of("name", "affected", "product", "build", "support", "floor", "judged", "behind",
                "stage", "fullBlock")) {
            assertSaysSomething("column." + column, language);
        }
        for (String export : List.of("export.workbook", "export.timeline")) {
            for (String part : List.of(".title", ".name", ".kind")) {
                assertSaysSomething(export + part, language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "bundle.properties", "bundle_de.properties" })
    void labelsOfTheMenusHaveTexts(String file) throws Exception {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLE.resolve("OSGI-INF/l10n").resolve(file))) {
            texts.load(reader);
        }
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(BUNDLE.resolve("plugin.xml").toFile());
        var elements = document.getElementsByTagName("*");
        int found = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            for (String attribute : List.of("name", "label", "tooltip", "description")) {
                String value = element.getAttribute(attribute);
                if (value.startsWith("%")) {
                    found++;
                    assertTrue(texts.containsKey(value.substring(1)), file + " lacks " + value);
                }
            }
            if (element.getTagName().equals("command") && element.hasAttribute("commandId")
                    || element.getTagName().equals("menu")) {
                assertTrue(element.getAttribute("label").startsWith("%"), "a label of our own: "
                        + element.getAttribute("commandId"));
            }
        }
        assertTrue(found > 30, "only " + found + " labels");
    }

    @Test
    void germanIsGerman() {
        assertEquals("betroffen", Texts.message("affected.YES").in(Locale.GERMANY));
        assertEquals("affected", Texts.message("affected.YES").in(Locale.FRENCH));
    }

    private static void assertAll(String prefix, Enum<?>[] values, String language) {
        for (Enum<?> value : values) {
            assertSaysSomething(prefix + value, language);
        }
    }

    private static void assertSaysSomething(String key, String language) {
        assertFalse(Message.of(Texts.class, key, 2, 1, 3, 4).in(Locale.of(language)).isBlank(), key);
    }
}
