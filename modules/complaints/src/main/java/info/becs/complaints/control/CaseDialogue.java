package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Outcome;
import info.becs.complaints.entity.RightsDay;
import info.becs.complaints.entity.Step;
import info.becs.complaints.entity.StepRule;
import info.becs.complaints.entity.StepRule.Need;
import info.becs.complaints.entity.Taka;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue;
import info.becs.spi.forms.SubmissionReading.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the complainant and the cell say to each other, on the status page. */
@ApplicationScoped
public class CaseDialogue implements SubmissionDialogue {

    private static final int LONGEST = 3_000;
    private static final Set<CaseEvent.Kind> SAID = EnumSet.of(
            CaseEvent.Kind.MESSAGE,
            CaseEvent.Kind.EVIDENCE,
            CaseEvent.Kind.STEP,
            CaseEvent.Kind.REFERRAL,
            CaseEvent.Kind.PART);

    private static final String MESSAGE = "message";
    private static final String EVIDENCE = "evidence";
    private static final String NOTICES_ON = "notices-on";
    private static final String NOTICES_OFF = "notices-off";
    private static final Choice ON = new Choice(
            NOTICES_ON,
            Text.of("তারিখ মনে করিয়ে দিন", "Remind me of dates"),
            Text.of(
                    "তারিখ কাছে এলে বা নতুন খবর এলে এসএমএস বা ই-মেইলে জানাব। বার্তায় অভিযোগের কথা থাকবে না।",
                    "You hear by SMS or e-mail when a date is near or something is new. It will not mention your complaint."),
            false,
            false);
    private static final Choice OFF = new Choice(
            NOTICES_OFF,
            Text.of("এসএমএস বা ই-মেইল বন্ধ করুন", "Stop SMS and e-mail"),
            Text.of(
                    "তারিখ কাছে এলেও আর লিখব না; সব খবর এই পাতায় থাকবে।",
                    "We write no more when a date is near; everything stays on this page."),
            false,
            false);
    private static final String CAME_BACK = "came-back";
    private static final Text HOW_MUCH = Text.of("শেষ পর্যন্ত কত টাকা এসেছে", "How much came back in the end");
    private static final Text HOW_MUCH_HINT = Text.of(
            "মোট কত ফেরত পেয়েছেন লিখুন; কিছুই না এলে ০।", "Write how much came back in all; 0 if nothing did.");
    private static final Text SWITCHED_ON = Text.of("তারিখ কাছে এলে জানাব।", "You hear from us when a date is near.");
    private static final Text SWITCHED_OFF = Text.of("আর বার্তা পাঠাব না।", "We send no more messages.");
    private static final Text WRITE = Text.of("সেলকে লিখুন", "Write to the cell");
    private static final Text WRITE_HINT = Text.of(
            "যা জানতে চাওয়া হয়েছে বা যা নতুন ঘটেছে। শুধু সেলের কর্মীরা পড়বেন। ফাইল না দিলেও চলে।",
            "What you were asked for, or what is new. Only people of the cell read it. It needs no file.");
    private static final Text ADD = Text.of("প্রমাণ যোগ করুন", "Add evidence");
    private static final Text ADD_HINT = Text.of(
            "রসিদ, চ্যাট বা চালানের ছবি। প্রতিটি যেমন এসেছে তেমনই রাখা হয়; এক বাক্যে লিখুন কী দেখা যায়। অন্তত একটি ফাইল দিন।",
            "A picture of a receipt, a chat, an invoice. Each is kept just as it came; say in a sentence what it shows. Give at"
                    + " least one file.");
    private static final Text ADDED = Text.of("প্রমাণ কেসে যোগ হয়েছে।", "The evidence was added to the case.");
    private static final Text SENT = Text.of("আপনার বার্তা সেলের কাছে পৌঁছেছে।", "Your message has reached the cell.");
    private static final Text DONE = Text.of("লেখা হয়েছে: {0}।", "Noted: {0}.");
    private static final Text ALONE =
            Text.of("শুধু এই কেসে; অন্য কেস চলতে থাকবে। {0}", "In this case alone; the others go on. {0}");
    private static final Text NOTHING = Text.same("");
    private static final Dialogue SILENCE = new Dialogue(List.of(), List.of(), List.of());
    private static final Text MATTER = Text.of("কেস {0}", "Case {0}");
    private static final Text MATTER_OF = Text.of("কেস {0}: {1}", "Case {0}: {1}");
    private static final Text NOTED = Text.of(
            "আমাদের হিসাবে ফেরত এসেছে {0}। অঙ্কটি অন্য হলে সেটি লিখুন।",
            "We have noted that {0} came back. If it was another amount, write that.");

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Repeats repeats;

    @Inject
    CaseSteps steps;

    @Inject
    CaseTalk talk;

    @Inject
    CaseLinks links;

    @Inject
    CaseWords words;

    @Inject
    CaseRights rights;

    @Inject
    CaseFiles files;

    @Inject
    ConsentTalk consents;

    @Inject
    ParticularsTalk particulars;

    @Inject
    Bookkeeping books;

    @Inject
    Looking looking;

    @Inject
    CaseKeeping keeping;

