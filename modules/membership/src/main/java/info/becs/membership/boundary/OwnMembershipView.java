package info.becs.membership.boundary;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The membership of whoever is signed in.
 *
 * @param membership absent where the account has none
 * @param found those that may be tied to the account, where it has none
 */
@Schema(examples = """
    {"membership": {"number": "K7PM-92QXV", "nameBn": "রহিমা খাতুন", "nameEn": "Rahima Khatun", "type": "general", "typeLabel": "General member", "status": "active",
     "statusLabel": "Active", "joinedOn": "2026-01-04", "runs": "2027-01-03"}, "found": []}
    """)
public record OwnMembershipView(Own membership, List<Found> found) {

    /** @param runs last day of the term; absent for life and before the first */
    public record Own(
            String number,
            String nameBn,
            String nameEn,
            String type,
            String typeLabel,
            String status,
            String statusLabel,
            LocalDate joinedOn,
            LocalDate runs) {}

    /** @param member what it is tied by */
    public record Found(String member, String receipt, String typeLabel, String statusLabel, Instant appliedAt) {}

    static OwnMembershipView of(Member member, MembershipRules rules, Locale locale) {
        return new OwnMembershipView(
                new Own(
                        member.number().orElse(null),
                        member.name()
                                .map(name -> name.text().in(Locale.forLanguageTag("bn")))
                                .orElse(null),
                        member.name()
                                .map(name -> name.text().in(Locale.ENGLISH))
                                .orElse(null),
                        member.type(),
                        type(member, rules, locale),
                        member.status(),
                        rules.label(member.status()).in(locale),
                        member.joinedOn().orElse(null),
                        member.endOn().orElse(null)),
                List.of());
    }

    static OwnMembershipView found(List<Member> found, MembershipRules rules, Locale locale) {
        return new OwnMembershipView(
                null,
                found.stream()
                        .map(each -> new Found(
                                each.id(),
                                each.receipt().orElse(null),
                                type(each, rules, locale),
                                rules.label(each.status()).in(locale),
                                each.appliedAt()))
                        .toList());
    }

    private static String type(Member member, MembershipRules rules, Locale locale) {
        return rules.find(member.type())
                .map(MembershipType::label)
                .orElse(Text.same(member.type()))
                .in(locale);
    }

    /** Without a name, so that none reaches a log. */
    @Override
    public String toString() {
        return "OwnMembershipView";
    }
}
