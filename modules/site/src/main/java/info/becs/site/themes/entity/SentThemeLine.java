package info.becs.site.themes.entity;

import java.time.Instant;

/**
 * A theme that was sent in, without its bytes.
 *
 * @param weight of the zip in bytes
 * @param sentBy id of the account
 */
public record SentThemeLine(
        String id, String theme, String version, int files, int weight, String sentBy, Instant sentAt) {}
