package info.becs.membership.boundary;

import info.becs.membership.control.OwnWork.All;
import info.becs.membership.control.OwnWork.Work;
import info.becs.membership.entity.VolunteerRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one does for the society.
 *
 * @param roles the newest first
 * @param pledge version of the pledge of now
 * @param words of it, word for word; absent where they cannot be had, and then it cannot be given
 */
@Schema(examples = """
    {"roles": [{"id": "0198f2a1-0000-7000-8000-000000000001", "role": "call-back", "label": "Calls people back", "chapter": "district.khulna", "chapterLabel": "Khulna",
     "start": "2026-12-01", "standing": "offered", "asks": true}], "pledge": "v2026_11", "words": "I keep to myself what I come to know."}
    """)
public record OwnWorkView(List<Role> roles, String pledge, String words) {

    /**
     * @param standing offered (nothing is held before the pledge), waits (for its first day), held, over
     * @param asks whether the pledge of now is still to be given
     */
    public record Role(
            String id,
            String role,
            String label,
            String chapter,
            String chapterLabel,
            LocalDate start,
            LocalDate end,
            LocalDate trainedOn,
            String pledge,
            LocalDate pledgedOn,
            String standing,
            boolean asks) {}

    static OwnWorkView of(All all, Locale locale) {
        return new OwnWorkView(
                all.roles().stream().map(work -> role(work, locale)).toList(),
                all.version(),
                all.words().map(words -> words.in(locale)).orElse(null));
    }

    private static Role role(Work work, Locale locale) {
        VolunteerRole role = work.role();
        return new Role(
                role.id(),
                role.role(),
                work.label().in(locale),
                role.chapter(),
                work.chapter() == null ? null : work.chapter().in(locale),
                role.start(),
                role.end().orElse(null),
                role.trainedOn().orElse(null),
                role.pledge().orElse(null),
                role.pledgedOn().orElse(null),
                work.standing().name().toLowerCase(Locale.ROOT),
                work.asks());
    }
}
