package info.becs.membership.imports.control;

import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Sha256;
import info.becs.membership.control.MemberWords;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Places;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberNumber;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.imports.entity.Draft;
import info.becs.membership.imports.entity.Finding;
import info.becs.membership.imports.entity.ImportPart;
import info.becs.membership.imports.entity.ImportPart.Made;
import info.becs.membership.imports.entity.ImportState;
import info.becs.membership.imports.entity.MemberImport;
import info.becs.membership.imports.entity.RowReading;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does one part of a table in one transaction: looks through it, brings it in, or takes it back. */
@ApplicationScoped
public class ImportSteps {

    @Inject
    Imports imports;

    @Inject
    Members members;

    @Inject
    MemberWords words;

    @Inject
    MembershipPack pack;

    @Inject
    Places places;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** What is next. */
    public record Turn(String id, ImportState state, int part, int parts) {}

    @Transactional
    public Optional<Turn> next() {
        return imports.working().map(table -> new Turn(table.id(), table.state(), table.nextPart(), table.parts()));
    }

    /** Once: whoever comes second finds the place moved on. */
    @Transactional
    public void take(Turn turn) {
        MemberImport table = imports.lock(turn.id());
        if (table.state() != turn.state() || table.nextPart() != turn.part()) {
            return;
        }
        ImportPart part = imports.part(table, turn.part());
        switch (turn.state()) {
            case CHECKING -> check(table, part);
            case RUNNING -> bring(table, part);
            default -> takeBack(table, part);
        }
        table.advance(now());
    }

    /** What the database would not have: the others go on, and these rows are told to whoever asked. */
    @Transactional
    public void pass(Turn turn) {
        MemberImport table = imports.lock(turn.id());
        if (table.state() != turn.state() || table.nextPart() != turn.part()) {
            return;
        }
        ImportPart part = imports.part(table, turn.part());
        if (turn.state() != ImportState.UNDOING) {
            var findings = part.findings();
            Set<Integer> told = findings.stream().map(Finding::row).collect(Collectors.toSet());
            IntStream.range(part.firstRow(), part.firstRow() + part.rows().size())
                    .filter(row -> !told.contains(row))
                    .forEach(row -> findings.add(new Finding(row, "", Finding.NOT_TAKEN)));
            part.found(findings);
        }
        table.advance(now());
    }

    /** Forgets one whose time is over. */
    @Transactional
    public boolean forgetOne() {
        Optional<MemberImport> over = imports.over(now());
        over.ifPresent(imports::remove);
        return over.isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    // ---- looking through ---------------------------------------------------------------------------------

    private void check(MemberImport table, ImportPart part) {
        var findings = new ArrayList<Finding>();
        List<Draft> drafts = drafts(table, part, findings);
        Set<String> met = new HashSet<>(imports.met(
                table, drafts.stream().flatMap(draft -> marks(table, draft)).toList()));
        int known = 0;
        int good = 0;
        for (Draft draft : drafts) {
            // Within the part the second one finds the mark of the first.
            if (marks(table, draft).anyMatch(met::contains)) {
                findings.add(new Finding(draft.row(), "", Finding.TWICE));
                continue;
            }
            marks(table, draft).forEach(met::add);
            Optional<PersonId> person = person(draft);
            if (person.flatMap(members::of).isPresent()) {
                findings.add(new Finding(draft.row(), "", Finding.KNOWN));
                continue;
            }
            good++;
            known += person.isPresent() ? 1 : 0;
        }
        part.found(findings);
        table.checked(good, part.rows().size() - good, known);
    }

    private List<Draft> drafts(MemberImport table, ImportPart part, List<Finding> findings) {
        var reading = new RowReading(table.mapping(), table.plainType(), pack.rules(), places.book());
        var drafts = new ArrayList<Draft>();
        List<List<String>> rows = part.rows();
        for (int i = 0; i < rows.size(); i++) {
            reading.read(part.firstRow() + i, rows.get(i), findings).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Stream<String> marks(MemberImport table, Draft draft) {
        return Stream.of(draft.contact().mobile(), draft.contact().email())
                .filter(text -> !text.isEmpty())
                .map(text -> Sha256.of(table.id() + " " + text));
    }

    private Optional<PersonId> person(Draft draft) {
        return draft.isReachable() ? people().reachedAt(draft.contact()) : Optional.empty();
    }

    private People people() {
        return self.platform().find(People.class).orElseThrow();
    }

    // ---- bringing in -------------------------------------------------------------------------------------

    private void bring(MemberImport table, ImportPart part) {
        List<Finding> findings = part.findings();
        Set<Integer> refused = findings.stream().map(Finding::row).collect(Collectors.toSet());
        Map<Member, String> brought = new LinkedHashMap<>();
        for (Draft draft : drafts(table, part, new ArrayList<>())) {
            if (!refused.contains(draft.row())) {
                bring(draft, brought, findings);
            }
        }
        members.save();
        words.addAll(brought.keySet());
        var made = new ArrayList<Made>();
        brought.forEach((member, account) -> made.add(new Made(member.id(), member.version(), account)));
        part.made(made);
        part.found(findings);
        table.made(made.size());
    }

    private void bring(Draft draft, Map<Member, String> brought, List<Finding> findings) {
        Instant now = now();
        MembershipRules rules = pack.rules();
        Optional<PersonId> known = person(draft);
        if (known.flatMap(members::of).isPresent()) {
            findings.add(new Finding(draft.row(), "", Finding.KNOWN));
            return;
        }
        Member member = Member.enrolled(
                Ids.next(), MemberNumber.random(), draft.name(), draft.type(), draft.area(), now, rules);
        String enrolled = "";
        if (known.isPresent()) {
            member.link(known.get());
        } else if (draft.isReachable()) {
            PersonId person = people().enrol(draft.name().text(), member.language(), draft.contact())
                    .orElseThrow();
            member.link(person);
            enrolled = person.toString();
        }
        members.add(member);
        // The engine checks each foreign key at once, and EclipseLink knows nothing of them.
        members.save();
        draft.joinedOn()
                .ifPresent(start -> members.add(member.bring(
                        Ids.next(),
                        start,
                        draft.endOn().or(() -> rules.type(draft.type()).period().end(start)),
                        now,
                        rules)));
        members.add(member.append(
                Ids.next(), "imported", now, Optional.empty(), Map.of("row", Integer.toString(draft.row())), ""));
        brought.put(member, enrolled);
    }

    // ---- taking back -------------------------------------------------------------------------------------

    private void takeBack(MemberImport table, ImportPart part) {
        var left = new ArrayList<Made>();
        int taken = 0;
        for (Made made : part.made()) {
            if (members.removeUntouched(made.member(), made.version())) {
                taken++;
                PersonId.of(made.account()).ifPresent(people()::withdraw);
            } else {
                left.add(made);
            }
        }
        part.made(left);
        table.takenBack(taken);
    }
}
