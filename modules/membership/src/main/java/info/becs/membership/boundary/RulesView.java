package info.becs.membership.boundary;

import info.becs.membership.entity.Choice;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.spi.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Types, statuses, the lists to choose from, and what members are asked to agree to.
 *
 * @param pledge version of the pledge of confidentiality that volunteers sign now
 * @param reviewDays within so many working days an application is looked at
 */
@Schema(examples = """
    {"types": [{"code": "general", "label": {"bn": "সাধারণ সদস্য", "en": "General member"}, "fee": 20000, "period": "rolling", "months": 12, "graceDays": 30,
       "approver": "registrar", "benefits": [{"bn": "সাধারণ সভায় ভোট", "en": "A vote at the general meeting"}]}],
     "statuses": [{"code": "active", "label": {"bn": "সক্রিয়", "en": "Active"}}], "refusals": [], "roles": [], "purposes": [], "pledge": "v2026_11", "reviewDays": 7}
    """)
public record RulesView(
        List<Type> types,
        List<Word> statuses,
        List<Word> refusals,
        List<Word> roles,
        List<PurposeView> purposes,
        String pledge,
        int reviewDays) {

    /**
     * @param fee in poisha
     * @param period rolling, fixed or life
     * @param approver registrar or committee
     */
    public record Type(
            String code,
            Text label,
            long fee,
            String period,
            int months,
            int graceDays,
            String approver,
            List<Text> benefits) {}

    /** A code and what it is called. */
    public record Word(String code, Text label) {}

    /** @param channel MAIL or SMS; empty where no letters are written */
    public record PurposeView(String code, Text label, String channel) {}

    static RulesView of(MembershipRules rules) {
        return new RulesView(
                rules.types().values().stream().map(RulesView::type).toList(),
                rules.statuses().values().stream()
                        .map(rule -> new Word(rule.code(), rule.label()))
                        .toList(),
                words(rules.refusals().values()),
                words(rules.roles().values()),
                rules.purposes().values().stream()
                        .map(purpose -> new PurposeView(
                                purpose.code(),
                                purpose.label(),
                                purpose.channel().map(Enum::name).orElse("")))
                        .toList(),
                rules.pledge(),
                rules.reviewDays());
    }

    private static Type type(MembershipType type) {
        return new Type(
                type.code(),
                type.label(),
                type.fee(),
                type.period().kind().name().toLowerCase(Locale.ROOT),
                type.period().months(),
                type.graceDays(),
                type.approver().name().toLowerCase(Locale.ROOT),
                type.benefits());
    }

    private static List<Word> words(Collection<Choice> choices) {
        return choices.stream()
                .map(choice -> new Word(choice.code(), choice.label()))
                .toList();
    }
}
