package org.postkeel.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.postkeel.assessment.Reason;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Precision;
import org.postkeel.catalogue.Build;
import org.postkeel.model.text.Message;
import org.postkeel.report.SheetWriter.Column;

/** Verdicts in words, the same on each sheet. */
final class Texts {

    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Texts() {
    }

    static Message text(String key, Object... args) {
        return Message.of(Texts.class, key, args);
    }

    static Column column(String key) {
        return new Column(text("column." + key), Column.Kind.TEXT);
    }

    static Column numbers(String key) {
        return new Column(text("column." + key), Column.Kind.NUMBER);
    }

    static Column dates(String key) {
        return new Column(text("column." + key), Column.Kind.DATE);
    }

    static String product(ServerVerdict server) {
        return server.build().flatMap(build -> build.identity().product()).map(product -> product.name()).orElse("");
    }

    static String build(ServerVerdict server) {
        return server.build().map(build -> build.observation().getBuild()).orElse("");
    }

    static Object buildName(ServerVerdict server) {
        if (server.build().isEmpty()) {
            return "";
        }
        var build = server.build().get();
        return build.precision() == Precision.CU ? text("build.cuOnly", build.identity().base().orElse(""))
                : build.identity().build().map(Build::name).orElse(build.identity().base().orElse(""));
    }

    static Object minutes(Integer minutes) {
        return minutes == null ? text("unknown") : minutes;
    }

    static Object share(Integer minutes) {
        return minutes == null ? text("unknown") : new SheetWriter.Share(minutes);
    }

    static Message basis(ServerVerdict.Basis basis) {
        return text("basis." + basis);
    }

    /** @return the text with a mark in place of each character that a workbook, being XML, cannot hold */
    static String storable(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    /** @return the reasons as lines, each with the places of its evidence */
    static String reasons(ServerVerdict server, Locale locale) {
        return server.reasons().stream().map(reason -> reason(reason).in(locale)).collect(Collectors.joining("\n"));
    }

    private static Message reason(Reason reason) {
        List<String> places = reason.evidence().stream().map(Object::toString).distinct().toList();
        return places.isEmpty() ? text("reason", reason.text()) : text("reason.seen", reason.text(), places);
    }
}
