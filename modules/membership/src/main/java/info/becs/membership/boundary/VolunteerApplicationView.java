package info.becs.membership.boundary;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.VolunteerApplication;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as a volunteer, opened.
 *
 * @param member whose it is, where a member has shown that it is theirs; null otherwise, and where the caller's role does not reach
 * @param answer invited, declined or offered; null while they wait
 * @param answeredBy name; null while they wait
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000009", "version": 1, "receipt": "V-4TH8-M2QX", "sections": [{"title": "আপনি", "rows": [{"label": "পূর্ণ নাম", "value": "করিম উদ্দিন"}]}]}
    """)
public record VolunteerApplicationView(
        String id,
        int version,
        String receipt,
        List<SectionView> sections,
        String member,
        String answer,
        String answeredBy) {

    static VolunteerApplicationView of(
            VolunteerApplication application, List<SectionView> sections, Member member, String answeredBy) {
        return new VolunteerApplicationView(
                application.id(),
                application.version(),
                application.receipt(),
                sections,
                member == null ? null : member.id(),
                application.answer().orElse(null),
                answeredBy);
    }
}
