package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.postkeel.evidence.EvidenceImporter;
import org.postkeel.evidence.EvidenceSource;
import org.postkeel.evidence.ImportSession;
import org.postkeel.model.Answer;
import org.postkeel.model.Arrival;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.Evidence;
import org.postkeel.model.ModelFactory;
import org.postkeel.model.Server;
import org.postkeel.model.SightingSource;
import org.postkeel.model.text.Message;

/**
 * Headers of mails: which machine handed the mail to Exchange Online, and which builds Exchange servers stamped on the
 * way. {@link HeaderRoute} tells what of it can be believed.
 * <p>
 * Headers come from other companies too. No server is ever added because of a header, and builds are noted on servers
 * only that the assessment knows otherwise. A mail that the service took as one from the Internet is no evidence of a
 * judged server, even when its last hop was an Exchange server: it becomes an arrival only when the last machine was
 * none. The pickup folder stamped an old build on updated servers until the security update of November 2024
 * (learn.microsoft.com/answers 2110876); such a build is what the service sees, and no build of the server.
 */
public final class HeaderImporter implements EvidenceImporter {

    private static final String ID = "header";
    private static final int ORDER = 50;
    private static final int MAX_NOTES = 20;
    private static final Pattern RECEIVED =
            Pattern.compile("(?im)^[> \\t\u00a0]{0,12}Received:[ \\t\u00a0]*(?:from|by)\\b");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean recognises(EvidenceSource source) {
        String beginning = source.headText();
        return RECEIVED.matcher(beginning).find() && !beginning.stripLeading().startsWith("<")
                && !PastedText.isLog(beginning);
    }

    @Override
    public void read(List<EvidenceSource> sources, ImportSession session) {
        session.forEach(sources, source -> {
            List<HeaderRoute> routes = HeaderBlock.all(source.text()).stream().map(HeaderRoute::new)
                    .sorted(Comparator.comparing((HeaderRoute route) -> route.newest().orElse(Instant.MIN)).reversed())
                    .toList();
            Evidence evidence = session.evidence(source, ID);
            // the time of a bounce is its own, not that of the mail it returns
            if (!session.isFromBefore(evidence) && ID.equals(evidence.getKind())) {
                routes.stream().flatMap(route -> route.newest().stream()).findFirst()
                        .ifPresent(evidence::setCapturedAt);
            }
            if (routes.isEmpty()) {
                session.problem(source, 0, text("header.illegible"));
            }
            // servers may be named by evidence that is read later
            session.atEnd(() -> routes.forEach(route -> new OneHeader(route, source, evidence, session).read()));
        });
    }

    /** One header, once all servers are known. */
    private static final class OneHeader {

        private final HeaderRoute route;
        private final EvidenceSource source;
        private final Evidence evidence;
        private final ImportSession session;
        private final boolean vouched;
        private int notes;

        OneHeader(HeaderRoute route, EvidenceSource source, Evidence evidence, ImportSession session) {
            this.route = route;
            this.source = source;
            this.evidence = evidence;
            this.session = session;
            this.vouched = route.origin() == HeaderRoute.Origin.ON_PREMISES;
        }

        void read() {
            if (route.hasCloud()) {
                arrival();
            } else if (!route.isAttached()) {
                note(route.top().line(), text("header.noCloud"));
            }
            builds();
            for (Received hop : route.doubtful()) {
                note(hop.line(), text("header.doubtful", hop.by(), hop.build().toString()));
            }
        }

        private void note(int line, Message message) {
            if (notes++ < MAX_NOTES) {
                session.note(source, line, message);
            }
        }

