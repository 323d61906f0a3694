package org.postkeel.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.PsValue.State;

class PsValueTest {

    private static List<String> texts(PsValue value) {
        return value.items().stream().map(PsValue::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.String[]", "System.Object[]", "System.Collections.ArrayList",
        "System.Collections.Generic.List`1[System.String]",
        "Microsoft.Exchange.Data.NetworkAddressCollection",
        "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.AddressSpace]",
        "Microsoft.Exchange.Data.MultiValuedProperty`1[[System.String, mscorlib, Version=4.0.0.0]]",
        "Deserialized.Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]", "@{Name=NW-EX13; Rdn=CN=NW-EX13}"})
    void namesOfTypesAreUnreadableAndNotEmpty(String text) {
        PsValue value = PsValue.of(text);
        assertEquals(State.UNREADABLE, value.state());
        assertFalse(value.isWhole());
        assertEquals(List.of(), texts(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.protection.outlook.com", "Microsoft Corporation", "Microsoft® Exchange", "SYSTEM",
        "NW-EX13",
        "C:\\Program Files\\Microsoft\\Exchange Server", "Systemhaus.example", "microsoft.com"})
    void ordinaryTextsAreWhole(String text) {
        assertEquals(Optional.of(text), PsValue.of(text).filledText());
    }

    @Test
    void printedTextsAreCutByDots() {
        assertEquals(State.CUT, PsValue.ofPrinted("15.01.2507.…").state());
        assertEquals("15.01.2507.", PsValue.ofPrinted("15.01.2507.…").text());
        assertEquals("corp.nordwind.exa", PsValue.ofPrinted("corp.nordwind.exa...").text());
        assertEquals(Optional.empty(), PsValue.ofPrinted("corp.nordwind.exa...").filledText());
        assertEquals("abc", PsValue.ofPrinted(" abc ").text());
    }

    @Test
    void printedLists() {
        PsValue whole = PsValue.ofPrinted("{NW-EX16A, NW-EX19A}");
        assertTrue(whole.isWhole());
        assertEquals(List.of("NW-EX16A", "NW-EX19A"), texts(whole));
        PsValue empty = PsValue.ofPrinted("{}");
        assertTrue(empty.isWhole() && empty.isList());
        assertFalse(empty.isFilled());
        PsValue four = PsValue.ofPrinted("{a, b, c, d...}");
        assertEquals(State.INCOMPLETE, four.state());
        assertEquals(List.of("a", "b", "c", "d"), texts(four));
        assertEquals(State.INCOMPLETE, PsValue.ofPrinted("{a, b, c, d…}").state());
        PsValue cut = PsValue.ofPrinted("{smtp:nordwind.example;10, smtp:*.n...");
        assertEquals(State.CUT, cut.state());
        assertEquals(List.of("smtp:nordwind.example;10"), texts(cut));
    }

    @Test
    void flagsInEveryLanguageAndInGermanExcel() {
        assertEquals(Optional.of(true), PsValue.of("True").bool());
        assertEquals(Optional.of(false), PsValue.of("false").bool());
        assertEquals(Optional.of(true), PsValue.of("WAHR").bool());
        assertEquals(Optional.of(false), PsValue.of("FALSCH").bool());
        assertEquals(Optional.empty(), PsValue.of("Tr").bool());
        assertEquals(Optional.empty(), PsValue.NULL.bool());
        assertEquals(Optional.empty(), PsValue.ABSENT.bool());
    }
}
