package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRules;
import info.becs.complaints.entity.Look;
import info.becs.kit.settings.Settings;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.forms.SubmissionDialogue.Line;
import info.becs.spi.forms.SubmissionDialogue.Part;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Opening a file: why, written down for whoever complained; and an alarm where somebody opens very many. */
@ApplicationScoped
public class Looking {

    private static final String DECIDE = "complaints.case.decide";
    private static final String WORK = "work";
    private static final String EXPORT = "export";
    private static final String STRICT = "strict";
    /** How many ordinary files one counts for that shows what is kept most strictly. */
    private static final int STRICT_WEIGHT = 10;

    private static final Text STRICTLY = Text.of("সবচেয়ে গোপন উত্তর", "the strictly kept answers");
    private static final Text TAKEN = Text.of("ফাইলের তালিকা বাইরে নেওয়া", "Taking a list of files away");
    /** More than a file is looked at in the months in which it is open: whoever complained is told of all. */
    private static final int MOST_TOLD = 400;

    private static final Setting MOST = Setting.number(
                    "complaints.looks.most-per-hour",
                    300,
                    Text.of(
                            "এক ঘণ্টায় কতবার ফাইল খুললে সংকেত যায়",
                            "How many files somebody opens in an hour before that is told"))
            .between(1, 100_000)
            .changeable();
    private static final LetterTemplate ALARM = LetterTemplate.of(
                    "complaints.look.alarm",
                    Text.of("অভিযোগের অনেক ফাইল খোলা হচ্ছে", "Many complaint files are being opened"),
                    Text.of(
                            "{{name}},\n\n{{who}} এক ঘণ্টায় {{most}} বারের বেশি অভিযোগের ফাইল খুলেছেন।\n\n"
                                    + "কেন, জেনে নিন; কোন কোন ফাইল, তা কাজের খাতায় আছে: {{site}}/console/",
                            "{{name}},\n\n{{who}} has opened complaint files more than {{most}} times within an hour.\n\n"
                                    + "Please ask why; which files it were stands in the audit log: {{site}}/console/"))
            .fact("name", "Ada")
            .fact("who", "Ben")
            .fact("most", "300");
    private static final Text TITLE = Text.of("আপনার ফাইল যাঁরা দেখেছেন", "Who looked at your file");
    private static final Text LINE = Text.same("{0} · {1}");

    @Inject
    Cases cases;

    @Inject
    Looks looks;

    @Inject
    CaseRules rules;

    @Inject
    Settings settings;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(MOST).letter(ALARM);
    }

    /** The reason of the list; for whoever has the case it is their work, others have to say it. */
    public String reason(Case found, PersonId person, String asked) {
        if (asked == null || asked.isBlank()) {
            if (found.assignee().filter(person.toString()::equals).isPresent()) {
                return WORK;
            }
            throw DossierProblem.reasonMissing();
        }
        return said(asked);
    }

    /** The reason of the list, which everybody has to say, also whoever has the case. */
    public String said(String asked) {
        if (asked == null || !rules.casework().dossiers().looks().containsKey(asked)) {
            throw DossierProblem.reasonMissing();
        }
        return asked;
    }

    /** Whoever takes what nobody has looked through for malware says why, also whoever has the case, and that they know. */
    public void known(String asked, boolean unscanned) {
        if (!unscanned) {
            throw DossierProblem.unscanned();
        }
        said(asked);
    }

    /** Written down before anything is shown. @param may what the person holds */
    public void look(Case found, PersonId person, Predicate<String> may, String reason) {
        look(found, person, may, List.of(reason), 1);
    }

    /** At what is kept most strictly: said to whoever complained, and counted as many. */
    public void lookStrictly(Case found, PersonId person, Predicate<String> may, String reason) {
        look(found, person, may, List.of(reason, STRICT), STRICT_WEIGHT);
    }

    private void look(Case found, PersonId person, Predicate<String> may, List<String> reasons, int weight) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var look = new Look(person.toString(), OfficeCalendar.day(now), office(may), reasons, 1, now);
        Optional<Look> before = looks.find(found, look.person(), look.day());
        if (before.isEmpty()) {
            cases.lock(found);
            before = looks.find(found, look.person(), look.day());
        }
        before.ifPresentOrElse(known -> looks.again(found, known, look), () -> looks.add(found, look));
        watch(person, now, weight);
    }

    /** Many at once that somebody takes away as a file: whoever complained sees it as they see that one file was opened. */
    public void take(Collection<String> cases, PersonId person, Predicate<String> may) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        looks.add(cases, new Look(person.toString(), OfficeCalendar.day(now), office(may), List.of(EXPORT), 1, now));
        watch(person, now, cases.size());
    }

    private String office(Predicate<String> may) {
        return rules.casework().dossiers().offices().keySet().stream()
                .filter(may)
                .findFirst()
                .orElseThrow();
    }

    /** Told once an hour: to those who decide, and in the audit. */
    private void watch(PersonId person, Instant now, int opened) {
        long most = settings.number(MOST);
        long counted = counted(person.toString(), now, opened);
        if (counted <= most || counted - opened > most) {
            return;
        }
        self.platform()
                .find(AuditLog.class)
                .ifPresent(audit -> audit.record(AuditEntry.of("complaints.look.alarm", person.toString())
                        .by("complaints")
                        .change("opens", DataClass.I, null, counted)));
        Optional<People> people = self.platform().find(People.class);
        Optional<Mailer> mailer = self.platform().find(Mailer.class);
        if (people.isEmpty() || mailer.isEmpty()) {
            return;
        }
        for (Person lead : people.get().holding(DECIDE)) {
            Locale locale = Locale.forLanguageTag(lead.language());
            people.get()
                    .contact(lead.id())
                    .filter(contact ->
                            contact.email() != null && !contact.email().isBlank())
                    .ifPresent(contact -> mailer.get()
                            .send(Letter.of(ALARM)
                                    .toMail(contact.email())
                                    .in(locale)
                                    .about(person.value())
                                    .fact("name", lead.name().in(locale))
                                    .fact("who", name(people.get(), person, locale))
                                    .fact("most", Bangla.number(most, locale))));
        }
    }

    private static String name(People people, PersonId person, Locale locale) {
        return people.find(person)
                .map(Person::name)
                .map(name -> name.in(locale))
                .orElse("–");
    }

    private int counted(String person, Instant now, int opened) {
        try {
            return looks.count(person, now, opened);
        } catch (PersistenceException e) {
            return looks.count(person, now, opened);
        }
    }

    /** For whoever complained, of all cases of what they handed in: which office, when and why, never who. */
    public Part part(List<Case> all) {
        return new Part(
                TITLE,
                all.stream()
                        .flatMap(each -> looks.of(each, MOST_TOLD).stream())
                        .sorted(Comparator.comparing(Look::lastAt).reversed())
                        .limit(MOST_TOLD)
                        .map(look -> new Line(
                                ConsentTalk.day(look.lastAt()), LINE.with(label(look.office()), reasons(look))))
                        .toList());
    }

    public Text label(String office) {
        return rules.casework().worded(DossierRules::offices, office).orElse(Text.same("–"));
    }

    public Text reasons(Look look) {
        return look.reasons().stream()
                .map(this::reason)
                .reduce((before, after) -> Text.of(before.bn() + ", " + after.bn(), before.en() + ", " + after.en()))
                .orElse(Text.same(""));
    }

    private Text reason(String code) {
        switch (code) {
            case EXPORT:
                return TAKEN;
            case STRICT:
                return STRICTLY;
            default:
                return rules.casework().worded(DossierRules::looks, code).orElse(Text.same(code));
        }
    }
}
