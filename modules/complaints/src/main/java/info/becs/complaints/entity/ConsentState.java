package info.becs.complaints.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * How one consent of a case stands.
 *
 * @param version of the text that was agreed to last; empty where it never was
 * @param changedAt when the complainant changed it after handing in; empty where it is as it was then
 */
public record ConsentState(ConsentRule rule, boolean given, String version, Optional<Instant> changedAt) {}
