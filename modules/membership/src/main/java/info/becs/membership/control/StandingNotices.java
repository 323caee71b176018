package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** Letters that tell members what they are from now on: suspended and not any more, renewed, no members. */
@ApplicationScoped
public class StandingNotices {

    static final LetterTemplate SUSPENDED = LetterTemplate.of(
                    "membership.member.suspended",
                    Text.of("আপনার সদস্যপদ স্থগিত", "Your membership is suspended"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদ ({{number}}) স্থগিত করা হয়েছে। স্থগিত থাকাকালে সদস্য কার্ড বৈধ নয়।\n\n"
                                    + "কারণ জানতে বা আপনার কথা বলতে সমিতির সঙ্গে যোগাযোগ করুন: {{site}}",
                            "{{name}}, your membership ({{number}}) was suspended. While it is, your membership card is not"
                                    + " valid.\n\nTo hear why, or to be heard, get in touch with the society: {{site}}"))
            .sms(Text.of(
                    "আপনার সদস্যপদ {{number}} স্থগিত করা হয়েছে। যোগাযোগ: {{site}}",
                    "Your membership {{number}} was suspended. Get in touch: {{site}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("number", "K7PM-92QXV");

    static final LetterTemplate RESUMED = LetterTemplate.of(
                    "membership.member.resumed",
                    Text.of("আপনার সদস্যপদের স্থগিতাদেশ উঠেছে", "The suspension of your membership was lifted"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদের ({{number}}) স্থগিতাদেশ তুলে নেওয়া হয়েছে। এখন: {{status}}।\n\n"
                                    + "সদস্য কার্ড আবার আগের মতো যাচাই করা যায়।\n\n{{site}}",
                            "{{name}}, the suspension of your membership ({{number}}) was lifted. Now: {{status}}.\n\n"
                                    + "Your membership card is checked as before.\n\n{{site}}"))
            .sms(Text.of(
                    "সদস্যপদ {{number}}: স্থগিতাদেশ উঠেছে। এখন: {{status}}।",
                    "Membership {{number}}: the suspension was lifted. Now: {{status}}."))
            .fact("name", "রহিমা খাতুন")
            .fact("number", "K7PM-92QXV")
            .fact("status", "সক্রিয়");

    static final LetterTemplate RENEWED = LetterTemplate.of(
                    "membership.member.renewed",
                    Text.of("আপনার সদস্যপদ নবায়ন হয়েছে", "Your membership is renewed"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদ ({{type}}, নম্বর {{number}}) নবায়ন হয়েছে। কোনো চাঁদা লাগেনি।\n\n"
                                    + "মেয়াদ: {{until}}।\n\n"
                                    + "সদস্য কার্ড এখানে:\n\n{{link}}",
                            "{{name}}, your membership ({{type}}, number {{number}}) is renewed. There was nothing to pay.\n\n"
                                    + "Valid until: {{until}}.\n\n"
                                    + "Your membership card is here:\n\n{{link}}"))
            .sms(Text.of(
                    "সদস্যপদ {{number}} নবায়ন হয়েছে। মেয়াদ: {{until}}। কার্ড: {{link}}",
                    "Membership {{number}} is renewed. Valid until: {{until}}. Your card: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("type", "ছাত্র সদস্য")
            .fact("number", "K7PM-92QXV")
            .fact("until", "৩১ ডিসেম্বর ২০২৭")
            .fact("link", "https://becs.example.org/account/card");

    static final LetterTemplate RESIGNED = LetterTemplate.of(
                    "membership.member.resigned",
                    Text.of("আপনি সদস্যপদ ছেড়েছেন", "You have given up your membership"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদ ({{number}}) {{day}} তারিখে শেষ হয়েছে, কারণ আপনি তা ছেড়েছেন। সদস্য কার্ড আর বৈধ"
                                    + " নয়, সমিতির হয়ে কোনো কাজ থাকলে তা-ও শেষ। আপনার কাছে আর কোনো চাঁদা চাওয়া হবে না।\n\n"
                                    + "রসিদ ও অভিযোগগুলো অ্যাকাউন্টে আগের মতোই আছে:\n\n{{link}}\n\n"
                                    + "সদস্যপদ ছাড়তে না চেয়ে থাকলে দেরি না করে সমিতিকে জানান। পরে আবার সদস্য হতে চাইলে নতুন করে আবেদন করা"
                                    + " যায়: {{site}}",
                            "{{name}}, your membership ({{number}}) ended on {{day}}, because you gave it up. Your membership card is"
                                    + " not valid any more, and work that you did for the society has ended. No fee is asked of you"
                                    + " any more.\n\n"
                                    + "Your receipts and complaints stay in your account as they were:\n\n{{link}}\n\n"
                                    + "If you did not want this, tell the society at once. You may apply again whenever you like:"
                                    + " {{site}}"))
            .sms(
                    Text.of(
                            "আপনি সদস্যপদ {{number}} ছেড়েছেন, {{day}} তারিখে তা শেষ হয়েছে। না চেয়ে থাকলে সমিতিকে জানান: {{site}}",
                            "You gave up membership {{number}}; it ended on {{day}}. If you did not want this, tell us: {{site}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("number", "K7PM-92QXV")
            .fact("day", "২০ নভেম্বর ২০২৬")
            .fact("link", "https://becs.example.org/account");

    private static final Text FOR_LIFE = Text.of("আজীবন", "for life");

    @Inject
    MembershipPack pack;

    @Inject
    MemberPost post;

    @Inject
    LetterWords words;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    static ModuleInfo declare(ModuleInfo info) {
        return info.letter(SUSPENDED).letter(RESUMED).letter(RENEWED).letter(RESIGNED);
    }

    /** Last day of the term, in the member's language. */
    static String until(Member member) {
        Locale language = language(member);
        return member.endOn().map(end -> Bangla.date(end, language)).orElse(FOR_LIFE.in(language));
    }

    void suspended(Member member) {
        send(member, begun(SUSPENDED, member));
    }

    void resumed(Member member) {
        send(
                member,
                begun(RESUMED, member)
                        .fact("status", pack.rules().label(member.status()).in(language(member))));
    }

    void renewed(Member member) {
        Text type = pack.rules().type(member.type()).label();
        send(
                member,
                begun(RENEWED, member)
                        .fact("type", type.in(language(member)))
                        .fact("until", until(member))
                        .fact("link", page(member, "/account/card")));
    }

    /** The last one that they get, whatever the rules say of those who have left. */
    void resigned(Member member) {
        post.tell(
                member,
                begun(RESIGNED, member)
                        .fact("day", Bangla.date(Days.of(clock.instant()), language(member)))
                        .fact("link", page(member, "/account")));
    }

    private Letter begun(LetterTemplate template, Member member) {
        return Letter.of(words.of(template)).fact("number", member.number().orElse(""));
    }

    private String page(Member member, String path) {
        return site.of(member.language(), path);
    }

    private void send(Member member, Letter letter) {
        if (pack.rules().mayBeWrittenTo(member.status())) {
            post.tell(member, letter);
        }
    }

    private static Locale language(Member member) {
        return Locale.forLanguageTag(member.language());
    }
}