    @Inject
    CaseProgress progress;

    @Inject
    FormWords formWords;

    @Inject
    Notices notices;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    ErasedComplaints erased;

    @Override
    public Optional<Dialogue> of(UUID submission) {
        List<Case> all = cases.of(submission);
        if (all.isEmpty()) {
            return waiting(submission);
        }
        if (erased.has(submission)) {
            return Optional.of(SILENCE);
        }
        Case first = all.get(0);
        List<CaseEvent> history = cases.history(first);
        List<Choice> common = common(all, history);
        if (all.size() > 1) {
            return Optional.of(new Dialogue(List.of(), common, deadlines.of(sharedDays(submission))));
        }
        List<Choice> choices =
                Stream.concat(choices(first, history).stream(), common.stream()).toList();
        return Optional.of(new Dialogue(sayings(first, history), choices, deadlines.of(rights.of(first, history))));
    }

    /** Those days that run for each of its cases. */
    private List<RightsDay> sharedDays(UUID submission) {
        return rights.of(submission, Optional.empty());
    }

    @Override
    public List<Matter> matters(UUID submission) {
        List<Case> all = cases.of(submission);
        return all.size() > 1 ? all.stream().map(this::matter).toList() : List.of();
    }

    private Matter matter(Case found) {
        List<CaseEvent> history = cases.history(found);
        return new Matter(found.number(), title(found), progress.told(found, history), dialogue(found, history));
    }

    private Dialogue dialogue(Case found, List<CaseEvent> history) {
        if (erased.has(found)) {
            return SILENCE;
        }
        var own = new ArrayList<>(rights.of(found, history));
        own.removeAll(sharedDays(UUID.fromString(found.submission())));
        return new Dialogue(sayings(found, history), choices(found, history), deadlines.of(own));
    }

    /** By merchant and problem, as far as they are known. */
    private Text title(Case found) {
        Optional<Text> issue = found.issue().flatMap(code -> formWords.label("issue", code));
        return Stream.concat(found.merchant().map(Text::same).stream(), issue.stream())
                .reduce((merchant, problem) -> Text.of("{0}, {1}", "{0}, {1}").with(merchant, problem))
                .map(known -> MATTER_OF.with(found.number(), known))
                .orElseGet(() -> MATTER.with(found.number()));
    }

    /** On the receipt, which may be read before the case is there: the days run already. */
    private Optional<Dialogue> waiting(UUID submission) {
        List<Deadline> days = deadlines.of(rights.of(submission, Optional.empty()));
        return days.isEmpty() ? Optional.empty() : Optional.of(new Dialogue(List.of(), List.of(), days));
    }

    @Override
    public List<Part> parts(UUID submission) {
        List<Case> all = cases.of(submission);
        if (all.isEmpty()) {
            return List.of();
        }
        if (erased.has(submission)) {
            return List.of(looking.part(all));
        }
        Case first = all.get(0);
        return List.of(consents.part(first, cases.history(first)), looking.part(all), keeping.part(all));
    }

    /** Notes stay inside; the words of a step are for both sides. */
    private List<Saying> sayings(Case found, List<CaseEvent> history) {
        Map<String, List<Attached>> attached = files.of(found, history);
        return history.stream()
                .filter(event -> SAID.contains(event.kind()))
                .flatMap(event -> words
                        .open(found, event)
                        .map(said -> new Saying(
                                event.madeAt(),
                                event.maker() == Actor.Kind.COMPLAINANT,
                                said,
                                attached.getOrDefault(event.id(), List.of())))
                        .stream())
                .toList();
    }

