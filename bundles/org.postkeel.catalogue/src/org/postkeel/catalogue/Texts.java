package org.postkeel.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.postkeel.model.text.Message;

/** Texts that several rules share. */
final class Texts {

    private Texts() {
    }

    static Message of(String key, Object... args) {
        return Message.of(Catalogue.class, key, args);
    }

    /** @return whether there is a text of this key; the data refer to some texts by key */
    static boolean exists(String key) {
        try {
            of(key).in(Locale.ENGLISH);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** @return why there is no verdict on a server, when the build is none of a server */
    static Optional<Message> noServerBuild(BuildIdentity identity) {
        return switch (identity.state()) {
            case NOT_A_BUILD -> Optional.of(identity.input() == null || identity.input().isBlank()
                    ? of("identity.none") : of("identity.notABuild", identity.input().strip()));
            case EXCHANGE_ONLINE -> Optional.of(of("identity.exchangeOnline", identity.input().strip()));
            default -> Optional.empty();
        };
    }

    /** @return why there is no verdict when the cumulative update is unknown */
    static Message noBase(BuildIdentity identity, LocalDate catalogueDate) {
        return identity.state() == BuildIdentity.State.NEWER_THAN_CATALOGUE
                ? of("identity.newer", label(identity), catalogueDate)
                : of("identity.unlisted", label(identity));
    }

    /** @return 15.2.1544.36 (CU14 Oct25SU) where the build is known exactly, else Exchange Server 2019 CU14 */
    static String label(BuildIdentity identity) {
        if (!identity.exact()) {
            return branch(identity);
        }
        String number = identity.number().map(BuildNumber::toString).orElse(identity.input());
        return identity.build().map(Build::name).or(identity::base).map(name -> number + " (" + name + ")")
                .orElse(number);
    }

    /** @return Exchange Server 2019 CU14 */
    static String branch(BuildIdentity identity) {
        String product = identity.product().map(Product::name).orElse(identity.input());
        return identity.base().map(base -> product + " " + base).orElse(product);
    }
}
