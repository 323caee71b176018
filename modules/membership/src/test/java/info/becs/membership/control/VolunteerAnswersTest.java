package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.VolunteerApplication;
import info.becs.membership.entity.VolunteerProblem;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.forms.Submissions;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.PersonId;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FakeSubmissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M35 */
class VolunteerAnswersTest {

    private static final PersonId REGISTRAR = new PersonId(UUID.randomUUID());

    private final FakeSubmissions submissions = new FakeSubmissions();
    private final FakePlatform platform = new FakePlatform().with("forms", Submissions.class, submissions);
    private final VolunteerAnswers answers = new VolunteerAnswers();

    @BeforeEach
    void starts() {
        answers.self = new ThisModule() {
            @Override
            public Platform platform() {
                return platform;
            }
        };
        answers.applications = new VolunteerApplications() {
            @Override
            void save() {}
        };
        answers.words = new LetterWords() {
            @Override
            public LetterTemplate of(LetterTemplate shipped) {
                return shipped;
            }
        };
        answers.site = new SiteAddress() {
            @Override
            String of(String path) {
                return "https://becs.example.org" + path;
            }
        };
        answers.clock = Clock.fixed(Instant.parse("2026-11-27T04:00:00Z"), ZoneOffset.UTC);
    }

    private VolunteerApplication applied(String email) {
        UUID id = submissions.received(
                WorkApplications.FORM,
                "{\"full_name\": \"করিম উদ্দিন\", \"mobile\": \"01712345678\"%s}".formatted(email));
        return new VolunteerApplication(submissions.find(id).orElseThrow());
    }

    private VolunteerApplication appliedWithMail() {
        return applied(", \"email\": \"karim@example.com\"");
    }

    private void answers(VolunteerApplication application) {
        answers.answer(application, VolunteerApplication.INVITED, "শনিবার।", REGISTRAR);
    }

    private void refusing(Channel... ways) {
        Mailer mailer = platform.find(Mailer.class).orElseThrow();
        Set<Channel> refused = EnumSet.noneOf(Channel.class);
        refused.addAll(Set.of(ways));
        platform.without(Mailer.class).with("core", Mailer.class, letter -> {
            if (refused.contains(letter.channel())) {
                throw VolunteerProblem.notFound();
            }
            return mailer.send(letter);
        });
    }

    @Test
    void theLetterGoesToTheNumberAndToTheAddressIfThereIsOne() {
        answers(applied(""));
        assertThat(platform.letters()).extracting(Letter::address).containsExactly("01712345678");

        answers(appliedWithMail());
        assertThat(platform.letters())
                .extracting(Letter::address)
                .containsExactly("01712345678", "karim@example.com", "01712345678");
    }

    @Test
    void oneOfThemIsEnough() {
        refusing(Channel.SMS);
        VolunteerApplication application = appliedWithMail();

        answers(application);

        assertThat(platform.letters()).extracting(Letter::channel).containsExactly(Channel.MAIL);
        assertThat(application.answer()).contains("invited");
        assertThatThrownBy(() -> answers(applied(""))).isInstanceOf(Problem.class);
    }

    @Test
    void whoeverIsReachedByNeitherIsNotAnswered() {
        refusing(Channel.SMS, Channel.MAIL);

        assertThatThrownBy(() -> answers(appliedWithMail())).isInstanceOf(Problem.class);
        assertThat(platform.letters()).isEmpty();
    }

    @Test
    void theMessageSaysHowToBecomeAMember() {
        answers(applied(""));

        assertThat(platform.letters().get(0).facts()).containsEntry("link", "https://becs.example.org/membership");
        assertThat(platform.letters().get(0).language()).isEqualTo(Locale.forLanguageTag("bn"));
    }
}
