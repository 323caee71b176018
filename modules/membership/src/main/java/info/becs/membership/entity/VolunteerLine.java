package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.LocalDate;

/**
 * Work of a member as one line of a list.
 *
 * @param chapterLabel null for the whole country
 * @param end null while it goes on
 * @param trainedOn null before the training
 */
public record VolunteerLine(
        String id,
        String member,
        String number,
        Text name,
        String role,
        String chapter,
        Text chapterLabel,
        LocalDate start,
        LocalDate end,
        LocalDate trainedOn,
        String pledge,
        LocalDate pledgedOn) {

    /** As a query finds it. */
    public static VolunteerLine of(VolunteerRole role, Member member, Text chapterLabel) {
        return new VolunteerLine(
                role.id(),
                member.id(),
                member.number().orElse(""),
                member.name().map(MemberName::text).orElse(Text.same("")),
                role.role(),
                role.chapter(),
                chapterLabel,
                role.start(),
                role.end().orElse(null),
                role.trainedOn().orElse(null),
                role.pledge().orElse(null),
                role.pledgedOn().orElse(null));
    }
}
