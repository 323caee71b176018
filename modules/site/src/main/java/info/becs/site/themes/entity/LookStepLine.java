package info.becs.site.themes.entity;

import java.time.Instant;

/**
 * A step in the history of how the site looks, as a list shows it.
 *
 * @param sent id of the theme that was sent in; null for one on the disk
 * @param madeBy id of the account
 */
public record LookStepLine(
        long number, String theme, String version, String sent, LookStep.Kind step, String madeBy, Instant madeAt) {}
