package org.postkeel.traffic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/**
 * Large message tracking logs for benchmarks and tests of memory: a message comes in, is looked at by an agent, and
 * goes to Exchange Online, to a mailbox or to another server. The same seed makes the same logs.
 */
final class SyntheticLogs {

    /** Exchange begins a new file when one has 10 MB. */
    private static final int FILE_BYTES = 10_000_000;
    private static final String FIELDS = "#Fields: " + String.join(",", LogBuilder.FIELDS_2016) + "\r\n";
    private static final long BEGIN = Instant.parse("2026-10-12T00:00:00Z").toEpochMilli();

    private final Random random = new Random(4711);
    private final StringBuilder text = new StringBuilder();
    private long written;
    private long messages;
    private long toCloud;

    /** @return bytes written */
    long written() {
        return written;
    }

    /** @return messages that go to Exchange Online */
    long toCloud() {
        return toCloud;
    }

    /** Writes files of 10 MB until there are so many bytes. */
    SyntheticLogs writeBytes(Path folder, long bytes) throws IOException {
        for (int file = 0; written < bytes; file++) {
            long end = Math.min(bytes, written + FILE_BYTES);
            try (OutputStream out = open(folder.resolve("MSGTRK%05d.LOG".formatted(file)))) {
                while (written < end) {
                    message(out);
                }
            }
        }
        return this;
    }

    /** Writes one file with so many messages. */
    SyntheticLogs writeMessages(Path file, long count) throws IOException {
        try (OutputStream out = open(file)) {
            while (messages < count) {
                message(out);
            }
        }
        return this;
    }

    private OutputStream open(Path file) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
        text.append("#Software: Microsoft Exchange Server\r\n#Version: 15.01.2507.039\r\n"
                + "#Log-type: Message Tracking Log\r\n#Date: 2026-10-12T00:00:00.000Z\r\n").append(FIELDS);
        flush(out);
        return out;
    }

    private void message(OutputStream out) throws IOException {
        long id = ++messages;
        int client = random.nextInt(200);
        String network = "%08x-b9db-4d0c-8d5b-%012x".formatted(random.nextInt(), id);
        String mail = "<" + network + "@nordwind.example>";
        row(id, "10.20." + client / 100 + "." + client % 100, "geraet" + client, "10.20.10.13", "NW-EX13",
                "NW-EX13\\Relay Anonym", "RECEIVE", mail, network, "", 0);
        row(id, "", "", "", "", "", "AGENTINFO", mail, network, "", 5);
        if (id % 3 != 0) {
            toCloud++;
            row(id, "10.20.10.13", "NW-EX13.corp.nordwind.example", "192.0.2.50", LogBuilder.CLOUD_HOP,
                    "Outbound to Office 365", "SEND", mail, network, "250 2.1.5 Recipient OK", 900);
        } else {
            row(id, "10.20.10.13", "NW-EX13.corp.nordwind.example", "10.20.10.16", "NW-EX16A.corp.nordwind.example",
                    "Intra-Organization SMTP Send Connector", "SEND", mail, network, "250 2.1.5 Recipient OK", 900);
        }
        flush(out);
    }

    private void row(long id, String clientIp, String client, String serverIp, String server, String connector,
            String event, String mail, String network, String status, long delay) {
        // a message every 200 ms
        text.append(Instant.ofEpochMilli(BEGIN + id * 200 + delay + 1)).append(',').append(clientIp).append(',')
                .append(client).append(',').append(serverIp).append(',').append(server)
                .append(",\"08DE0C7709F9BEDF;250 2.6.0 ").append(mail)
                .append(" [InternalId=5242581008687, Hostname=AM9P299MB5514.EURP190.PROD.OUTLOOK.COM] 28537 bytes\",")
                .append(connector).append(event.equals("AGENTINFO") ? ",AGENT," : ",SMTP,").append(event).append(',')
                .append(50_000_000 + id).append(',').append(mail).append(',').append(network)
                .append(",empfaenger").append(id % 5000).append("@nordwindexample.mail.onmicrosoft.com,")
                .append(status).append(",149872,1,,,")
                .append(id % 10 == 0 ? "\"Re: \"\"Ticket\"\" #" + id + ", dringend\"" : "Bericht Nummer " + id)
                .append(",absender").append(id % 300).append("@nordwind.example,absender").append(id % 300)
                .append("@nordwind.example,2026-10-12T08:39:15.354Z;SRV=NW-EX13.corp.nordwind.example:")
                .append("TOTAL-HUB=0.900|SMR=0.110(SMRC=0.110)|QDE=0.042|SMS=0.700,Originating,,,,")
                .append("S:E2ELatency=1.2;S:ToEntity=Internet;S:FromEntity=HybridOnPrem;S:MsgRecipCount=1,Email,")
                .append(network).append(",15.01.2507.039\r\n");
    }

    private void flush(OutputStream out) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
        text.setLength(0);
    }
}
