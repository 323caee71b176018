package info.becs.membership.mailings.boundary;

import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.entity.Mailing;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter to many as staff see it.
 *
 * @param gets how many would get it when it was counted
 * @param more whether there are more in the list than were counted
 * @param handed to how many it went so far
 * @param passed how many of the list did not get it
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "version": 1, "state": "DRAFT", "purpose": "news-mail", "label": {"bn": "ই-মেইলে খবর", "en": "News by e-mail"},
     "channel": "MAIL", "filter": {"district": "khulna"}, "gets": 12, "more": false, "misses": [{"why": "consent", "label": {"bn": "consent", "en": "consent"}, "count": 3}],
     "subject": {"bn": "সভা", "en": "Meeting"}, "text": {"bn": "শুক্রবার সভা।", "en": "We meet on Friday."}, "handed": 0, "passed": 0, "madeAt": "2026-11-20T05:12:00Z"}
    """)
public record MailingView(
        String id,
        int version,
        String state,
        String purpose,
        Text label,
        String channel,
        Map<String, String> filter,
        int gets,
        boolean more,
        List<MissView> misses,
        Text subject,
        Text text,
        int handed,
        int passed,
        Instant madeAt,
        Instant endedAt) {

    /** @param why consent, address, or a status */
    public record MissView(String why, Text label, int count) {}

    static MailingView of(Mailing mailing, MembershipRules rules) {
        var reach = mailing.reach();
        Optional<Purpose> purpose = Optional.ofNullable(rules.purposes().get(mailing.purpose()));
        return new MailingView(
                mailing.id(),
                mailing.version(),
                mailing.state().name(),
                mailing.purpose(),
                purpose.map(Purpose::label).orElse(Text.same(mailing.purpose())),
                purpose.flatMap(Purpose::channel).map(Enum::name).orElse(""),
                said(mailing.filter()),
                reach.gets(),
                reach.more(),
                reach.misses().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(miss -> new MissView(miss.getKey(), rules.label(miss.getKey()), miss.getValue()))
                        .toList(),
                mailing.text().subject(),
                mailing.text().words(),
                mailing.handed(),
                mailing.passed(),
                mailing.madeAt(),
                mailing.endedAt().orElse(null));
    }

    /** Fields and days; neither words nor numbers, which may name somebody. */
    private static Map<String, String> said(MemberFilter filter) {
        var said = new HashMap<>(filter.fields());
        filter.ends().first().ifPresent(day -> said.put("endFrom", day.toString()));
        filter.ends().last().ifPresent(day -> said.put("endTo", day.toString()));
        filter.joined().first().ifPresent(day -> said.put("joinedFrom", day.toString()));
        filter.joined().last().ifPresent(day -> said.put("joinedTo", day.toString()));
        return said;
    }
}
