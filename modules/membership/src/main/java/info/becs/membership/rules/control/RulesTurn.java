package info.becs.membership.rules.control;

import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.consents.control.Consents;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.RuleVersions;
import info.becs.membership.entity.ConsentText;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import info.becs.membership.entity.Purpose;
import info.becs.membership.entity.RulesMisfit;
import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.membership.entity.RulesProblem;
import info.becs.membership.entity.RulesVersion;
import info.becs.membership.rules.entity.RulesChanges;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.console.Screen;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.FormOffers;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/*
 * Who has to agree
 *
 * Rules that change what somebody owes, who may join, or what anybody is, take a second person. Words alone (names, what a
 * membership brings, letters) one person puts in force, and takes back by putting the version before in force again. A type
 * that somebody has is taken away by nobody, nor is a text to which somebody has agreed.
 */
/** Puts rules of membership in force, and says beforehand what that changes. */
@ApplicationScoped
public class RulesTurn implements ApprovedAction {

    public static final String CHANGE = "membership.rules.change";

    private static final String BASE = "base";
    private static final Text NO_JSON =
            Text.of("এটি JSON নয়: {0} নম্বর লাইনে থেমেছে।", "This is no JSON: it stops making sense in line {0}.");
    private static final Text ASKED = Text.of(
            "সদস্যপদের নিয়মের {0} নম্বর সংস্করণ চালু করা", "Put version {0} of the rules of membership in force");

    /**
     * What a version changes.
     *
     * @param standing types that it takes away → how many have them, up to a thousand
     */
    public record Plan(List<Text> changes, Map<String, Integer> standing, boolean takesTwo) {}

    @Inject
    RuleVersions versions;

    @Inject
    MembershipPack pack;

    @Inject
    Members members;

    @Inject
    Consents consents;

    @Inject
    OfferedTypes offered;

    @Inject
    ThisModule self;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(
                        CHANGE,
                        Text.of(
                                "সদস্যপদের ধরন, চাঁদা, অবস্থা ও চিঠির লেখা বদলানো; দ্বিতীয় জন হিসেবে মেনে নেওয়া",
                                "Change memberships, fees, statuses and words of letters; agree to it as the second"),
                        DataClass.I)
                .role("registrar", CHANGE);
    }

    public static Screen screen() {
        return Screen.of("rules", Text.of("সদস্যপদের নিয়ম", "Rules of membership"), "rules.js")
                .icon("sliders")
                .permission(CHANGE)
                .weight(40);
    }

    public void start(Platform platform) {
        platform.follow(Set.of(MembershipPack.TURNED), pack);
        platform.publish(ApprovedAction.class, this);
        platform.publish(FormOffers.class, offered);
    }

    /** A new version, not in force; refused with each thing that is wrong with it. */
    public RulesVersion draft(String content, String note, PersonId by) {
        MembershipRules read = read(content);
        if (RulesChanges.of(pack.rules(), read).sentences().isEmpty()) {
            throw RulesProblem.same();
        }
        return versions.add(content, note, by);
    }

    private static MembershipRules read(String content) {
        try {
            MembershipRules read = MembershipRulesReader.read(content);
            List<Place> wrong = LetterCheck.of(read.letters());
            if (!wrong.isEmpty()) {
                throw RulesProblem.unfit(wrong);
            }
            return read.knowing(MembershipPack.shipped());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw RulesProblem.unfit(List.of(new Place("", NO_JSON.with(String.valueOf(line)))));
        } catch (RulesMisfit e) {
            throw RulesProblem.unfit(e.places());
        }
    }

    public Plan plan(RulesVersion version) {
        var changes = changes(version);
        var standing = new TreeMap<String, Integer>();
        changes.removed().forEach(type -> {
            int count = members.countOfType(type);
            if (count > 0) {
                standing.put(type, count);
            }
        });
        return new Plan(changes.sentences(), standing, changes.weighs());
    }

    private RulesChanges changes(RulesVersion version) {
        return RulesChanges.of(pack.rules(), MembershipPack.kept(version.content()));
    }

    /** In force at once, or the id of the request where a second person is asked. */
    public Optional<UUID> turn(RulesVersion version, PersonId by) {
        requirePossible(version);
        if (!changes(version).weighs()) {
            carryOut(version, by);
            return Optional.empty();
        }
        var request = ApprovalRequest.of(CHANGE, String.valueOf(version.version()))
                .by(by)
                .what(ASKED.with(digits(version.version())))
                .fact(BASE, String.valueOf(base()));
        return Optional.of(self.platform().find(Approvals.class).orElseThrow().ask(request));
    }

    private void requirePossible(RulesVersion version) {
        if (version.version() == base()) {
            throw RulesProblem.inForce(version.version());
        }
        plan(version).standing().forEach((type, count) -> {
            throw RulesProblem.inUse(pack.rules().type(type).label(), digits(count));
        });
        Map<String, Purpose> written = MembershipPack.kept(version.content()).purposes();
        pack.rules()
                .purposes()
                .values()
                .forEach(was -> was.texts().stream()
                        .filter(text -> !isKept(text, Optional.ofNullable(written.get(was.code()))))
                        .filter(text -> consents.isAgreedTo(was.code(), text.version()))
                        .forEach(text -> {
                            throw RulesProblem.agreedTo(was.label(), text.version());
                        }));
    }

    private static boolean isKept(ConsentText text, Optional<Purpose> in) {
        return in.flatMap(purpose -> purpose.text(text.version()))
                .filter(is -> is.words().equals(text.words()))
                .isPresent();
    }

    private static Text digits(int number) {
        return Text.of(Bangla.number(number, Bangla.BN), Bangla.number(number, Locale.ENGLISH));
    }

    /** Which one is in force. */
    public int base() {
        return versions.present().map(RulesVersion::version).orElse(RulesVersion.SHIPPED);
    }

    @Override
    public String action() {
        return CHANGE;
    }

    @Override
    public void carryOut(Approved approved) {
        RulesVersion version = versions.require(Integer.parseInt(approved.subject()));
        if (!approved.facts().get(BASE).equals(String.valueOf(base()))) {
            throw RulesProblem.changedMeanwhile();
        }
        requirePossible(version);
        carryOut(version, approved.asker());
    }

    private void carryOut(RulesVersion version, PersonId by) {
        versions.turn(version, by);
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of(MembershipPack.TURNED, String.valueOf(version.version()))
                        .changingPages());
    }
}
