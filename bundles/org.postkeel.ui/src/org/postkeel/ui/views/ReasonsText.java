package org.postkeel.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.Reason;
import org.postkeel.assessment.Reason.EvidenceRef;
import org.postkeel.assessment.Reason.Topic;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.Confidence;
import org.postkeel.catalogue.Source;
import org.postkeel.ui.Texts;
import org.postkeel.ui.editor.ServerTexts;

/**
 * Why the verdicts of a server are what they are, as a text: the questions, below each its reasons, and below each
 * reason the places in the customer's files and the sources of the rule. Needs no display.
 */
final class ReasonsText {

    /** How a line is shown. */
    enum Style {
        HINT, TITLE, QUESTION, REASON, DETAIL
    }

    /**
     * @param style how it is shown
     * @param text  one paragraph, without line breaks
     */
    record Line(Style style, String text) {
    }

    private final List<Line> lines = new ArrayList<>();

    private ReasonsText() {
    }

    static List<Line> of(ServerVerdict server, AssessmentResult result) {
        var text = new ReasonsText();
        text.add(Style.TITLE, Texts.get("reasons.title", server.name(), ServerTexts.affected(server), result.asOf()));
        for (Topic topic : Topic.values()) {
            text.question(server, topic, result);
        }
        return List.copyOf(text.lines);
    }

    private void question(ServerVerdict server, Topic topic, AssessmentResult result) {
        List<Reason> reasons = server.reasons().stream().filter(reason -> reason.topic() == topic).toList();
        if (reasons.isEmpty()) {
            return;
        }
        add(Style.QUESTION, Texts.get("reasons.question", Texts.get("question." + topic),
                ServerTexts.answer(server, topic)));
        var named = new ArrayList<Source>();
        for (Reason reason : reasons) {
            add(Style.REASON, Texts.of(reason.text()));
            for (EvidenceRef place : reason.evidence()) {
                add(Style.DETAIL, Texts.get("reasons.evidence", place));
            }
            reason.sources().stream().filter(source -> !named.contains(source)).forEach(named::add);
        }
        named.forEach(source -> add(Style.DETAIL, source(source)));
        confidence(server, topic, result).filter(confidence -> !named.isEmpty())
                .ifPresent(confidence -> add(Style.DETAIL, Texts.get("confidence." + confidence)));
    }

    private static String source(Source source) {
        boolean dated = source.date() != null && !source.date().isBlank();
        String title = dated ? Texts.get("reasons.sourceDated", source.title(), source.date())
                : Texts.get("reasons.source", source.title());
        return source.url() == null || source.url().isBlank()
                ? title : Texts.get("reasons.sourceAt", title, source.url());
    }

    /** How well the datum that decides the question is supported. */
    private static Optional<Confidence> confidence(ServerVerdict server, Topic topic, AssessmentResult result) {
        return switch (topic) {
            case BUILD -> server.build().flatMap(build -> build.identity().build()).map(Build::confidence);
            case FLOOR -> Optional.ofNullable(server.floor().confidence());
            case STAGE -> server.stage().map(stage -> result.catalogue().stages().get(stage.number() - 1).confidence());
            case SUPPORT, JUDGED, CURRENCY -> Optional.empty();
        };
    }

    private void add(Style style, String text) {
        lines.add(new Line(style, text.replaceAll("\\s+", " ").trim()));
    }
}
