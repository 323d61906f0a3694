package org.postkeel.ui.model.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.postkeel.model.Assessment;
import org.postkeel.model.Assumption;
import org.postkeel.model.BuildMethod;
import org.postkeel.model.BuildObservation;
import org.postkeel.model.EnforcementReport;
import org.postkeel.model.MailflowPath;
import org.postkeel.model.PathStatus;
import org.postkeel.model.Server;
import org.postkeel.model.edit.NewObjects;

/** Makes objects with the values that hold when a person enters something by hand; each can be changed in the form. */
final class NewObject {

    private NewObject() {
    }

    static EObject create(EClass type, Assessment project) {
        EObject object = NewObjects.create(type);
        switch (object) {
            // whoever enters a server says that it is one; unlisted it would count as a machine with the tools only
            case Server server -> server.setListed(true);
            case BuildObservation seen -> {
                seen.setMethod(BuildMethod.MANUAL);
                seen.setObservedAt(now());
            }
            case EnforcementReport report -> report.setCapturedAt(now());
            case MailflowPath path -> {
                path.setStatus(PathStatus.CONFIRMED);
                path.setConfirmedBy(project.getConsultant());
                path.setConfirmedOn(LocalDate.now());
            }
            case Assumption assumption -> {
                assumption.setMadeBy(project.getConsultant());
                assumption.setMadeOn(LocalDate.now());
            }
            default -> {
                // the defaults of the model
            }
        }
        return object;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
