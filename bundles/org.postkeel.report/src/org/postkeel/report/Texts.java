package org.postkeel.report;

import java.util.Locale;
import java.util.stream.Collectors;

import org.postkeel.assessment.Reason;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Precision;
import org.postkeel.catalogue.Build;
import org.postkeel.model.text.Message;

/** Verdicts in words, the same on each sheet. */
final class Texts {

    private Texts() {
    }

    static Message text(String key, Object... args) {
        return Message.of(Texts.class, key, args);
    }

    static SheetWriter.Column column(String key) {
        return new SheetWriter.Column(text("column." + key));
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

    /** @return the reasons as lines, each with the places of its evidence */
    static String reasons(ServerVerdict server, Locale locale) {
        return server.reasons().stream().map(reason -> reason(reason, locale)).collect(Collectors.joining("\n"));
    }

    private static String reason(Reason reason, Locale locale) {
        String places = reason.evidence().stream().map(Object::toString).distinct().collect(Collectors.joining(", "));
        return reason.text().in(locale) + (places.isEmpty() ? "" : " [" + places + "]");
    }
}
