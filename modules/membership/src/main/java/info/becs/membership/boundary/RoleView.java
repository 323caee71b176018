package info.becs.membership.boundary;

import info.becs.membership.entity.Choice;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Work that a member does for the society.
 *
 * @param chapterLabel null for the whole country
 * @param end null while it goes on
 * @param trainedOn null before the training
 */
public record RoleView(
        String id,
        String role,
        Text label,
        String chapter,
        Text chapterLabel,
        LocalDate start,
        LocalDate end,
        LocalDate trainedOn,
        String pledge,
        LocalDate pledgedOn) {

    static RoleView of(VolunteerRole role, MembershipRules rules, Text chapterLabel) {
        return new RoleView(
                role.id(),
                role.role(),
                Optional.ofNullable(rules.roles().get(role.role()))
                        .map(Choice::label)
                        .orElse(Text.same(role.role())),
                role.chapter(),
                chapterLabel,
                role.start(),
                role.end().orElse(null),
                role.trainedOn().orElse(null),
                role.pledge(),
                role.pledgedOn());
    }
}
