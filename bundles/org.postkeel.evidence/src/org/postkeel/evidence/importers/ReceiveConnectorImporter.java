package org.postkeel.evidence.importers;

import java.util.List;
import java.util.Optional;

import org.postkeel.evidence.PsRecord;
import org.postkeel.evidence.PsValue;
import org.postkeel.model.ConnectorKind;

/** Get-ReceiveConnector. The name is {@code SERVER\Name}, as logs write it: the short name is not unique. */
public final class ReceiveConnectorImporter extends ConnectorImporter {

    /** Ready to read. */
    public ReceiveConnectorImporter() {
        super("receiveconnector", new Family(ConnectorKind.RECEIVE, ReceiveConnectorImporter::isConnector,
                ReceiveConnectorImporter::name));
    }

    private static boolean isConnector(PsRecord record) {
        return (record.has("Identity") || record.has("Name"))
                && (record.isType("SystemConfiguration.ReceiveConnector") || record.has("RemoteIPRanges")
                        || record.has("Bindings") && (record.has("Enabled") || record.has("PermissionGroups")));
    }

    private static PsValue name(PsRecord record) {
        PsValue identity = Names.first(record, List.of("Identity", "Id"));
        Optional<String> server = record.get("Server").filledText()
                .or(() -> record.get("Server").property("Name").filledText());
        Optional<String> name = record.get("Name").filledText();
        boolean unique = identity.filledText().filter(text -> text.contains("\\")).isPresent();
        return !unique && server.isPresent() && name.isPresent() ? PsValue.of(server.get() + "\\" + name.get())
                : identity.state() == PsValue.State.ABSENT ? record.get("Name") : identity;
    }
}
