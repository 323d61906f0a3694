package org.postkeel.evidence.importers.healthchecker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postkeel.evidence.ImportResult;
import org.postkeel.evidence.importers.Estate;

/** Files beside the results. */
class HealthCheckerOtherImporterTest {

    private static final String OBJECTS = "<Objs Version=\"1.1.0.1\" xmlns=\"http://x\"><Obj RefId=\"0\"><MS>";

    @ParameterizedTest
    @ValueSource(strings = {
        "HealthChecker-ExchangeDCCoreRatio-20261123092001.xml|" + OBJECTS + "<Obj N=\"DCList\" RefId=\"1\"><LST/></Obj>"
                + "<Obj N=\"ExList\" RefId=\"2\"><LST/></Obj></MS></Obj></Objs>",
        "HealthChecker-Errors.json|[{\"Exception\":{\"Message\":\"x\"},\"TargetObject\":null,\"CategoryInfo\":{},"
                + "\"FullyQualifiedErrorId\":\"y\",\"ScriptStackTrace\":\"at <ScriptBlock>, C:\\\\HealthChecker.ps1\"}]",
        "HealthChecker-Debug_20261123091533.txt|[11/23/2026 09:15:33] : Script Version: 26.10.15.1604\n"
                + "[11/23/2026 09:15:33] : Calling: Get-HealthCheckerData\n",
        "HealthCheckerLoadBalancingReport.html|<html><body><h1 align=\"center\">Exchange Health Checker v26.10.15.1604"
                + "</h1><h2>Load balancer run finished : 2026-11-23 09:15</h2></body></html>",
        "HealthChecker-MailboxReport-EX1-20261123091533.txt|Exchange Health Checker version 26.10.15.1604\n"
                + "Exchange Mailbox Report\n\tActive Database:\n\t\tDB1\n"})
    void knownAndNotUsed(String file) {
        ImportResult result = Estate.texts(file);
        assertEquals(List.of("0 notUsed"), Estate.problems(result));
        assertTrue(result.problems().get(0).harmless());
        assertEquals(List.of(), Estate.names(result));
        assertEquals(List.of(), result.assessment().getEvidence());
    }

    @Test
    void caseD09AnXmlInTheFolderIsNoReport() {
        ImportResult result = Estate.read("healthchecker/HealthChecker-NW-EX16A-20261123091533.xml",
                "healthchecker/HealthChecker-ExchangeDCCoreRatio-20261123092001.xml");
        assertEquals(List.of("NW-EX16A"), Estate.names(result));
        assertEquals(List.of("0 notUsed"), Estate.problems(result));
        assertTrue(result.problems().get(0).file().endsWith("HealthChecker-ExchangeDCCoreRatio-20261123092001.xml"));
    }

    @Test
    void errorsOfOtherScriptsAreNotThose() {
        ImportResult result = Estate.texts("a|[{\"CategoryInfo\":{},\"FullyQualifiedErrorId\":\"y\"}]");
        assertTrue(Estate.problems(result).stream().noneMatch("0 notUsed"::equals), () -> "" + result.problems());
    }
}
