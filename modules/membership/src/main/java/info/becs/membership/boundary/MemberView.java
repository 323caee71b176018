package info.becs.membership.boundary;

import info.becs.membership.entity.Choice;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Term;
import info.becs.spi.Text;
import info.becs.spi.people.Contact;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member or an application as staff see it.
 *
 * @param number null before the approval
 * @param language of letters, bn or en
 * @param name null before the approval
 * @param districtLabel what the form calls the district; null where there is none
 * @param upazilaLabel as that; null where there is none
 * @param card whether they hold one that was not revoked
 * @param approver registrar or committee
 * @param fee in poisha
 * @param endOn null for life, and before the first term
 * @param payments empty for whoever has no right to fees
 * @param asked of an application
 * @param reached whether they have answered from where their account is reached; null without an account
 * @param alike others with the same mobile number, e-mail address or transaction id
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "number": "K7PM-92QXV", "receipt": "R4TH-8M2Q", "language": "bn", "name": {"bn": "রহিমা খাতুন", "en": "Rahima Khatun"}, "type": "general",
     "typeLabel": {"bn": "সাধারণ সদস্য", "en": "General member"}, "approver": "registrar", "fee": 20000, "status": "active", "label": {"bn": "সক্রিয়", "en": "Active"},
     "district": "khulna", "districtLabel": {"bn": "খুলনা", "en": "Khulna"}, "card": true, "appliedAt": "2026-11-18T05:12:00Z", "decision": "approved",
     "decidedAt": "2026-11-20T05:12:00Z", "joinedOn": "2026-11-20", "startOn": "2026-11-20", "endOn": "2027-11-19",
     "terms": [{"type": "general", "kind": "first", "start": "2026-11-20", "end": "2027-11-19", "takenBack": false}], "payments": [], "receipts": [], "history": [], "roles": [], "asked": {"late": false}, "reached": {"mobile": "verified", "email": "none"}, "alike": []}
    """)
public record MemberView(
        String id,
        int version,
        String number,
        String receipt,
        String language,
        String submission,
        String account,
        MemberName name,
        String type,
        Text typeLabel,
        String approver,
        Long fee,
        String status,
        Text label,
        String division,
        String district,
        String upazila,
        Text districtLabel,
        Text upazilaLabel,
        boolean card,
        Instant appliedAt,
        String decision,
        Instant decidedAt,
        LocalDate joinedOn,
        LocalDate startOn,
        LocalDate endOn,
        String mergedInto,
        List<TermView> terms,
        List<PaymentView> payments,
        List<Receipt> receipts,
        List<Happened> history,
        List<RoleView> roles,
        Asked asked,
        Reached reached,
        List<Twin> alike) {

    /**
     * What an application asks for, and is told.
     *
     * @param dueOn until when somebody has promised to decide; null once somebody has
     * @param late whether that day is over
     * @param chapter which they ask to join; null for that of their district
     */
    public record Asked(LocalDate dueOn, boolean late, String chapter, Text chapterLabel) {}

    /** Each is none, unverified or verified. */
    public record Reached(String mobile, String email) {

        static Reached of(Contact known, Contact proven) {
            return new Reached(state(known.mobile(), proven.mobile()), state(known.email(), proven.email()));
        }

        private static String state(String known, String proven) {
            return known.isEmpty() ? "none" : proven.isEmpty() ? "unverified" : "verified";
        }
    }

    /** A stretch of time. */
    public record TermView(String type, String kind, LocalDate start, LocalDate end, boolean takenBack) {
        static TermView of(Term term) {
            return new TermView(
                    term.type(),
                    term.kind().name().toLowerCase(Locale.ROOT),
                    term.start(),
                    term.end().orElse(null),
                    term.isTakenBack());
        }
    }

    /** @param reversed whether its money went back */
    public record Receipt(String number, String kind, long amount, Instant at, String payment, boolean reversed) {

        /** The rows of a ledger; the amount is poisha, below zero for what went back. */
        static List<Receipt> of(List<LedgerEntry> ledger) {
            Set<String> reversed = ledger.stream()
                    .filter(entry -> entry.kind().equals(LedgerEntry.REVERSAL))
                    .map(entry -> entry.payment().orElse(""))
                    .collect(Collectors.toSet());
            return ledger.stream()
                    .map(entry -> of(entry, reversed.contains(entry.payment().orElse(null))))
                    .toList();
        }

        private static Receipt of(LedgerEntry entry, boolean isReversed) {
            return new Receipt(
                    entry.receipt(),
                    entry.kind(),
                    entry.amount(),
                    entry.bookedAt(),
                    entry.payment().orElse(null),
                    isReversed);
        }
    }

    /**
     * One thing that happened.
     *
     * @param reason of a refusal; null otherwise
     * @param names fact → what its value is called, for a chapter, a letter and work
     * @param by name of whoever did it; null for the platform and the member
     */
    public record Happened(
            int place,
            String kind,
            Instant at,
            String status,
            Text label,
            Text reason,
            Map<String, String> facts,
            Map<String, Text> names,
            String by,
            String words) {

        static Happened of(MemberEvent event, MembershipRules rules, Map<String, Text> names, String by, String words) {
            Map<String, String> facts = event.facts();
            return new Happened(
                    event.place(),
                    event.kind(),
                    event.madeAt(),
                    event.status(),
                    rules.label(event.status()),
                    Optional.ofNullable(rules.refusals().get(facts.getOrDefault("reason", "")))
                            .map(Choice::label)
                            .orElse(null),
                    facts,
                    names,
                    by,
                    words);
        }

        /** Without the words, so that none reaches a log. */
        @Override
        public String toString() {
            return "Happened[" + place + ", " + kind + "]";
        }
    }

    /** Another member or application that may be the same person. */
    public record Twin(String id, String number, String receipt, String status, Text label) {
        static Twin of(Member member, MembershipRules rules) {
            return new Twin(
                    member.id(),
                    member.number().orElse(null),
                    member.receipt().orElse(null),
                    member.status(),
                    rules.label(member.status()));
        }
    }

    static MemberView of(
            Member member,
            MembershipRules rules,
            List<TermView> terms,
            List<PaymentView> payments,
            List<Receipt> receipts,
            List<Happened> history,
            List<RoleView> roles,
            Asked asked,
            Reached reached,
            List<Twin> alike,
            Text district,
            Text upazila,
            boolean card) {
        Optional<MembershipType> type = rules.find(member.type());
        return new MemberView(
                member.id(),
                member.version(),
                member.number().orElse(null),
                member.receipt().orElse(null),
                member.language(),
                member.submission().map(UUID::toString).orElse(null),
                member.account().map(PersonId::toString).orElse(null),
                member.name().orElse(null),
                member.type(),
                type.map(MembershipType::label).orElse(Text.same(member.type())),
                type.map(t -> t.approver().name().toLowerCase(Locale.ROOT)).orElse("registrar"),
                type.map(MembershipType::fee).orElse(null),
                member.status(),
                rules.label(member.status()),
                member.area().division(),
                member.area().district(),
                member.area().upazila(),
                district,
                upazila,
                card,
                member.appliedAt(),
                member.decision().orElse(null),
                member.decidedAt().orElse(null),
                member.joinedOn().orElse(null),
                member.startOn().orElse(null),
                member.endOn().orElse(null),
                member.mergedInto().orElse(null),
                terms,
                payments,
                receipts,
                history,
                roles,
                asked,
                reached,
                alike);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MemberView " + id;
    }
}