        private void arrival() {
            Received entry = route.entry();
            Optional<Received> last = route.lastHop();
            if (route.returned()) {
                note(entry.line(), text("header.returned"));
            }
            if (last.isEmpty()) {
                if (entry.from() == null || Hosts.isCloud(entry.from())) {
                    note(entry.line(), text("header.onlyCloud"));
                } else {
                    note(entry.line(), text("header.noHop", entry.from()));
                    add(entry.from(), Answer.UNKNOWN, null, entry.line());
                }
                return;
            }
            Received hop = last.get();
            Answer exchange = hop.isExchange() ? Answer.YES : hop.isUndecided() ? Answer.UNKNOWN : Answer.NO;
            String name = hop.by() == null ? entry.from() : hop.by();
            if (exchange == Answer.YES && route.origin() == HeaderRoute.Origin.OTHER) {
                note(hop.line(), text("header.notOnPremises", name));
                return;
            }
            if (exchange == Answer.YES && route.origin() == HeaderRoute.Origin.UNTOLD) {
                note(hop.line(), text("header.originUntold", name));
            } else if (exchange == Answer.NO) {
                note(hop.line(), text("header.gateway", name));
            } else if (exchange == Answer.UNKNOWN) {
                note(hop.line(), text("header.hopUnknown", String.valueOf(name)));
            }
            add(name, exchange, exchange == Answer.YES ? route.lastBuild().orElse(null) : null, hop.line());
        }

        private void add(String lastHop, Answer exchange, String build, int line) {
            Instant at = route.entry().at();
            String publicIp = route.publicIp().orElse(null);
            String key = route.messageId().isEmpty() && at == null ? evidence.getSha256() + ":" + line
                    : route.messageId();
            session.newId("arrival", SightingSource.HEADER.getLiteral(),
                    String.valueOf(lastHop).toLowerCase(Locale.ROOT),
                    String.valueOf(at), key).ifPresent(id -> {
                Arrival arrival = ModelFactory.eINSTANCE.createArrival();
                arrival.setId(id);
                arrival.setSource(SightingSource.HEADER);
                arrival.setLastHop(lastHop);
                arrival.setExchange(exchange);
                arrival.setBuild(build);
                arrival.setPublicIp(publicIp);
                arrival.setHelo(route.helo().orElse(null));
                arrival.setDevice(exchange == Answer.YES ? device().orElse(null) : null);
                arrival.setFirstAt(at);
                arrival.setLastAt(at);
                arrival.setEvidence(evidence);
                arrival.setLine(line);
                session.assessment().getArrivals().add(arrival);
            });
        }

        /** The client of the first Exchange server, when that is not the server itself or another one of them. */
        private Optional<String> device() {
            Optional<Received> first = route.first().filter(line -> !line.isOrigin())
                    .filter(line -> !Hosts.isSame(line.from(), line.by()))
                    .filter(line -> line.from() == null || Hosts.own(line.from(), vouched, session).isEmpty());
            Optional<String> address = first.map(Received::address)
                    .filter(ip -> !ip.startsWith("127.") && !ip.equals("::1"));
            Optional<String> name = first.map(Received::from).filter(Hosts::isName);
            return name.isPresent() && address.isPresent() ? Optional.of(name.get() + " (" + address.get() + ")")
                    : name.or(() -> address);
        }

        private void builds() {
            var seen = new HashSet<String>();
            var unknown = new ArrayList<Received>();
            for (Received hop : route.believed()) {
                if (hop.build() == null) {
                    continue;
                }
                if (hop.isPickup()) {
                    note(hop.line(), text("header.pickup", hop.by(), hop.build().toString()));
                    continue;
                }
                // of several fields of one server the topmost is the one that counts
                if (seen.add(hop.by().toLowerCase(Locale.ROOT))) {
                    Optional<Server> server = Hosts.own(hop.by(), vouched, session);
                    server.ifPresent(own -> observe(own, hop));
                    if (server.isEmpty()) {
                        unknown.add(hop);
                    }
                }
            }
            unknown.forEach(hop -> note(hop.line(), text("header.unknownServer", hop.by(), hop.build().toString())));
        }

        private void observe(Server server, Received hop) {
            Instant at = hop.at() == null ? evidence.getCapturedAt() : hop.at();
            boolean known = server.getBuilds().stream().anyMatch(build -> build.getMethod() == BuildMethod.HEADER
                    && hop.build().toString().equals(build.getBuild()) && at.equals(build.getObservedAt()));
            if (!known) {
                session.observe(server, hop.build(), BuildMethod.HEADER, false, evidence, hop.line(), at);
            }
        }
    }

    private static Message text(String key, Object... args) {
        return Message.of(HeaderImporter.class, key, args);
    }
}
