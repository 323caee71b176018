package info.becs.membership.control;

import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Letters that tell applicants what was decided. */
@ApplicationScoped
public class MemberLetters {

    static final LetterTemplate APPROVED = LetterTemplate.of(
                    "membership.application.approved",
                    Text.of("আপনার সদস্যপদ অনুমোদিত হয়েছে", "Your membership was approved"),
                    Text.of(
                            "{{name}}, আপনার আবেদন গ্রহণ করা হয়েছে ({{type}})।\n\n"
                                    + "সদস্য নম্বর: {{number}}। এখন: {{status}}।\n\n"
                                    + "{{site}}",
                            "{{name}}, your application was accepted ({{type}}).\n\n"
                                    + "Member number: {{number}}. Now: {{status}}.\n\n"
                                    + "{{site}}"))
            .sms(Text.of(
                    "সদস্যপদ অনুমোদিত। সদস্য নম্বর {{number}}। এখন: {{status}}।",
                    "Membership approved. Member number {{number}}. Now: {{status}}."))
            .fact("name", "রহিমা খাতুন")
            .fact("type", "সাধারণ সদস্য")
            .fact("number", "K7PM-92QXV")
            .fact("status", "চাঁদার অপেক্ষায়");

    static final LetterTemplate UNPAID = LetterTemplate.of(
                    "membership.application.approved-unpaid",
                    Text.of(
                            "আপনার সদস্যপদ অনুমোদিত হয়েছে, চাঁদা বাকি",
                            "Your membership was approved; the fee is due"),
                    Text.of(
                            "{{name}}, আপনার আবেদন গ্রহণ করা হয়েছে ({{type}})।\n\n"
                                    + "সদস্য নম্বর: {{number}}। এখন: {{status}}।\n\n"
                                    + "কোথায় চাঁদা পাঠাবেন আর কীভাবে জানাবেন, তা এখানে:\n\n"
                                    + "{{link}}",
                            "{{name}}, your application was accepted ({{type}}).\n\n"
                                    + "Member number: {{number}}. Now: {{status}}.\n\n"
                                    + "Where to send the fee and how to say so stands here:\n\n"
                                    + "{{link}}"))
            .sms(Text.of(
                    "সদস্যপদ অনুমোদিত। সদস্য নম্বর {{number}}। চাঁদা দিতে: {{link}}",
                    "Membership approved. Member number {{number}}. Pay the fee here: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("type", "সাধারণ সদস্য")
            .fact("number", "K7PM-92QXV")
            .fact("status", "চাঁদার অপেক্ষায়")
            .fact("link", "https://becs.example.org/pay/…");

    static final LetterTemplate REFUSED = LetterTemplate.of(
                    "membership.application.refused",
                    Text.of("আপনার সদস্যপদের আবেদন", "Your application for membership"),
                    Text.of(
                            "{{name}}, আপনার আবেদন গ্রহণ করা যায়নি।\n\n"
                                    + "কারণ: {{reason}}।\n\n"
                                    + "{{words}}\n\n"
                                    + "নতুন করে আবেদন করা যায়: {{site}}",
                            "{{name}}, your application could not be accepted.\n\n"
                                    + "Reason: {{reason}}.\n\n"
                                    + "{{words}}\n\n"
                                    + "You may apply again: {{site}}"))
            .sms(Text.of(
                    "সদস্যপদের আবেদন গ্রহণ করা যায়নি: {{reason}}।",
                    "Application for membership not accepted: {{reason}}."))
            .fact("name", "রহিমা খাতুন")
            .fact("reason", "আবেদনের তথ্য সম্পূর্ণ নয়")
            .fact("words", "শিক্ষাপ্রতিষ্ঠানের নাম লিখে আবার আবেদন করুন।");

    static final LetterTemplate MERGED = LetterTemplate.of(
                    "membership.application.merged",
                    Text.of(
                            "আপনার দুটি আবেদন বা সদস্যপদ এক হয়েছে",
                            "Your two applications or memberships are one now"),
                    Text.of(
                            "{{name}}, সমিতিতে আপনার নামে দুটি আবেদন বা সদস্যপদ ছিল। একজনের একটিই হয়, তাই দুটি মিলিয়ে এক করা"
                                    + " হয়েছে। আগে যা দিয়েছেন বা জানিয়েছেন, চাঁদাসহ সবই সেটিতে আছে। আপনাকে কিছু করতে হবে না।\n\n"
                                    + "ভুল হয়ে থাকলে আমাদের জানান: {{site}}",
                            "{{name}}, there were two applications or memberships of yours with the society. Everybody has one,"
                                    + " so the two were put together. Whatever you paid or told us before, fees among it, stands there"
                                    + " now. Nothing is left for you to do.\n\nIf this is a mistake, tell us: {{site}}"))
            .sms(Text.of(
                    "আপনার দুটি আবেদন বা সদস্যপদ মিলিয়ে এক করা হয়েছে। চাঁদা জানিয়ে থাকলে তা-ও সেখানে আছে।",
                    "Your two applications or memberships were put together. Fees that you told us of moved along."))
            .fact("name", "রহিমা খাতুন");

    /** Where a name cannot be read. */
    private static final Text APPLICANT = Text.of("প্রিয় আবেদনকারী", "Dear applicant");

    /** Instead of a status: nobody asks for money while somebody asks to let it go. */
    static final Text WAIVER_ASKED = Text.of(
            "চাঁদা মওকুফের অনুরোধ দেখা হচ্ছে, এখন কিছু পাঠাতে হবে না",
            "your request to let the fee go is being looked at, nothing is to be paid now");

    @Inject
    EmailProofs emails;

    @Inject
    LetterWords wordings;

    @Inject
    MemberPost post;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(APPROVED).letter(UNPAID).letter(REFUSED).letter(MERGED);
    }

    /** @param link to where the fee is paid; empty where none is due, or one was said to be paid */
    void approved(Member member, Applicant to, Text type, Text status, Optional<String> link) {
        Locale language = language(member);
        Map<String, String> facts = new HashMap<>(Map.of(
                "name", member.name().orElseThrow().text().in(language),
                "type", type.in(language),
                "number", member.number().orElseThrow(),
                "status", status.in(language)));
        link.ifPresent(address -> facts.put("link", address));
        send(member, to, link.isPresent() ? UNPAID : APPROVED, facts);
    }

    void refused(Member member, Applicant to, Text reason, String words) {
        Locale language = language(member);
        send(
                member,
                to,
                REFUSED,
                Map.of("name", called(to).in(language), "reason", reason.in(language), "words", words));
    }

    /** To whoever has applied; to a member where nobody waits for a decision. */
    void merged(Member member, Optional<Applicant> to) {
        if (to.isPresent()) {
            send(member, to.get(), MERGED, Map.of("name", called(to.get()).in(language(member))));
        } else {
            post.tell(member, Letter.of(wordings.of(MERGED)));
        }
    }

    private static Text called(Applicant applicant) {
        return applicant.name().map(MemberName::text).orElse(APPLICANT);
    }

    /** By short message, and by mail where somebody has shown that the address is theirs. */
    private void send(Member member, Applicant to, LetterTemplate template, Map<String, String> facts) {
        Letter letter = Letter.of(wordings.of(template)).in(language(member)).ifStillWanted(MemberPost.matter(member));
        for (var fact : facts.entrySet()) {
            letter = letter.fact(fact.getKey(), fact.getValue());
        }
        if (member.account().isPresent()) {
            letter = letter.about(member.account().get().value());
        }
        Letter written = letter;
        post.send(member, written.toMobile(to.mobile()));
        to.email()
                .filter(email -> emails.shownAt(member).isPresent())
                .ifPresent(email -> post.send(member, written.toMail(email)));
    }

    private static Locale language(Member member) {
        return Locale.forLanguageTag(member.language());
    }
}
