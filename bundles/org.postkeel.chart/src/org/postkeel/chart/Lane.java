package org.postkeel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.postkeel.assessment.AssessmentResult;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.model.text.Message;

/**
 * One line of the timeline: a server with its bands, or with the reason why there are none.
 *
 * @param name  name of the server; "" for the lane that stands for the servers that found no place
 * @param bands ascending and without gaps; may be empty
 * @param note  why there are no bands; null when there are
 */
record Lane(String name, List<Band> bands, Message note) {

    /** More lanes than this cannot be read on any picture; what is left out is counted in a lane of its own. */
    static final int MOST = 60;

    /** @return servers with bands first, then affected ones without, then the others; each in the order of the verdicts */
    static List<Lane> of(AssessmentResult result) {
        List<ServerVerdict> servers = result.servers().stream().sorted(Comparator.comparingInt(Lane::rank)).toList();
        int shown = servers.size() <= MOST ? servers.size() : MOST - 1;
        var lanes = new ArrayList<Lane>();
        for (ServerVerdict server : servers.subList(0, shown)) {
            lanes.add(new Lane(server.name() == null ? "" : server.name(), server.timeline(),
                    server.timeline().isEmpty() ? note(server) : null));
        }
        if (shown < servers.size()) {
            long affected = servers.subList(shown, servers.size()).stream().filter(ServerVerdict::affected).count();
            lanes.add(new Lane("", List.of(),
                    Message.of(Lane.class, "lane.more", servers.size() - shown, affected)));
        }
        return List.copyOf(lanes);
    }

    private static int rank(ServerVerdict server) {
        if (!server.timeline().isEmpty()) {
            return 0;
        }
        return server.affected() ? 1 : 2;
    }

    private static Message note(ServerVerdict server) {
        return switch (server.judged().state()) {
            case YES -> switch (server.floor().state()) {
                case BELOW, NEVER -> Message.of(Lane.class, "lane.affectedNoDates");
                case PASSES -> Message.of(Lane.class, "lane.passes");
                case NO_FLOOR -> Message.of(Lane.class, "lane.noFloor");
                case UNDETERMINED -> Message.of(Lane.class, "lane.undetermined");
            };
            case NO -> server.floor().fails() ? Message.of(Lane.class, "lane.notJudgedBelow")
                    : Message.of(Lane.class, "lane.notJudged");
            case UNKNOWN -> switch (server.floor().state()) {
                case BELOW, NEVER -> Message.of(Lane.class, "lane.judgedUnknownBelow");
                case PASSES -> Message.of(Lane.class, "lane.passes");
                case NO_FLOOR -> Message.of(Lane.class, "lane.noFloor");
                case UNDETERMINED -> Message.of(Lane.class, "lane.bothUnknown");
            };
        };
    }
}
