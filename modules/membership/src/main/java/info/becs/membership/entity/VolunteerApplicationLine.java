package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;

/**
 * An application as a volunteer as one line of a list; nothing by which somebody is known.
 *
 * @param version that an answer names
 * @param roles what they would do, as the form calls it; empty where the forms are not there
 * @param districtLabel null where it is not known
 * @param answer invited, declined or offered; null while they wait
 */
public record VolunteerApplicationLine(
        String id,
        int version,
        String receipt,
        Instant receivedAt,
        List<Text> roles,
        Text districtLabel,
        String answer,
        Instant answeredAt) {

    public static VolunteerApplicationLine of(VolunteerApplication application, List<Text> roles, Text districtLabel) {
        return new VolunteerApplicationLine(
                application.id(),
                application.version(),
                application.receipt(),
                application.receivedAt(),
                roles,
                districtLabel,
                application.answer().orElse(null),
                application.answeredAt().orElse(null));
    }
}
