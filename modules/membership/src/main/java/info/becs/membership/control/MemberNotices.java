package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Choice;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Payment;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Letters that tell members what was done about them: to where their account is reached, in the transaction of the change. */
@ApplicationScoped
public class MemberNotices {

    static final LetterTemplate FOUND = LetterTemplate.of(
                    "membership.fee.found",
                    Text.of("আপনার চাঁদা পাওয়া গেছে", "Your fee was found"),
                    Text.of(
                            "{{name}}, আপনার পাঠানো {{amount}} পাওয়া গেছে। রসিদ নম্বর {{receipt}}।\n\n"
                                    + "রসিদটি এখানে দেখা ও ছাপানো যায়:\n\n{{link}}",
                            "{{name}}, the {{amount}} that you sent were found. The number of your receipt is {{receipt}}.\n\n"
                                    + "See and print it here:\n\n{{link}}"))
            .sms(Text.of(
                    "চাঁদা {{amount}} পাওয়া গেছে। রসিদ {{receipt}}: {{link}}",
                    "Your fee of {{amount}} was found. Receipt {{receipt}}: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("amount", "৳২০০")
            .fact("receipt", "K7PM-92QXV")
            .fact("link", "https://becs.example.org/account/fees?receipt=K7PM-92QXV");

    static final LetterTemplate NOT_FOUND = LetterTemplate.of(
                    "membership.fee.not-found",
                    Text.of("আপনার চাঁদা খুঁজে পাওয়া যায়নি", "Your fee could not be found"),
                    Text.of(
                            "{{name}}, {{day}} তারিখে {{amount}} পাঠিয়েছেন বলে জানিয়েছিলেন, কিন্তু টাকাটি আমাদের হিসাবে খুঁজে"
                                    + " পাওয়া যায়নি। আপনার সদস্যপদের এখনকার অবস্থা এতে বদলায়নি।\n\n"
                                    + "ট্রানজেকশন আইডি ও অঙ্ক মিলিয়ে আবার জানান:\n\n{{link}}",
                            "{{name}}, you told us that you sent {{amount}} on {{day}}, but the money could not be found in our"
                                    + " accounts. What you are as a member has not changed by this.\n\n"
                                    + "Check the transaction id and the amount, and tell us again:\n\n{{link}}"))
            .sms(Text.of(
                    "{{day}} তারিখের চাঁদা {{amount}} খুঁজে পাওয়া যায়নি। আইডি মিলিয়ে আবার জানান: {{link}}",
                    "Your fee of {{amount}} of {{day}} could not be found. Check the id and tell us again: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("amount", "৳২০০")
            .fact("day", "২০ নভেম্বর ২০২৬")
            .fact("link", "https://becs.example.org/account/fees");

    static final LetterTemplate OFFERED = LetterTemplate.of(
                    "membership.role.offered",
                    Text.of("আপনার জন্য একটি কাজ", "Work that you are offered"),
                    Text.of(
                            "{{name}}, আপনাকে একটি স্বেচ্ছাসেবার কাজ দেওয়া হচ্ছে: {{role}}। শুরু {{day}}।\n\n"
                                    + "কাজটি নিতে গোপনীয়তার অঙ্গীকার পড়ুন ও করুন। এর আগে কাজটি আপনার হয় না:\n\n{{link}}",
                            "{{name}}, you are offered work as a volunteer: {{role}}. It begins on {{day}}.\n\n"
                                    + "To take it, read the pledge of confidentiality and give it. Before that it is not yours:\n\n{{link}}"))
            .sms(Text.of(
                    "স্বেচ্ছাসেবা: {{role}}, শুরু {{day}}। অঙ্গীকার করে কাজটি নিন: {{link}}",
                    "Volunteer work: {{role}}, from {{day}}. Pledge and take it: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("role", "ফোনে যোগাযোগ")
            .fact("day", "১ ডিসেম্বর ২০২৬")
            .fact("link", "https://becs.example.org/account/work");

    static final LetterTemplate WAIVED = LetterTemplate.of(
                    "membership.fee.waived",
                    Text.of("আপনার চাঁদা মওকুফ হয়েছে", "Your fee was let go"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদের ({{number}}) এক মেয়াদের চাঁদা মওকুফ করা হয়েছে। কিছু পাঠাতে হবে না।\n\n"
                                    + "মেয়াদ: {{until}}।\n\n{{link}}",
                            "{{name}}, the fee of one term of your membership ({{number}}) was let go. Nothing is to be paid.\n\n"
                                    + "Valid until: {{until}}.\n\n{{link}}"))
            .sms(Text.of(
                    "সদস্যপদ {{number}}: এক মেয়াদের চাঁদা মওকুফ। মেয়াদ: {{until}}।",
                    "Membership {{number}}: the fee of one term was let go. Valid until: {{until}}."))
            .fact("name", "রহিমা খাতুন")
            .fact("number", "K7PM-92QXV")
            .fact("until", "৩১ ডিসেম্বর ২০২৬")
            .fact("link", "https://becs.example.org/account/fees");

    static final LetterTemplate REVERSED = LetterTemplate.of(
                    "membership.fee.reversed",
                    Text.of("আপনার চাঁদা ফেরত গেছে", "Your fee went back"),
                    Text.of(
                            "{{name}}, {{day}} তারিখে আপনার পাঠানো {{amount}} ফেরত গেছে। এর রসিদ আর বৈধ নয়, আর এই টাকায় মেয়াদ"
                                    + " পেয়ে থাকলে তা-ও বাদ গেছে। আপনার সদস্যপদ এখন: {{status}}।\n\n"
                                    + "বিস্তারিত এখানে:\n\n{{link}}",
                            "{{name}}, the {{amount}} that you sent on {{day}} went back. The receipt is not valid any more, and if the"
                                    + " money brought a term, that counts no more. Your membership is now: {{status}}.\n\n"
                                    + "See more here:\n\n{{link}}"))
            .sms(Text.of(
                    "{{day}} তারিখের চাঁদা {{amount}} ফেরত গেছে। সদস্যপদ এখন: {{status}}। {{link}}",
                    "Your fee of {{amount}} of {{day}} went back. Your membership is now: {{status}}. {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("amount", "৳২০০")
            .fact("day", "২০ নভেম্বর ২০২৬")
            .fact("status", "চাঁদার অপেক্ষায়")
            .fact("link", "https://becs.example.org/account/fees");

    @Inject
    MembershipPack pack;

    @Inject
    MemberPost post;

    @Inject
    LetterWords words;

    @Inject
    SiteAddress site;

    public static ModuleInfo declare(ModuleInfo info) {
        return VolunteerAnswers.declare(StandingNotices.declare(info.letter(FOUND)
                .letter(NOT_FOUND)
                .letter(WAIVED)
                .letter(REVERSED)
                .letter(OFFERED)));
    }

    void found(Member member, Payment payment, String receipt) {
        Locale language = language(member);
        send(
                member,
                Letter.of(words.of(FOUND))
                        .fact("amount", Bangla.money(payment.amount(), language))
                        .fact("receipt", receipt)
                        .fact("link", page(member) + "?receipt=" + receipt));
    }

    void notFound(Member member, Payment payment) {
        Locale language = language(member);
        send(
                member,
                Letter.of(words.of(NOT_FOUND))
                        .fact("amount", Bangla.money(payment.amount(), language))
                        .fact("day", Bangla.date(payment.paidOn(), language))
                        .fact("link", page(member)));
    }

    void waived(Member member) {
        send(
                member,
                Letter.of(words.of(WAIVED))
                        .fact("number", member.number().orElse(""))
                        .fact("until", StandingNotices.until(member))
                        .fact("link", page(member)));
    }

    void offered(Member member, Choice role, LocalDate start) {
        Locale language = language(member);
        send(
                member,
                Letter.of(words.of(OFFERED))
                        .fact("role", role.label().in(language))
                        .fact("day", Bangla.date(start, language))
                        .fact("link", site.of(member.language(), "/account/work")));
    }

    void reversed(Member member, Payment payment) {
        Locale language = language(member);
        send(
                member,
                Letter.of(words.of(REVERSED))
                        .fact("amount", Bangla.money(payment.amount(), language))
                        .fact("day", Bangla.date(payment.paidOn(), language))
                        .fact("status", status(member))
                        .fact("link", page(member)));
    }

    private String status(Member member) {
        return pack.rules().label(member.status()).in(language(member));
    }

    private String page(Member member) {
        return site.of(member.language(), "/account/fees");
    }

    /** Whoever has left hears nothing. */
    private void send(Member member, Letter letter) {
        if (pack.rules().mayBeWrittenTo(member.status())) {
            post.tell(member, letter);
        }
    }

    private static Locale language(Member member) {
        return Locale.forLanguageTag(member.language());
    }
}
