package org.postkeel.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a spelling of a build turned out to be.
 *
 * @param input   what was asked
 * @param state   the kind of answer
 * @param number  the build; empty when the text is none
 * @param product the product; empty for Exchange Online and for what is no build of Exchange
 * @param build   the release with exactly this build, or, for {@link State#CU_ONLY}, the release that opened the branch
 * @param base    cumulative update or service pack the build belongs to; empty when unknown
 */
public record BuildIdentity(String input, State state, Optional<BuildNumber> number, Optional<Product> product,
        Optional<Build> build, Optional<String> base) {

    /** Kind of answer. */
    public enum State {
        /** A release of the catalogue, exactly. */
        KNOWN,
        /** The cumulative update is known, the security update is not: the spelling cannot tell it. */
        CU_ONLY,
        /** Above the newest build known of its branch, or of a branch above the newest one known. */
        NEWER_THAN_CATALOGUE,
        /** Between two builds of a known branch: an interim update or a release the catalogue lacks. */
        UNLISTED,
        /** 15.20 and above: Exchange Online, not a server of the customer. */
        EXCHANGE_ONLINE,
        /** Not a build of Exchange, or not a build at all. */
        NOT_A_BUILD
    }

    /** @return whether the security update is known */
    public boolean exact() {
        return state == State.KNOWN || state == State.NEWER_THAN_CATALOGUE || state == State.UNLISTED;
    }

    static BuildIdentity none(String input, State state, Optional<BuildNumber> number) {
        return new BuildIdentity(input, state, number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @return names of the sources of the release, for display */
    public List<Source> sources() {
        return build.map(Build::sources).orElse(List.of());
    }
}
