package org.postkeel.evidence;

/**
 * An error that PowerShell printed instead of the data of a machine, in the language of that Windows.
 *
 * @param server name of the machine as the error gives it, or null when it does not tell
 * @param line   line of its beginning, from 1
 * @param text   its first sentence, at most 300 characters
 */
public record RemoteError(String server, int line, String text) {
}
