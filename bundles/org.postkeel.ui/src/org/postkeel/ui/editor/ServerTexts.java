package org.postkeel.ui.editor;

import java.time.LocalDate;
import java.util.Optional;

import org.postkeel.assessment.Reason.Topic;
import org.postkeel.assessment.ServerVerdict;
import org.postkeel.assessment.ServerVerdict.Band;
import org.postkeel.assessment.ServerVerdict.CurrentStage;
import org.postkeel.assessment.ServerVerdict.EffectiveBuild;
import org.postkeel.catalogue.Build;
import org.postkeel.catalogue.BuildIdentity;
import org.postkeel.catalogue.Product;
import org.postkeel.ui.Texts;

/** The answers about a server in a few words, as the table and the reasons show them. */
public final class ServerTexts {

    private ServerTexts() {
    }

    /** @return whether it is affected */
    public static String affected(ServerVerdict server) {
        return Texts.get("affected." + Affected.of(server));
    }

    /** @return Exchange Server 2016 */
    public static String product(ServerVerdict server) {
        return server.build().flatMap(build -> build.identity().product()).map(Product::name)
                .orElseGet(() -> Texts.get("unknown"));
    }

    /** @return 15.1.2507.39 (CU23 Apr24HU) */
    public static String build(ServerVerdict server) {
        return server.build().map(EffectiveBuild::identity).map(ServerTexts::build)
                .orElseGet(() -> Texts.get("unknown"));
    }

    private static String build(BuildIdentity identity) {
        String number = identity.number().map(Object::toString).orElse(identity.input());
        String release = identity.build().map(Build::name).orElse(identity.base().orElse(""));
        return Texts.get("build." + identity.state(), number, release, identity.base().orElse(release));
    }

    /** @return whether the version is supported */
    public static String support(ServerVerdict server) {
        return Texts.get("support." + server.support().state());
    }

    /** @return whether the build passes the floor, and what the floor is */
    public static String floor(ServerVerdict server) {
        return Texts.get("floor." + server.floor().state(), server.floor().build().map(Object::toString).orElse("?"));
    }

    /** @return whether it is judged */
    public static String judged(ServerVerdict server) {
        return Texts.get("judged." + server.judged().state());
    }

    /** @return how far it is behind */
    public static String behind(ServerVerdict server) {
        return Texts.get("behind." + server.currency().state(), server.currency().behindBy());
    }

    /** @return the stage of the day; empty when the server is not affected */
    public static String stage(ServerVerdict server) {
        if (server.stage().isEmpty()) {
            return server.timeline().isEmpty() ? "" : Texts.get("stage.before", server.timeline().get(0).from());
        }
        CurrentStage stage = server.stage().get();
        return Texts.get("stage", stage.number(), minutes(stage.throttleMinutes()), minutes(stage.blockMinutes()),
                Texts.get("basis." + stage.basis()));
    }

    /** @return the day from which no mail is accepted; empty when the server is not affected */
    public static Optional<LocalDate> fullBlockOn(ServerVerdict server) {
        return server.stage().map(CurrentStage::fullBlockOn).or(() -> server.timeline().isEmpty() ? Optional.empty()
                : Optional.of(server.timeline().get(server.timeline().size() - 1)).map(Band::from));
    }

    /** @return the answer to a question in a few words */
    public static String answer(ServerVerdict server, Topic topic) {
        return switch (topic) {
            case BUILD -> build(server);
            case SUPPORT -> support(server);
            case FLOOR -> floor(server);
            case JUDGED -> judged(server);
            case CURRENCY -> behind(server);
            case STAGE -> server.timeline().isEmpty() ? Texts.get("stage.none") : stage(server);
        };
    }

    private static Object minutes(Integer minutes) {
        return minutes == null ? "?" : minutes;
    }
}
