package org.postkeel.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.ModelPackage;
import org.postkeel.model.text.Message;

class CheckTextsTest {

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.postkeel.model.check.messages", locale,
                ModelValidator.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(texts(Locale.ROOT).keySet()), new TreeSet<>(texts(Locale.GERMAN).keySet()));
        assertEquals("Projekt „{0}“", texts(Locale.GERMAN).getString("object.Assessment"));
        assertEquals("Project “{0}”", texts(Locale.ROOT).getString("object.Assessment"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de" })
    void everyTextFormats(String language) {
        Locale locale = Locale.of(language);
        for (String key : texts(locale).keySet()) {
            String pattern = texts(locale).getString(key);
            assertFalse(pattern.contains("'"), key);
            String text = Message.of(ModelValidator.class, key, "a0", "a1", "a2", "a3", "a4").in(locale);
            assertFalse(text.contains("{") || text.contains("}"), text);
            for (int i = 0; i < 5; i++) {
                assertEquals(pattern.contains("{" + i + "}"), text.contains("a" + i), key);
            }
        }
    }

    @Test
    void bothLanguagesTellTheSame() {
        for (String key : texts(Locale.ROOT).keySet()) {
            for (int i = 0; i < 5; i++) {
                assertEquals(texts(Locale.ROOT).getString(key).contains("{" + i + "}"),
                        texts(Locale.GERMAN).getString(key).contains("{" + i + "}"), key);
            }
        }
    }

    @Test
    void everyClassAndEveryFieldThatCanBeNamedHasAName() {
        for (Object classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                assertTrue(texts(Locale.ROOT).containsKey("object." + type.getName()), type.getName());
                String text = Labels.of(EcoreUtil.create(type)).in(Locale.ENGLISH);
                assertTrue(text.contains("(no name)"), text);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    if (feature.isRequired() || feature instanceof EReference cross && !cross.isContainment()) {
                        assertNotEquals("", Labels.of(feature).in(Locale.GERMAN));
                    }
                }
            }
        }
    }

    @Test
    void aLongNameIsShortened() {
        var assumption = ModelFactory.eINSTANCE.createAssumption();
        assumption.setStatement("😀".repeat(61));
        assertEquals("Assumption “" + "😀".repeat(60) + "…”", Labels.of(assumption).in(Locale.ENGLISH));
        assumption.setStatement("😀".repeat(60));
        assertEquals(List.of("Assumption “" + "😀".repeat(60) + "”"), List.of(Labels.of(assumption).in(Locale.ENGLISH)));
    }

    @Test
    void aNameWithBracesIsPrintedAsItIs() {
        var server = ModelFactory.eINSTANCE.createServer();
        server.setName("{0}'x");
        assertEquals("Server “{0}'x”", Labels.of(server).in(Locale.ENGLISH));
    }
}
