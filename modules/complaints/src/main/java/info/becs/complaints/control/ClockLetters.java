package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Warning;
import info.becs.complaints.entity.Warning.Stage;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * Who hears of it
 *
 * That a clock ends soon is told to whoever has the case, or stands in for them; where nobody has it or nobody is there for it, to the
 * people of its group; where there are none, and when it has run out, to those who decide: as far as they are here. One
 * letter for all cases of a batch: whoever has two hundred gets no two hundred letters. Nobody hears of a case that they may
 * not see.
 */
/** Tells officers by letter of clocks that run out. */
@ApplicationScoped
public class ClockLetters {

    private static final LetterTemplate CLOCKS = LetterTemplate.of(
                    "complaints.clocks",
                    Text.of("সময় ফুরিয়ে আসছে: {{count}}টি কেস", "Time runs out: {{count}} cases"),
                    Text.of("""
                            {{name}},

                            এই কেসগুলোতে কাজ বাকি:

                            {{lines}}

                            কেসের তালিকা: {{site}}/console/""", """
                            {{name}},

                            These cases need something done:

                            {{lines}}

                            The list of cases: {{site}}/console/"""))
            .fact("name", "আদা")
            .fact("count", "1")
            .fact("lines", "K7PM-92QX · প্রথম উত্তর · ২৬ নভেম্বর ২০২৬");

    private static final Text SOON = Text.of("{0} · {1} · {2} পর্যন্ত", "{0} · {1} · by {2}");
    private static final Text OVER = Text.of("{0} · {1} · {2}, পেরিয়ে গেছে", "{0} · {1} · {2}, overdue");

    @Inject
    Interests interests;

    @Inject
    Absences absences;

    @Inject
    CaseReaders everybody;

    @Inject
    ThisModule self;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(CLOCKS);
    }

    /** In the caller's transaction; nothing where nobody can be reached. */
    public void send(Map<Case, List<Warning>> found) {
        People people = self.platform().find(People.class).orElse(null);
        Mailer mailer = self.platform().find(Mailer.class).orElse(null);
        if (found.isEmpty() || people == null || mailer == null) {
            return;
        }
        letters(found, people)
                .forEach((person, lines) -> people.contact(person.id())
                        .map(Contact::email)
                        .filter(mail -> !mail.isEmpty())
                        .ifPresent(mail -> mailer.send(letter(person, mail, lines))));
    }

    private Map<Person, List<Text>> letters(Map<Case, List<Warning>> found, People people) {
        List<Person> officers = people.holding("complaints.case.work");
        List<Person> leads = absences.present(people.holding("complaints.case.decide"));
        Map<Person, List<Text>> letters = new LinkedHashMap<>();
        Map<Person, Set<String>> hidden = new LinkedHashMap<>();
        found.forEach((each, fresh) -> fresh.forEach(warning -> readers(
                        each, warning, seeing(each, officers, hidden), seeing(each, leads, hidden))
                .forEach(reader ->
                        letters.computeIfAbsent(reader, p -> new ArrayList<>()).add(line(each, warning)))));
        return letters;
    }

    private List<Person> seeing(Case of, List<Person> people, Map<Person, Set<String>> hidden) {
        return people.stream()
                .filter(each ->
                        !interests.hides(hidden.computeIfAbsent(each, p -> interests.hidden(p.id().toString())), of))
                .toList();
    }

    private Set<Person> readers(Case of, Warning warning, List<Person> officers, List<Person> leads) {
        Optional<Person> assignee = of.assignee()
                .flatMap(absences::acting)
                .flatMap(id -> officers.stream()
                        .filter(officer -> officer.id().toString().equals(id))
                        .findFirst());
        Set<Person> readers = new LinkedHashSet<>();
        assignee.ifPresentOrElse(readers::add, () -> readers.addAll(everybody.group(of, officers)));
        if (readers.isEmpty() || warning.stage() == Stage.OVER) {
            readers.addAll(leads);
        }
        return readers;
    }

    private static Text line(Case of, Warning warning) {
        Text day = Text.of(Bangla.date(warning.dueAt(), Bangla.BN), Bangla.date(warning.dueAt(), Locale.ENGLISH));
        return (warning.stage() == Stage.OVER ? OVER : SOON)
                .with(of.number(), warning.clock().label(), day);
    }

    private static Letter letter(Person to, String mail, List<Text> lines) {
        Locale language = Locale.forLanguageTag(to.language());
        String count = String.valueOf(lines.size());
        return Letter.of(CLOCKS)
                .toMail(mail)
                .in(language)
                .about(to.id().value())
                .fact("name", to.name().in(language))
                .fact("count", language.equals(Bangla.BN) ? Bangla.digits(count) : count)
                .fact(
                        "lines",
                        String.join(
                                "\n",
                                lines.stream().map(line -> line.in(language)).toList()));
    }
}
