package info.becs.membership.renewal.control;

import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.control.LetterWords;
import info.becs.membership.control.MemberPost;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.PayLinks;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.renewal.entity.Reminder;
import info.becs.membership.renewal.entity.ReminderPlan;
import info.becs.membership.renewal.entity.ReminderPlan.Window;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reminds one member of the end of a term: the letter and that it was sent are one transaction. */
@ApplicationScoped
public class Reminding {

    private static final Setting DAYS = Setting.text(
                    "membership.renewal.days",
                    "-30 -7 1 21",
                    Text.of(
                            "মেয়াদ শেষের কত দিন পরে মনে করানো হয়; আগে হলে বিয়োগ চিহ্ন, ফাঁকা দিয়ে আলাদা",
                            "So many days after the end of a term its member is reminded; before it with a minus,"
                                    + " apart by blanks"))
            .between(0, 60)
            .changeable();

    private static final LetterTemplate REMINDER = LetterTemplate.of(
                    "membership.renewal.reminder",
                    Text.of("সদস্যপদ নবায়ন", "Renew your membership"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদের ({{type}}, নম্বর {{number}}) মেয়াদ {{day}} পর্যন্ত।\n\n"
                                    + "নবায়নের চাঁদা {{fee}}। কীভাবে দেবেন তা এখানে আছে:\n\n"
                                    + "{{link}}",
                            "{{name}}, your membership ({{type}}, number {{number}}) runs until {{day}}.\n\n"
                                    + "The fee for renewing it is {{fee}}. How to pay it stands here:\n\n"
                                    + "{{link}}"))
            .sms(Text.of(
                    "সদস্য {{number}}: মেয়াদ {{day}} পর্যন্ত। নবায়নের চাঁদা {{fee}}: {{link}}",
                    "Member {{number}}: your membership runs until {{day}}. Renew for {{fee}}: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("type", "সাধারণ সদস্য")
            .fact("number", "K7PM-92QXV")
            .fact("day", "৩১ ডিসেম্বর ২০২৬")
            .fact("fee", "৳২০০")
            .fact("link", "https://becs.example.org/pay/…");

    private static final LetterTemplate FREE = LetterTemplate.of(
                    "membership.renewal.reminder-free",
                    Text.of("চাঁদা ছাড়াই সদস্যপদ নবায়ন", "Renew your membership, nothing to pay"),
                    Text.of(
                            "{{name}}, আপনার সদস্যপদের ({{type}}, নম্বর {{number}}) মেয়াদ {{day}} পর্যন্ত।\n\n"
                                    + "নবায়নে কোনো চাঁদা লাগে না। এখানে একটি বোতাম চাপলেই হয়:\n\n"
                                    + "{{link}}",
                            "{{name}}, your membership ({{type}}, number {{number}}) runs until {{day}}.\n\n"
                                    + "There is nothing to pay for renewing it. One button does it here:\n\n"
                                    + "{{link}}"))
            .sms(Text.of(
                    "সদস্য {{number}}: মেয়াদ {{day}} পর্যন্ত। চাঁদা ছাড়াই নবায়ন করুন: {{link}}",
                    "Member {{number}}: your membership runs until {{day}}. Renew, nothing to pay: {{link}}"))
            .fact("name", "রহিমা খাতুন")
            .fact("type", "ছাত্র সদস্য")
            .fact("number", "K7PM-92QXV")
            .fact("day", "৩১ ডিসেম্বর ২০২৬")
            .fact("link", "https://becs.example.org/pay/…");

    private static final Duration OF_USE = Duration.ofDays(3);

    @Inject
    Members members;

    @Inject
    Reminders reminders;

    @Inject
    MembershipPack pack;

    @Inject
    MemberPost post;

    @Inject
    LetterWords words;

    @Inject
    PayDesk desk;

    @Inject
    PayLinks links;

    @Inject
    Settings settings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(REMINDER).letter(FREE).setting(DAYS);
    }

    /** Those of today. */
    List<Window> windows() {
        return ReminderPlan.of(settings.text(DAYS)).on(today());
    }

    @Transactional
    public List<String> due(Window window, String after, int most) {
        return reminders.due(window, after, most);
    }

    /**
     * Looks once more who it is now: whoever has died, resigned, was suspended or has renewed since is not written to.
     *
     * @return whether a letter was handed in
     */
    @Transactional
    public boolean remind(String id, Window window) {
        Member member = members.lock(id);
        Optional<LocalDate> end =
                member.endOn().filter(day -> !day.isBefore(window.first()) && !day.isAfter(window.last()));
        boolean mayBe =
                pack.rules().mayBeWrittenTo(member.status()) && member.mark().isEmpty();
        if (end.isEmpty() || !mayBe || reminders.isSent(member, window.days())) {
            return false;
        }
        Optional<Letter> letter = letter(member, end.get());
        Optional<Mailer> mailer = self.platform().find(Mailer.class);
        Optional<String> link = letter.isEmpty() || mailer.isEmpty() ? Optional.empty() : desk.address(member);
        if (link.isEmpty()) {
            return false;
        }
        reminders.add(new Reminder(member, window.days(), clock.instant()));
        mailer.get().send(letter.get().fact("link", link.get()));
        return true;
    }

    /** Links whose days are over are kept no longer. */
    @Transactional
    public void clean() {
        links.clean(now());
    }

    private Optional<Letter> letter(Member member, LocalDate end) {
        Locale language = Locale.forLanguageTag(member.language());
        return pack.rules()
                .find(member.type())
                .flatMap(type -> post.addressed(
                        member,
                        begun(type, language)
                                .fact("type", type.label().in(language))
                                .fact("number", member.number().orElse(""))
                                .fact("day", Bangla.date(end, language))
                                .until(now().plus(OF_USE))));
    }

    private Letter begun(MembershipType type, Locale language) {
        return type.fee() == 0
                ? Letter.of(words.of(FREE))
                : Letter.of(words.of(REMINDER)).fact("fee", Bangla.money(type.fee(), language));
    }

    private LocalDate today() {
        return Days.of(now());
    }

    private Instant now() {
        return clock.instant();
    }
}
