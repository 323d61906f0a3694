package org.postkeel.evidence.importers.healthchecker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.postkeel.catalogue.BuildNumber;
import org.postkeel.model.Answer;
import org.postkeel.model.ServerRole;

/**
 * What one run of HealthChecker said of one server. What the result does not tell is null, an empty list or
 * {@link Answer#UNKNOWN}.
 *
 * @param name                 name or FQDN of the server
 * @param fqdn                 FQDN of the directory
 * @param roles                roles
 * @param site                 Active Directory site
 * @param edition              edition
 * @param build                build that was installed; the label of the version is never looked at
 * @param cuLevelOnly          whether the run knew the build of the directory only
 * @param generatedAt          when it ran, UTC
 * @param buildSeenAt          when the build was surely seen, UTC; a summary may be made of results of earlier that day
 * @param checkerVersion       version of the script
 * @param vulnerable           whether it named a known vulnerability
 * @param online               whether the server answered
 * @param certificateExpiresOn day on which the first of the valid certificates ends
 * @param line                 line of the build, from 1; 0 when the form has no lines
 */
record ServerRun(String name, String fqdn, List<ServerRole> roles, String site, String edition, BuildNumber build,
        boolean cuLevelOnly, Instant generatedAt, Instant buildSeenAt, String checkerVersion, Answer vulnerable,
        Answer online, LocalDate certificateExpiresOn, int line) {
}
