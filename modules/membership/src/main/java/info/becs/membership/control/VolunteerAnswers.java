package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.VolunteerApplication;
import info.becs.membership.entity.VolunteerProblem;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.forms.Submissions;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers those who would do something for the society, members or not: by short message, by mail, and on the status page. */
@ApplicationScoped
public class VolunteerAnswers implements SubmissionProgress {

    private static final LetterTemplate INVITED = LetterTemplate.of(
                    "membership.volunteer.invited",
                    Text.of("আপনাকে স্বেচ্ছাসেবক হিসেবে চাই", "We would like to have you as a volunteer"),
                    Text.of(
                            "{{name}}, সমিতি আপনাকে স্বেচ্ছাসেবক হিসেবে পেতে চায়।\n\n{{words}}\n\n"
                                    + "সদস্য না হয়ে থাকলে আগে সদস্য হোন: কাজ ও গোপনীয়তার অঙ্গীকার সদস্যের অ্যাকাউন্টে থাকে।\n\n{{link}}",
                            "{{name}}, the society would like to have you as a volunteer.\n\n{{words}}\n\n"
                                    + "If you are no member yet, become one first: the work and the pledge of confidentiality stand"
                                    + " in a member's account.\n\n{{link}}"))
            .sms(
                    Text.of(
                            "সমিতি আপনাকে স্বেচ্ছাসেবক হিসেবে পেতে চায়। সদস্য না হয়ে থাকলে আগে সদস্য হোন: {{link}} {{words}}",
                            "We would like to have you as a volunteer. If you are no member yet, become one first: {{link}} {{words}}"))
            .fact("name", "করিম উদ্দিন")
            .fact("words", "শনিবার বিকাল তিনটায় প্রশিক্ষণ।")
            .fact("link", "https://becs.example.org/membership");

    private static final LetterTemplate DECLINED = LetterTemplate.of(
                    "membership.volunteer.declined",
                    Text.of("স্বেচ্ছাসেবক হওয়ার আবেদন", "Your application as a volunteer"),
                    Text.of(
                            "{{name}}, স্বেচ্ছাসেবক হতে চেয়েছেন, সেজন্য ধন্যবাদ। এখন আপনার জন্য উপযুক্ত কোনো কাজ নেই।\n\n{{words}}\n\n"
                                    + "পরে আবার আবেদন করতে পারেন: {{site}}",
                            "{{name}}, thank you for offering to volunteer. There is no suitable work for you at present.\n\n"
                                    + "{{words}}\n\nYou may apply again later: {{site}}"))
            .sms(Text.of(
                    "স্বেচ্ছাসেবক হতে চেয়েছেন, সেজন্য ধন্যবাদ। এখন উপযুক্ত কোনো কাজ নেই। {{words}}",
                    "Thank you for offering to volunteer. There is no suitable work at present. {{words}}"))
            .fact("name", "করিম উদ্দিন")
            .fact("words", "ছয় মাস পরে আবার আবেদন করুন।");

    private static final Map<String, LetterTemplate> LETTERS =
            Map.of(VolunteerApplication.INVITED, INVITED, VolunteerApplication.DECLINED, DECLINED);

    private static final Map<String, Text> TOLD = Map.of(
            VolunteerApplication.INVITED,
            Text.of(
                    "সমিতি আপনাকে স্বেচ্ছাসেবক হিসেবে পেতে চায়। সদস্য না হয়ে থাকলে আগে সদস্য হোন: কাজ ও গোপনীয়তার অঙ্গীকার সদস্যের"
                            + " অ্যাকাউন্টে থাকে।",
                    "The society would like to have you as a volunteer. If you are no member yet, become one first: the work and"
                            + " the pledge stand in a member's account."),
            VolunteerApplication.DECLINED,
            Text.of(
                    "এখন উপযুক্ত কোনো কাজ নেই। পরে আবার আবেদন করা যায়।",
                    "There is no suitable work at present. You may apply again later."),
            VolunteerApplication.OFFERED,
            Text.of(
                    "আপনাকে একটি কাজ দেওয়া হয়েছে; সদস্যের অ্যাকাউন্টে দেখুন।",
                    "There is work for you; see your member's account."));

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I, DataClass.S);

    @Inject
    VolunteerApplications applications;

    @Inject
    WorkApplications work;

    @Inject
    Members members;

    @Inject
    LetterWords words;

    @Inject
    SiteAddress site;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    static ModuleInfo declare(ModuleInfo info) {
        return info.letter(INVITED).letter(DECLINED);
    }

    /**
     * Written to the number and to the address that they gave, if any; where neither is taken, nothing is answered.
     *
     * @param said what staff have written besides; may be empty
     */
    public void answer(VolunteerApplication application, String answer, String said, PersonId by) {
        application.answer(answer, by, now());
        applications.save();
        JsonNode answers = answers(application).orElseThrow(VolunteerProblem::notFound);
        Letter letter = Letter.of(words.of(LETTERS.get(answer)))
                .in(Locale.forLanguageTag(application.language()))
                .fact("name", answers.path("full_name").asString(""))
                .fact("words", said);
        boolean isInvited = answer.equals(VolunteerApplication.INVITED);
        String join = site.of(application.language(), "/membership");
        send(isInvited ? letter.fact("link", join) : letter, answers);
    }

    /** By mail as well, which leaves also where no short message can. */
    private void send(Letter letter, JsonNode to) {
        Mailer mailer = self.platform().find(Mailer.class).orElseThrow();
        Letter message = letter.toMobile(to.path("mobile").asString(""));
        String email = to.path("email").asString("");
        if (!email.isBlank() && isTaken(mailer, letter.toMail(email))) {
            isTaken(mailer, message);
        } else {
            mailer.send(message);
        }
    }

    private static boolean isTaken(Mailer mailer, Letter letter) {
        try {
            mailer.send(letter);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    /** Whose it is, where a member has shown that it is theirs. */
    public Optional<Member> member(VolunteerApplication application) {
        return answers(application)
                .map(answers ->
                        new Contact("", Applicant.reading(answers.path("mobile").asString(""))))
                .filter(contact -> !contact.mobile().isEmpty())
                .flatMap(contact -> self.platform().find(People.class).flatMap(people -> people.reachedAt(contact)))
                .flatMap(members::of)
                .filter(member -> work.of(member).stream()
                        .anyMatch(each -> each.id().toString().equals(application.id())));
    }

    private Optional<JsonNode> answers(VolunteerApplication application) {
        return self.platform()
                .find(Submissions.class)
                .orElseThrow(MembershipProblem::submissionsAbsent)
                .find(UUID.fromString(application.id()), OPEN)
                .map(submission -> JsonMapper.shared().readTree(submission.answers()));
    }

    @Override
    public List<Step> of(UUID submission) {
        return applications
                .find(submission.toString())
                .flatMap(application -> application
                        .answer()
                        .map(answer -> new Step(application.answeredAt().orElseThrow(), TOLD.get(answer))))
                .map(List::of)
                .orElse(List.of());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
