package info.becs.complaints.control;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.CaseworkChanges;
import info.becs.complaints.entity.CaseworkCheck;
import info.becs.complaints.entity.CaseworkReader;
import info.becs.complaints.entity.DossierCheck;
import info.becs.complaints.entity.Misfit;
import info.becs.complaints.entity.RulesProblem;
import info.becs.complaints.entity.RulesShape;
import info.becs.complaints.entity.RulesVersion;
import info.becs.complaints.entity.Wrong;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/*
 * Who has to agree
 *
 * Rules that take away a status, a step where cases stand, the dossier of an authority or a consent take a second person:
 * somebody's way on, or what somebody has decided, would be gone. All else
 * one person puts in force, and takes back by putting the version before in force again. A status at which cases stand is not
 * taken away by anybody.
 */
/** Puts rules of casework in force, and says beforehand what that changes. */
@ApplicationScoped
public class RulesTurn implements ApprovedAction {

    public static final String CHANGE = "complaints.rules.change";

    private static final String BASE = "base";
    private static final int LONGEST = 128_000;
    private static final Text NO_JSON =
            Text.of("এটি JSON নয়: {0} নম্বর লাইনে থেমেছে।", "This is no JSON: it stops making sense in line {0}.");
    private static final Text TOO_LONG = Text.of("নিয়মগুলো খুব লম্বা।", "The rules are too long.");
    private static final Text ASKED =
            Text.of("কেসের নিয়মের {0} নম্বর সংস্করণ চালু করা", "Put version {0} of the rules of casework in force");

    /** What a version changes. */
    public record Plan(List<Text> changes, Map<String, Integer> standing, boolean takesTwo) {}

    @Inject
    RulePacks packs;

    @Inject
    CaseRules rules;

    @Inject
    ThisModule self;

    /** A new version, not in force; refused with each thing that is wrong with it. */
    public RulesVersion draft(String content, String note, PersonId by) {
        String whole = whole(content);
        Casework read = read(whole);
        List<Wrong> wrong = Stream.concat(CaseworkCheck.of(read).stream(), DossierCheck.of(read).stream())
                .map(Wrong::whole)
                .toList();
        if (!wrong.isEmpty()) {
            throw RulesProblem.unfit(wrong);
        }
        if (CaseworkChanges.of(rules.inForce(), read).sentences().isEmpty()) {
            throw RulesProblem.same();
        }
        return packs.add(whole, note, by);
    }

    private static String whole(String content) {
        try {
            return CaseRules.whole(content);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw unfit(NO_JSON.with(String.valueOf(line)));
        }
    }

    private static Casework read(String whole) {
        if (whole.length() > LONGEST) {
            throw unfit(TOO_LONG);
        }
        List<Wrong> wrong = RulesShape.of(JsonMapper.shared().readTree(whole));
        if (!wrong.isEmpty()) {
            throw RulesProblem.unfit(wrong);
        }
        try {
            return CaseworkReader.read(whole);
        } catch (Misfit e) {
            throw unfit(e.sentence());
        }
    }

    private static Problem unfit(Text sentence) {
        return RulesProblem.unfit(List.of(Wrong.whole(sentence)));
    }

    public Plan plan(RulesVersion version) {
        var changes = CaseworkChanges.of(rules.inForce(), CaseRules.read(version.content()));
        var touched = new TreeSet<>(changes.removed());
        touched.addAll(changes.narrowed());
        Map<String, Integer> standing = packs.standing(touched);
        return new Plan(
                changes.sentences(),
                standing,
                changes.takesAway() || !changes.removed().isEmpty() || !standing.isEmpty());
    }

    /** In force at once, or the id of the request where a second person is asked. */
    public Optional<UUID> turn(RulesVersion version, PersonId by) {
        requirePossible(version);
        if (!plan(version).takesTwo()) {
            carryOut(version, by);
            return Optional.empty();
        }
        var request = ApprovalRequest.of(CHANGE, String.valueOf(version.version()))
                .by(by)
                .what(ASKED.with(String.valueOf(version.version())))
                .fact(BASE, String.valueOf(base()));
        return Optional.of(self.platform().find(Approvals.class).orElseThrow().ask(request));
    }

    private void requirePossible(RulesVersion version) {
        if (version.version() == base()) {
            throw RulesProblem.inForce(version.version());
        }
        var changes = CaseworkChanges.of(rules.inForce(), CaseRules.read(version.content()));
        packs.standing(changes.removed()).forEach((status, cases) -> {
            throw RulesProblem.inUse(rules.inForce().status(status).label(), cases);
        });
    }

    /** Which one is in force. */
    public int base() {
        return packs.turned().stream().findFirst().map(RulesVersion::version).orElse(RulesVersion.SHIPPED);
    }

    @Override
    public String action() {
        return CHANGE;
    }

    @Override
    public void carryOut(Approved approved) {
        RulesVersion version = packs.require(Integer.parseInt(approved.subject()));
        if (!approved.facts().get(BASE).equals(String.valueOf(base()))) {
            throw RulesProblem.changedMeanwhile();
        }
        requirePossible(version);
        carryOut(version, approved.asker());
    }

    private void carryOut(RulesVersion version, PersonId by) {
        packs.turn(version, by);
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of(CaseRules.TURNED, String.valueOf(version.version())));
    }
}
