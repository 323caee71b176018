package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.kit.start.ThisModule;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever has a case that its complainant has written; once, until the cell has answered or seen it. */
@ApplicationScoped
public class AnswerLetters {

    private static final Logger LOG = System.getLogger(AnswerLetters.class.getName());

    /** What is older is a sample's, which tells of the past. */
    private static final Duration NEWS = Duration.ofHours(1);

    private static final LetterTemplate ANSWER = LetterTemplate.of(
                    "complaints.answer",
                    Text.of("কেস {{case}}: অভিযোগকারী লিখেছেন", "Case {{case}}: the complainant has written"),
                    Text.of("""
                            {{name}},

                            কেস {{case}}-এ অভিযোগকারী কিছু লিখেছেন বা যোগ করেছেন। উত্তর না দেওয়া পর্যন্ত, বা দেখা হয়েছে বলা পর্যন্ত,
                            কেসটি ‘উত্তর এসেছে’ তালিকায় থাকবে।

                            {{site}}/console/complaints/cases/{{case}}""", """
                            {{name}},

                            The complainant of case {{case}} has written or added something. Until somebody answers or marks it as seen,
                            it stands in the list “An answer waits”.

                            {{site}}/console/complaints/cases/{{case}}"""))
            .fact("name", "আদা")
            .fact("case", "K7PM-92QX");

    @Inject
    CaseReaders readers;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(ANSWER);
    }

    /** In the caller's transaction; nothing where words of theirs waited already, or where nobody can be reached. */
    void tell(Case of, CaseEvent heard) {
        boolean isFirst = of.answerSince().filter(heard.madeAt()::equals).isPresent()
                && heard.madeAt().isAfter(clock.instant().minus(NEWS));
        People people = self.platform().find(People.class).orElse(null);
        Mailer mailer = self.platform().find(Mailer.class).orElse(null);
        if (!isFirst || people == null || mailer == null) {
            return;
        }
        readers.of(of, people)
                .forEach(person -> people.contact(person.id())
                        .map(Contact::email)
                        .filter(mail -> !mail.isEmpty())
                        .ifPresent(mail -> send(of, letter(of, person, mail), mailer)));
    }

    /** What cannot be sent takes nothing away from what the complainant has written. */
    private static void send(Case of, Letter letter, Mailer mailer) {
        try {
            mailer.send(letter);
        } catch (Problem refused) {
            LOG.log(Level.INFO, "That an answer waits in case {0} was not sent: {1}", of.number(), refused.code());
        }
    }

    private static Letter letter(Case of, Person to, String mail) {
        Locale language = Locale.forLanguageTag(to.language());
        return Letter.of(ANSWER)
                .toMail(mail)
                .in(language)
                .about(to.id().value())
                .fact("name", to.name().in(language))
                .fact("case", of.number());
    }
}
