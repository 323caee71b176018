package info.becs.complaints.control;

import info.becs.complaints.entity.CaseEvent;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who has taken which step with a case: all that this module holds about those who work here. */
@ApplicationScoped
public class Officers implements PersonalData {

    private static final int MOST = 10_000;
    private static final Text STEP = Text.of("কেসের ধাপ", "Step of a case");
    private static final Text WHY = Text.of(
            "কেসের ইতিহাস বদলানো যায় না; এখন থেকে পরিচয়টি কাউকে বোঝায় না।",
            "The history of a case is never changed; from now on the id in it means nobody.");

    private static final Text LOOK = Text.of("কেসের ফাইল খোলা", "Look into the file of a case");
    private static final Text WHY_LOOK = Text.of(
            "অভিযোগকারী দেখতে পান কোন দপ্তর তাঁর ফাইল দেখেছে; এখন থেকে পরিচয়টি কাউকে বোঝায় না।",
            "Whoever complained is shown which office has looked; from now on the id in it means nobody.");
    private static final Text INTEREST = Text.of("জানানো স্বার্থ", "Declared interest");

    private static final Text MERCHANT = Text.of("বিক্রেতা", "Merchant");
    private static final Text NAME = Text.of("নাম", "Name");
    private static final Text REASON = Text.of("কারণ", "Reason");
    private static final Text STATUS = Text.of("অবস্থা", "Status");
    private static final Text WHEN = Text.of("কখন", "When");
    private static final Text PRESET = Text.of("নিজের তালিকা বা ম্যাক্রো", "Own list or macro");
    private static final Text EXPORT = Text.of("নেওয়ার মতো কেসের ফাইল", "File of cases that can be taken");
    private static final Text GROUP = Text.of("দলের সদস্য", "Member of a group");
    private static final Text ABSENCE = Text.of("কবে পর্যন্ত নেই", "Last day away");

    @Inject
    Cases cases;

    @Inject
    Looks looks;

    @Inject
    Holding holding;

    @Inject
    Interests interests;

    @Inject
    Presets presets;

    @Inject
    Absences absences;

    @Inject
    StandIns standIns;

    @Inject
    CaseExports exports;

    @Inject
    GroupMembers members;

    @Override
    public List<Held> about(PersonId person) {
        Stream<Held> declared = interests.of(person.toString()).stream()
                .map(each -> Held.of(INTEREST, DataClass.I, each.id()).fact("merchant", MERCHANT, each.merchant()));
        Stream<Held> kept = presets.owned(person).stream()
                .map(each -> Held.of(PRESET, DataClass.I, each.id()).fact("name", NAME, each.name()));
        Stream<Held> away = absences.of(person.toString()).stream()
                .map(day -> Held.of(ABSENCE, DataClass.I, person.toString()).fact("until", ABSENCE, day.toString()));
        Stream<Held> files = exports.of(person).stream()
                .map(each -> Held.of(EXPORT, DataClass.I, each.id())
                        .fact("reason", REASON, each.filter().getOrDefault("reason", "")));
        Stream<Held> groups = members.groups(person.toString()).stream()
                .map(code -> Held.of(GROUP, DataClass.I, code).fact("group", GROUP, code));
        return Stream.of(
                        declared,
                        groups,
                        kept,
                        away,
                        files,
                        cases.doneBy(person, MOST).stream().map(Officers::of))
                .flatMap(each -> each)
                .limit(MOST)
                .toList();
    }

    private static Held of(CaseEvent step) {
        return Held.of(STEP, DataClass.I, step.caseId())
                .fact("status", STATUS, step.status())
                .fact("at", WHEN, step.madeAt().toString());
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(
                Fate.erased(INTEREST, interests.of(person.toString()).size()),
                Fate.erased(PRESET, presets.owned(person).size()),
                Fate.erased(ABSENCE, absences.of(person.toString()).stream().count()),
                Fate.erased(GROUP, members.groups(person.toString()).size()),
                Fate.erased(EXPORT, exports.of(person).size()),
                Fate.kept(STEP, cases.countDoneBy(person), WHY),
                Fate.kept(LOOK, looks.countOf(person.toString()), WHY_LOOK));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        List<Fate> fates = plan(person);
        interests.of(person.toString()).forEach(interests::remove);
        presets.owned(person).forEach(presets::remove);
        absences.end(person);
        absences.withoutDeputy(person);
        standIns.forget(person);
        exports.forget(person);
        members.forget(person);
        return fates;
    }

    @Override
    public int handOver(PersonId from, PersonId to) {
        return holding.handOverAll(from, to);
    }
}