    private List<Choice> choices(Case found, List<CaseEvent> history) {
        var choices = new ArrayList<Choice>();
        particulars.choice(found, history).ifPresent(choices::add);
        if (found.endedAt().isEmpty() || links.survivor(found).isPresent()) {
            choices.add(new Choice(MESSAGE, WRITE, WRITE_HINT, true, false, true));
            choices.add(new Choice(EVIDENCE, ADD, ADD_HINT, true, false, true));
        }
        if (isOver(found)) {
            choices.add(new Choice(CAME_BACK, HOW_MUCH, noted(found).orElse(HOW_MUCH_HINT), false, true));
        }
        rules.casework().possible(found.status(), Actor.Kind.COMPLAINANT).stream()
                .filter(rule -> !rule.again() || found.hasCome())
                .map(rule -> choice(found, rule))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** What concerns all that was handed in, whatever its cases are. @param history of the first */
    private List<Choice> common(List<Case> all, List<CaseEvent> history) {
        Case first = all.get(0);
        var choices = new ArrayList<>(consents.choices(first, history));
        if (all.stream().anyMatch(Case::mayBeWrittenTo) && notices.reach(first).isPresent()) {
            choices.add(first.wantsNotices() ? OFF : ON);
        }
        return List.copyOf(choices);
    }

    private static Choice choice(Case found, StepRule rule) {
        Text hint = rule.hint().orElse(NOTHING);
        if (rule.to().equals("confirmed")) {
            hint = noted(found).orElse(hint);
        }
        return new Choice(
                rule.to(),
                rule.verb(),
                found.isSplit() ? ALONE.with(hint) : hint,
                rule.needs().contains(Need.WORDS),
                rule.amount());
    }

    /** What stands in the books, so that they see whether it is right. */
    private static Optional<Text> noted(Case found) {
        return found.amountReturned().filter(amount -> amount > 0).map(amount -> NOTED.with(money(amount)));
    }

    private static Text money(long amount) {
        return Text.of(Bangla.money(amount, Bangla.BN), Bangla.money(amount, Locale.ENGLISH));
    }

    /** Whether it has ended with something of which more may come. */
    private static boolean isOver(Case found) {
        return found.endedAt().isPresent() && found.hasCome();
    }

    @Override
    public Text take(UUID submission, Reply reply) {
        if (!reply.id().matches("[A-Za-z0-9-]{8,64}")) {
            throw CaseProblem.requestUnreadable();
        }
        if (reply.words().length() > LONGEST) {
            throw CaseProblem.tooLong(LONGEST);
        }
        List<Case> all = cases.of(submission);
        Case found = meant(all, reply);
        erased.refuse(found);
        if (isOfAll(reply)) {
            return takenByAll(all, reply);
        }
        Optional<Case> survivor = links.lockedSurvivor(found);
        if (reply.choice().equals(MESSAGE)) {
            return written(found, survivor, CaseEvent.Kind.MESSAGE, reply, SENT);
        }
        if (reply.choice().equals(EVIDENCE)) {
            return written(found, survivor, CaseEvent.Kind.EVIDENCE, reply, ADDED);
        }
        if (!reply.files().isEmpty()) {
            throw CaseProblem.filesNotTaken();
        }
        if (reply.choice().equals(ParticularsTalk.GIVE)) {
            return particulars.take(found, reply);
        }
        if (reply.choice().equals(CAME_BACK)) {
            return cameBack(found, reply);
        }
        Text told = DONE.with(rules.casework()
                .find(reply.choice())
                .orElseThrow(() -> CaseProblem.statusUnknown(reply.choice()))
                .label());
        var request = Optional.of(reply.id());
        if (repeats.of(found, step(reply), request).isEmpty()) {
            steps.take(found, step(reply), Actor.complainant(), request);
        }
        return told;
    }

    private Text cameBack(Case locked, Reply reply) {
        long total = Taka.read(reply.amount()).orElseThrow(CaseProblem::amountUnreadable);
        if (!isOver(locked) && cases.written(locked, reply.id()).isEmpty()) {
            throw CaseProblem.statusUnknown(CAME_BACK);
        }
        books.says(locked, total, Optional.of(reply.id()));
        return DONE.with(money(total));
    }

    /** The one that it names, of those of this submission alone; a page that was opened before there were several names none. */
    private static Case meant(List<Case> all, Reply reply) {
        return all.stream()
                .filter(each -> reply.matter().isEmpty() || reply.matter().equals(each.number()))
                .findFirst()
                .orElseThrow(CaseProblem::notFound);
    }

    private boolean isOfAll(Reply reply) {
        return consents.isMeant(reply)
                || reply.choice().equals(NOTICES_ON)
                || reply.choice().equals(NOTICES_OFF);
    }

    private Text takenByAll(List<Case> all, Reply reply) {
        if (!reply.files().isEmpty()) {
            throw CaseProblem.filesNotTaken();
        }
        cases.lock(all);
        return consents.isMeant(reply) ? consents.take(all, reply) : switched(all, reply);
    }

    /** What is written at a case that went into another is told there. */
    private Text written(Case found, Optional<Case> survivor, CaseEvent.Kind kind, Reply reply, Text told) {
        boolean isNew = cases.written(found, reply.id()).isEmpty();
        if (isNew && found.endedAt().isPresent() && survivor.isEmpty()) {
            throw CaseProblem.endedForThem();
        }
        if (isNew && kind == CaseEvent.Kind.EVIDENCE && reply.files().isEmpty()) {
            throw CaseProblem.evidenceMissing();
        }
        talk.write(found, kind, reply.words(), reply.files(), Actor.complainant(), Optional.of(reply.id()));
        survivor.filter(other -> isNew).ifPresent(other -> links.heardElsewhere(other, found));
        return told;
    }

    private Text switched(List<Case> all, Reply reply) {
        boolean on = reply.choice().equals(NOTICES_ON);
        for (Case each : all) {
            Making making = steps.making(Actor.complainant(), Optional.of(reply.id()));
            var facts = Map.of("on", on ? "yes" : "no");
            if (on != each.wantsNotices()
                    && repeats.of(each, making.request(), making.by(), CaseEvent.Kind.NOTICES, facts)
                            .isEmpty()) {
                cases.add(each.switchNotices(on, making));
                cases.save();
            }
        }
        return on ? SWITCHED_ON : SWITCHED_OFF;
    }

    private static Step step(Reply reply) {
        Optional<Outcome> cameBack =
                Taka.read(reply.amount()).map(amount -> new Outcome("", Optional.of(amount), Optional.empty(), "", ""));
        return new Step(reply.choice(), "", reply.words(), cameBack, "", "", "");
    }
}
