package org.postkeel.evidence.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way a mail took, as its header tells it. Read from the top: the first machines of Exchange Online are the
 * service, and the machine that wrote the next lower field is the last one before it ({@code inputs.md} section f.3).
 * <p>
 * Every field was written by the machine it names, but all that lies below was handed to that machine and may be
 * forged. So builds are believed along a chain only: from the top of the header, and from the last hop when the service
 * did not take the mail as one from the Internet; each next field has to be one of the same Exchange server or of the
 * Exchange server that it says it got the mail from. The chain ends at whatever is not Exchange, at a mailbox and at
 * the pickup folder.
 */
final class HeaderRoute {

    /** As whose mail the service took it. */
    enum Origin {
        /** From a server of the organisation, over an inbound connector of type OnPremises. */
        ON_PREMISES,
        /** From the Internet, another tenant or a partner. */
        OTHER,
        /** The header does not tell. */
        UNTOLD
    }

    private static final Pattern IP = Pattern.compile("(?i)\\bIp=\\[([^\\]\\[]{1,60})\\]");
    private static final Pattern HELO = Pattern.compile("(?i)\\bHelo=\\[([^\\]\\[]{1,255})\\]");

    private final HeaderBlock header;
    private final List<Received> lines;
    private final int cloudFrom;
    private final int cloudTo;

    HeaderRoute(HeaderBlock header) {
        this.header = header;
        this.lines = header.received();
        int from = 0;
        while (from < lines.size() && !lines.get(from).isCloud()) {
            from++;
        }
        int to = from;
        while (to + 1 < lines.size() && lines.get(to + 1).isCloud()) {
            to++;
        }
        this.cloudFrom = from;
        this.cloudTo = to;
    }

    /** @return whether a machine of Exchange Online is on the way */
    boolean hasCloud() {
        return cloudFrom < lines.size();
    }

    /** @return whether the mail was in Exchange Online before, left it and came back */
    boolean returned() {
        return hasCloud() && lines.stream().skip(cloudTo + 1L).anyMatch(Received::isCloud);
    }

    /** @return what the machine of Exchange Online wrote that took the mail; to be asked only when there is one */
    Received entry() {
        return lines.get(cloudTo);
    }

    /** @return what the last machine before Exchange Online wrote */
    Optional<Received> lastHop() {
        return hasCloud() && cloudTo + 1 < lines.size() ? Optional.of(lines.get(cloudTo + 1)) : Optional.empty();
    }

    /** @return build that the last hop stamped; its topmost field counts, where that has none the next of its fields */
    Optional<String> lastBuild() {
        return lastHop().filter(Received::isExchange).flatMap(last -> chain(cloudTo + 1, lines.size()).stream()
                .filter(line -> Hosts.isSame(line.by(), last.by())).map(Received::build).filter(Objects::nonNull)
                .findFirst()).map(Object::toString);
    }

    Origin origin() {
        return header.field("-FromEntityHeader").map(value -> value.equalsIgnoreCase("HybridOnPrem")
                ? Origin.ON_PREMISES : Origin.OTHER).orElse(Origin.UNTOLD);
    }

    /** @return public address of the last machine, as the service noted it */
    Optional<String> publicIp() {
        return noted(IP).or(() -> Optional.ofNullable(entry().address())
                .filter(address -> Hosts.isPublic(address) && !Hosts.isCloud(entry().from())));
    }

    /** @return name the last machine gave, as the service noted it */
    Optional<String> helo() {
        return noted(HELO).or(() -> Optional.ofNullable(entry().from()).filter(from -> !Hosts.isCloud(from)));
    }

    private Optional<String> noted(Pattern part) {
        Matcher matcher = part.matcher(header.field("OriginalAttributedTenantConnectingIp").orElse(""));
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** @return fields of Exchange servers whose builds can be believed, the topmost first */
    List<Received> believed() {
        var believed = new ArrayList<Received>();
        if (!hasCloud()) {
            return chain(0, lines.size());
        }
        believed.addAll(chain(0, cloudFrom));
        believed.addAll(chainOfLastHop());
        return believed;
    }

    private List<Received> chainOfLastHop() {
        return hasCloud() && origin() != Origin.OTHER ? chain(cloudTo + 1, lines.size()) : List.of();
    }

    /** @return fields with a build of Exchange that anybody may have written */
    List<Received> doubtful() {
        List<Received> believed = believed();
        return lines.stream().filter(line -> line.isExchange() && line.build() != null && !believed.contains(line))
                .toList();
    }

    private List<Received> chain(int from, int to) {
        var chain = new ArrayList<Received>();
        for (Received line : lines.subList(Math.min(from, to), to)) {
            Received above = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            boolean continues = above == null || !above.isOrigin()
                    && (Hosts.isSame(line.by(), above.by()) || Hosts.isSame(line.by(), above.from()));
            if (!continues || !line.isExchange()) {
                break;
            }
            chain.add(line);
        }
        return chain;
    }

    /** @return what the first Exchange server of the chain wrote; its client is the machine that sent the mail */
    Optional<Received> first() {
        List<Received> chain = chainOfLastHop();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** @return the Message-ID, empty when there is none */
    String messageId() {
        return header.field("Message-ID").orElse("");
    }

    /** @return the newest time in it */
    Optional<Instant> newest() {
        return lines.stream().map(Received::at).filter(Objects::nonNull).max(Instant::compareTo);
    }

    /** @return the topmost field */
    Received top() {
        return lines.get(0);
    }

    boolean isAttached() {
        return header.attached();
    }
}
