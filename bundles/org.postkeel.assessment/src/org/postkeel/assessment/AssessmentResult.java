package org.postkeel.assessment;

import java.time.LocalDate;
import java.util.List;

import org.postkeel.catalogue.Catalogue;

/**
 * Everything that follows from an assessment on one day. The window, the workbook, the picture and the command line show
 * this and nothing else.
 *
 * @param asOf       day for which it holds
 * @param customer   name of the customer; null when not entered
 * @param catalogue  catalogue it was made with
 * @param servers    one verdict per server, in the order of the model; machines that are no servers are left out
 * @param connectors connectors with what is known of where they lead
 * @param paths      ways from a server to Exchange Online, over enabled connectors
 * @param systems    clients whose mail was seen going to Exchange Online, most mail first; empty without logs
 * @param findings   what somebody should know, most severe first
 * @param actions    what would help, in order of due date
 * @param notChecked what could not be checked, and why
 */
public record AssessmentResult(LocalDate asOf, String customer, Catalogue catalogue, List<ServerVerdict> servers,
        List<ConnectorVerdict> connectors, List<MailPath> paths, List<ObservedSystem> systems, List<Finding> findings,
        List<PlannedAction> actions, List<NotChecked> notChecked) {

    /** @return the servers whose mail Exchange Online throttles or blocks, or will */
    public List<ServerVerdict> affected() {
        return servers.stream().filter(ServerVerdict::affected).toList();
    }
}
