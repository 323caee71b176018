package info.becs.complaints.entity;

import info.becs.complaints.entity.StepRule.Need;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How cases are worked: statuses, the steps between them, who may take which and what has to be said, outcomes. Data, read
 * by {@link CaseworkReader}.
 *
 * @param groups of the cell, in the order in which they are asked whether a case is theirs
 * @param responses what a merchant says in public
 * @param reasons lists by the status to which they lead
 * @param templates words to begin a message with
 * @param checklists what has to be looked at, by form
 * @param retention how long a case is kept after its end
 * @param holidays on which the cell does not work, besides its weekend
 * @param office how it keeps its days, and how merchants stand
 * @param dossiers what may leave a case, and who may look into it
 * @param older rules that were in force before: what happened by them is still told in their words
 */
public record Casework(
        Map<String, CaseStatus> statuses,
        ClockRules clocks,
        List<StepRule> steps,
        Map<String, CaseGroup> groups,
        Map<String, OutcomeKind> outcomes,
        Map<String, Choice> proofs,
        Map<String, Choice> sayers,
        Map<String, Choice> authorities,
        Map<String, Choice> responses,
        Map<String, Map<String, Choice>> reasons,
        List<MessageTemplate> templates,
        Map<String, Map<String, Choice>> checklists,
        RetentionRule retention,
        List<Holiday> holidays,
        OfficeRules office,
        DossierRules dossiers,
        List<Casework> older) {

    private static final Text ERASED = Text.of("অভিযোগটি মুছে ফেলা হয়েছে", "The complaint was erased");

    public Optional<CaseStatus> find(String code) {
        return Optional.ofNullable(statuses.get(code));
    }

    /** Of a word that stands in the database. */
    public CaseStatus status(String code) {
        return find(code)
                .or(() -> remembered(rules -> rules.find(code)))
                .orElseThrow(() -> new IllegalStateException("A case stands at " + code));
    }

    private <T> Optional<T> remembered(Function<Casework, Optional<T>> word) {
        return older.stream().flatMap(rules -> word.apply(rules).stream()).findFirst();
    }

    /** The same, knowing the words of these. */
    public Casework after(List<Casework> before) {
        return new Casework(
                statuses,
                clocks,
                steps,
                groups,
                outcomes,
                proofs,
                sayers,
                authorities,
                responses,
                reasons,
                templates,
                checklists,
                retention,
                holidays,
                office,
                dossiers,
                List.copyOf(before));
    }

    public Optional<CaseGroup> group(String code) {
        return Optional.ofNullable(groups.get(code)).or(() -> remembered(rules -> rules.group(code)));
    }

    /** What a code of one of these lists is called, also one that is there no more. */
    public Optional<Text> worded(Function<DossierRules, Map<String, Text>> list, String code) {
        return Optional.ofNullable(list.apply(dossiers).get(code))
                .or(() -> remembered(rules -> rules.worded(list, code)));
    }

    /** What these fields are called by those who need them. */
    public Text named(Collection<String> fields) {
        return fields.stream()
                .flatMap(field -> named(field).stream())
                .distinct()
                .reduce((all, next) -> Text.of(all.bn() + ", " + next.bn(), all.en() + ", " + next.en()))
                .orElse(Text.same(""));
    }

    private Optional<Text> named(String field) {
        return dossiers.named(field).or(() -> remembered(rules -> rules.named(field)));
    }

    /** How a merchant may stand, or stood by older rules; its code where nobody knows it. */
    public Text standing(String code) {
        return knownStanding(code).map(Choice::label).orElse(Text.same(code));
    }

    /** Also one that is there no more. */
    public Optional<Choice> knownStanding(String code) {
        return Optional.ofNullable(office.standings().get(code))
                .or(() -> remembered(rules -> rules.knownStanding(code)));
    }

    /** Where a new case goes; nowhere where there are no groups, or none for it. */
    public Optional<CaseGroup> groupFor(Optional<String> issue) {
        return groups.values().stream().filter(group -> group.takes(issue)).findFirst();
    }

    /** Words to begin a message with, of a case that stands there. */
    public List<MessageTemplate> templates(String status) {
        return templates.stream().filter(each -> each.isOffered(status)).toList();
    }

    /** What has to be looked at in cases that were made with this form, in its order. */
    public List<Choice> checklist(String form) {
        return List.copyOf(checklists.getOrDefault(form, Map.of()).values());
    }

    /** Where a case ends that nobody decides: where a withdrawal leads, otherwise at the first end that there is. */
    String end() {
        return Stream.concat(
                        steps.stream()
                                .filter(rule -> rule.outcome()
                                        .filter(OutcomeKind.WITHDRAWN::equals)
                                        .isPresent())
                                .map(rule -> status(rule.to())),
                        statuses.values().stream())
                .filter(CaseStatus::ended)
                .map(CaseStatus::code)
                .findFirst()
                .orElseThrow();
    }

    public List<StepRule> possible(String from, Actor.Kind by) {
        return steps.stream().filter(rule -> rule.fits(from, by)).toList();
    }

    public Optional<StepRule> rule(String from, String to, Actor.Kind by) {
        return possible(from, by).stream().filter(rule -> rule.to().equals(to)).findFirst();
    }

    /** What an authority is called; its code where these rules do not know it. */
    public Text authority(String code) {
        return Optional.ofNullable(authorities.get(code)).map(Choice::label).orElse(Text.same(code));
    }

    /** The consents without which this step is not taken, as fields of the form. */
    public List<String> consents(StepRule rule, Step step) {
        Optional<String> authority =
                Optional.ofNullable(authorities.get(step.authority())).flatMap(Choice::consent);
        return Stream.of(rule.consent(), authority).flatMap(Optional::stream).toList();
    }

    /** What is written down of a step, once it is seen that all is said that must be; a refusal names each that is missing. */
    public Map<String, String> facts(StepRule rule, Step step, LocalDate today) {
        var facts = new TreeMap<String, String>();
        Problem broken = CaseProblem.stepIncomplete(status(step.to()).label());
        Map<String, Choice> known = reasons.getOrDefault(step.to(), Map.of());
        if (rule.needs().contains(Need.REASON) || !step.reason().isEmpty()) {
            broken = chosen(broken, facts, "reason", step.reason(), known);
        }
        if (rule.needs().contains(Need.AUTHORITY) || !step.authority().isEmpty()) {
            broken = chosen(
                    broken,
                    facts,
                    "authority",
                    step.authority(),
                    rule.needs().contains(Need.AUTHORITY) ? authorities : Map.of());
        }
        if (rule.needs().contains(Need.WORDS) && step.words().isBlank()) {
            broken = CaseProblem.missing(broken, "/words");
        }
        if (rule.needs().contains(Need.REFERENCE) && step.reference().isBlank()) {
            broken = CaseProblem.missing(broken, "/reference");
        }
        if (!step.reference().isBlank()) {
            facts.put("reference", step.reference());
        }
        if (rule.needs().contains(Need.OTHER)) {
            broken = other(broken, facts, step.other());
        }
        if (rule.needs().contains(Need.ANSWER)) {
            broken = answer(broken, facts, Optional.ofNullable(known.get(step.reason())), step.answer(), today);
        } else if (step.answer().isPresent()) {
            broken = CaseProblem.unknown(broken, "/answer");
        }
        boolean wanted = rule.needs().contains(Need.OUTCOME);
        if (rule.amount()) {
            broken = cameBack(broken, facts, step.outcome().flatMap(Outcome::amount));
        } else if (wanted || step.outcome().isPresent()) {
            broken = outcome(
                    broken, facts, step.outcome(), wanted || rule.outcome().isPresent(), today);
        }
        rule.outcome().ifPresent(kind -> facts.put("outcome", kind));
        if (!broken.details().isEmpty()) {
            throw broken;
        }
        return facts;
    }

    /** What a merchant says: of money how much, for when or since when, and what shows it. */
    private Problem answer(
            Problem before, Map<String, String> facts, Optional<Choice> which, Optional<Answer> said, LocalDate today) {
        Problem broken = before;
        Answer answer = said.orElse(Answer.PLAIN);
        Optional<String> money = which.flatMap(Choice::money);
        boolean fits = answer.amount().filter(a -> a > 0 && a <= Ledger.MOST).isPresent();
        if (money.isPresent() ? !fits : answer.amount().isPresent()) {
            broken = CaseProblem.answerAmount(broken);
        }
        money.ifPresent(stage -> answer.amount().ifPresent(a -> facts.put(stage, a.toString())));
        boolean promised = !money.filter("paid"::equals).isPresent();
        if (money.isPresent() && answer.on().isEmpty()
                || answer.on()
                        .filter(d -> !MoneyEntry.isDay(d, promised, today))
                        .isPresent()) {
            broken = CaseProblem.answerDay(broken);
        }
        answer.on().ifPresent(d -> facts.put("on", d.toString()));
        if (money.isPresent() || !answer.proof().isEmpty()) {
            broken = chosen(broken, facts, "proof", answer.proof(), proofs, "/answer/proof");
        }
        return answer.response().isEmpty()
                ? broken
                : chosen(broken, facts, "response", answer.response(), responses, "/answer/response");
    }

    /** What the complainant says; nothing is an answer, too. */
    private static Problem cameBack(Problem broken, Map<String, String> facts, Optional<Long> amount) {
        if (amount.isEmpty()) {
            return broken;
        }
        facts.put("amount", amount.get().toString());
        facts.put("saidBy", "complainant");
        return amount.get() < 0 || amount.get() > Ledger.MOST ? CaseProblem.amountUnreadable(broken) : broken;
    }

    private static Problem other(Problem broken, Map<String, String> facts, String typed) {
        var number = CaseNumber.read(typed);
        number.ifPresent(n -> facts.put("other", n.text()));
        return number.isPresent() ? broken : CaseProblem.missing(broken, "/other");
    }

    private Problem outcome(
            Problem before, Map<String, String> facts, Optional<Outcome> said, boolean possible, LocalDate today) {
        if (said.isEmpty() || !possible) {
            return CaseProblem.missing(before, "/outcome");
        }
        Outcome outcome = said.get();
        Problem broken = before;
        OutcomeKind kind = outcomes.get(outcome.kind());
        if (kind == null) {
            return CaseProblem.unknown(broken, "/outcome/kind");
        }
        facts.put("outcome", kind.code());
        boolean asked = kind.amount() == OutcomeKind.Amount.NEEDED;
        if (asked && outcome.amount().isEmpty()
                || kind.amount() == OutcomeKind.Amount.NONE && outcome.amount().isPresent()
                || outcome.amount().filter(a -> a <= 0 || a > Ledger.MOST).isPresent()) {
            broken = CaseProblem.amount(broken, kind.label());
        }
        outcome.amount().ifPresent(a -> facts.put("amount", a.toString()));
        if (asked && outcome.on().isEmpty()
                || outcome.on().filter(d -> d.isAfter(today)).isPresent()) {
            broken = CaseProblem.day(broken);
        }
        outcome.on().ifPresent(d -> facts.put("on", d.toString()));
        broken = chosen(broken, facts, "proof", outcome.proof(), proofs, "/outcome/proof");
        return chosen(broken, facts, "saidBy", outcome.saidBy(), sayers, "/outcome/saidBy");
    }

    private static Problem chosen(
            Problem broken, Map<String, String> facts, String name, String code, Map<String, Choice> list) {
        return chosen(broken, facts, name, code, list, "/" + name);
    }

    private static Problem chosen(
            Problem broken,
            Map<String, String> facts,
            String name,
            String code,
            Map<String, Choice> list,
            String pointer) {
        if (!list.containsKey(code)) {
            return CaseProblem.unknown(broken, pointer);
        }
        facts.put(name, code);
        return broken;
    }

    /** What an event says besides what it is: the reason of a step, its authority or its outcome, that it was erased; the group that was handed a case. */
    public Optional<Text> said(CaseEvent event) {
        return saidHere(event).or(() -> remembered(rules -> rules.saidHere(event)));
    }

    private Optional<Text> saidHere(CaseEvent event) {
        Map<String, String> facts = event.facts();
        if (facts.containsKey(CaseEvent.ERASED)) {
            return Optional.of(ERASED);
        }
        if (event.kind() == CaseEvent.Kind.CHECK) {
            return checklists.values().stream()
                    .flatMap(list -> Optional.ofNullable(list.get(facts.get("item"))).stream())
                    .map(Choice::label)
                    .findFirst();
        }
        if (facts.containsKey("group")) {
            return Optional.ofNullable(groups.get(facts.get("group"))).map(CaseGroup::label);
        }
        if (facts.containsKey("outcome")) {
            return Optional.ofNullable(outcomes.get(facts.get("outcome"))).map(OutcomeKind::label);
        }
        if (facts.containsKey("authority")) {
            return Optional.ofNullable(authorities.get(facts.get("authority"))).map(Choice::label);
        }
        return Optional.ofNullable(
                        reasons.getOrDefault(event.status(), Map.of()).get(facts.getOrDefault("reason", "")))
                .map(Choice::label);
    }
}
