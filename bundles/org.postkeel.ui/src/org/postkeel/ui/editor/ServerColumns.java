package org.postkeel.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.postkeel.assessment.Reason;
import org.postkeel.assessment.Reason.Topic;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.catalogue.BuildNumber;
import org.postkeel.ui.Images;
import org.postkeel.ui.Texts;
import org.postkeel.ui.table.Column;

/** The columns of the table of servers. */
final class ServerColumns {

    private ServerColumns() {
    }

    static List<Column<ServerVerdict>> create(Images images) {
        Comparator<BuildNumber> unknownFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        return List.of(
                column("name", 13, ServerVerdict::name, null),
                column("affected", 16, ServerTexts::affected, null)
                        .orderedBy(Comparator.comparing(Affected::of))
                        .withImage(server -> images.get(switch (Affected.of(server)) {
                            case YES -> Images.AFFECTED;
                            case NO -> Images.NOT_AFFECTED;
                            case UNKNOWN -> Images.UNKNOWN;
                        })),
                column("product", 23, ServerTexts::product, Topic.BUILD),
                column("build", 30, ServerTexts::build, Topic.BUILD)
                        .orderedBy(Comparator.comparing(ServerColumns::number, unknownFirst)),
                column("support", 15, ServerTexts::support, Topic.SUPPORT)
                        .orderedBy(Comparator.comparing(server -> server.support().state())),
                column("floor", 22, ServerTexts::floor, Topic.FLOOR)
                        .orderedBy(Comparator.comparing(server -> server.floor().state())),
                column("judged", 11, ServerTexts::judged, Topic.JUDGED)
                        .orderedBy(Comparator.comparing(server -> server.judged().state())),
                column("behind", 19, ServerTexts::behind, Topic.CURRENCY)
                        .orderedBy(Comparator.comparing((ServerVerdict server) -> server.currency().state())
                                .thenComparing(server -> server.currency().behindBy())),
                column("stage", 32, ServerTexts::stage, Topic.STAGE)
                        .orderedBy(Comparator.comparing(server -> server.stage().map(CurrentStage::number).orElse(0))),
                column("fullBlock", 13, server -> ServerTexts.fullBlockOn(server).map(Texts::date).orElse(""),
                        Topic.STAGE)
                        .orderedBy(Comparator.comparing(server -> ServerTexts.fullBlockOn(server).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))));
    }

    private static BuildNumber number(ServerVerdict server) {
        return server.build().flatMap(build -> build.identity().number()).orElse(null);
    }

    /** @param topic question whose first reason is the tooltip; null for the one that decides */
    private static Column<ServerVerdict> column(String id, int chars, Function<ServerVerdict, String> text,
            Topic topic) {
        return Column.of(id, Texts.get("column." + id), chars, text)
                .withTooltip(server -> reason(server, topic == null ? deciding(server) : topic));
    }

    private static Topic deciding(ServerVerdict server) {
        return switch (server.judged().state()) {
            case YES -> Topic.FLOOR;
            case NO, UNKNOWN -> Topic.JUDGED;
        };
    }

    private static String reason(ServerVerdict server, Topic topic) {
        return server.reasons().stream().filter(reason -> reason.topic() == topic).findFirst()
                .map(Reason::text).map(Texts::of).orElse(null);
    }
}
