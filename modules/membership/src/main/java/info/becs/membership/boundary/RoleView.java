package info.becs.membership.boundary;

import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Work that a member does for the society.
 *
 * @param chapterLabel null for the whole country
 * @param end null while it goes on
 * @param trainedOn null before the training
 * @param pledge null while it is offered and its member has not pledged
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "role": "call-back", "label": {"bn": "ফোনে যোগাযোগ", "en": "Calls people back"},
     "chapter": "district.khulna", "chapterLabel": {"bn": "খুলনা", "en": "Khulna"}, "start": "2026-11-20", "pledge": "v2026_11", "pledgedOn": "2026-11-18"}
    """)
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
                rules.role(role.role()),
                role.chapter(),
                chapterLabel,
                role.start(),
                role.end().orElse(null),
                role.trainedOn().orElse(null),
                role.pledge().orElse(null),
                role.pledgedOn().orElse(null));
    }
}
