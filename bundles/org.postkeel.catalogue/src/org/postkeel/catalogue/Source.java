package org.postkeel.catalogue;

/**
 * Where a datum comes from.
 *
 * @param title short name of the source
 * @param url   address; null when it has none or was not found
 * @param date  date of the source as it gives it (2026-09-02, 2024-05, 2024); null when the copy carries none
 */
public record Source(String title, String url, String date) {
}
