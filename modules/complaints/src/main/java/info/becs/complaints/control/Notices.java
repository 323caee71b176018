package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Reach;
import info.becs.complaints.entity.Reminder;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterConsent;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/*
 * What gives nothing away
 *
 * Others may read the phone or the mail. So nothing is said but that a date is near, or that something is new, and where to look:
 * the page there asks for number and secret. How they may be reached is read from the answers when it is sent,
 * and whether they want it is asked again when it leaves.
 */
/** Short words to whoever complained, where the form says that they may come and the status page does not stop them. */
@ApplicationScoped
public class Notices implements LetterConsent {

    private static final Logger LOG = System.getLogger(Notices.class.getName());
    private static final int QUESTION_DAYS = 14;
    private static final Set<DataClass> CONTACT = Set.of(DataClass.S, DataClass.X);

    private static final LetterTemplate REMINDER = LetterTemplate.of(
                    "complaints.reminder", Text.of("একটি তারিখ কাছে", "A date is near"), Text.of("""
                            {{day}} তারিখটি কাছে।

                            কীসের তারিখ, তা এই পাতায় লেখা আছে: {{site}}/forms/status

                            এমন বার্তা আর না চাইলে ওই পাতাতেই বন্ধ করা যায়।\
                            """, """
                            A date is near: {{day}}.

                            What it is about stands on this page: {{site}}/en/forms/status

                            If you do not want such messages, you can stop them there.\
                            """))
            .sms(Text.of(
                    "{{day}} তারিখটি কাছে। দেখুন: {{site}}/forms/status",
                    "A date is near: {{day}}. See {{site}}/en/forms/status"))
            .fact("day", "২৬ নভেম্বর ২০২৬");

    private static final LetterTemplate NEWS = LetterTemplate.of(
                    "complaints.news", Text.of("নতুন খবর আছে", "There is news"), Text.of("""
                            আপনার জন্য নতুন খবর আছে এই পাতায়: {{site}}/forms/status

                            এমন বার্তা আর না চাইলে ওই পাতাতেই বন্ধ করা যায়।\
                            """, """
                            There is news for you on this page: {{site}}/en/forms/status

                            If you do not want such messages, you can stop them there.\
                            """))
            .sms(Text.of("নতুন খবর আছে: {{site}}/forms/status", "There is news: {{site}}/en/forms/status"));

    private static final LetterTemplate QUESTION = LetterTemplate.of(
                    "complaints.question", Text.of("একটি প্রশ্ন আছে", "There is a question"), Text.of("""
                            আপনার জন্য একটি প্রশ্ন আছে এই পাতায়: {{site}}/forms/status

                            উত্তর দিতে এক মিনিট লাগে। এমন বার্তা আর না চাইলে ওই পাতাতেই বন্ধ করা যায়।\
                            """, """
                            There is a question for you on this page: {{site}}/en/forms/status

                            It takes a minute to answer. If you do not want such messages, you can stop them there.\
                            """))
            .sms(Text.of(
                    "একটি প্রশ্ন আছে, এক মিনিট লাগবে: {{site}}/forms/status",
                    "There is a question, it takes a minute: {{site}}/en/forms/status"));

    @Inject
    Cases cases;

    @Inject
    Reminders reminders;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(REMINDER).letter(NEWS).letter(QUESTION);
    }

    /** How they are reached; empty where they said nothing or nobody keeps what they said. */
    public Optional<Reach> reach(Case of) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.find(UUID.fromString(of.submission()), CONTACT))
                .flatMap(kept -> Reach.of(kept.answers(), Locale.forLanguageTag(kept.language())));
    }

    /** That something happened: at once, and once a day. */
    public void news(Case of) {
        Instant now = clock.instant();
        LocalDate today = OfficeCalendar.day(now);
        Reminder news = Reminder.news(of.id(), today);
        if (of.wantsNotices() && !reminders.isTold(news)) {
            send(of, NEWS, List.of(news), Map.of(), OfficeCalendar.end(today.plusDays(1)));
        }
    }

    /** That a day is near; of one that is over nothing is sent any more. */
    public boolean remind(Case of, LocalDate day, List<Reminder> due) {
        Text words = Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
        return send(of, REMINDER, due, Map.of("day", words), OfficeCalendar.end(day));
    }

    /** How it went in the end; whether that is settled: sent, or nobody to be written to. */
    public boolean question(Case of) {
        LocalDate today = OfficeCalendar.day(clock.instant());
        return !of.wantsNotices()
                || send(of, QUESTION, List.of(), Map.of(), OfficeCalendar.end(today.plusDays(QUESTION_DAYS)));
    }

    /** Whether it is settled. What cannot be sent, for instance because too much was sent today, is tried again with the next. */
    private boolean send(
            Case of, LetterTemplate template, List<Reminder> what, Map<String, Text> facts, Instant until) {
        Optional<Mailer> mailer = self.platform().find(Mailer.class);
        Optional<Reach> reach = mailer.flatMap(present -> reach(of));
        if (mailer.isEmpty() || reach.isEmpty()) {
            return mailer.isPresent();
        }
        Letter letter = to(reach.get(), template, facts).until(until).ifStillWanted(of.number());
        try {
            mailer.get().send(letter);
            reminders.add(what);
            return true;
        } catch (Problem refused) {
            LOG.log(Level.INFO, "A notice of case {0} was not sent: {1}", of.number(), refused.code());
            return false;
        }
    }

    /** Not when they have stopped it since, and not when what they handed in was forgotten. */
    @Override
    public boolean isGiven(String template, String number) {
        return cases.find(number)
                .filter(found -> found.wantsNotices() && reach(found).isPresent())
                .isPresent();
    }

    private static Letter to(Reach reach, LetterTemplate template, Map<String, Text> facts) {
        Letter letter = Letter.of(template).in(reach.language());
        letter = reach.channel() == Letter.Channel.SMS
                ? letter.toMobile(reach.address())
                : letter.toMail(reach.address());
        for (var fact : facts.entrySet()) {
            letter = letter.fact(fact.getKey(), fact.getValue().in(reach.language()));
        }
        return letter;
    }
}
