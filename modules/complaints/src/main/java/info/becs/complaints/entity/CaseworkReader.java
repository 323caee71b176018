package info.becs.complaints.entity;

import info.becs.complaints.entity.StepRule.Need;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link Casework} out of JSON; what does not fit together is refused with its place. */
public final class CaseworkReader {

    private static final Map<String, Choice> STANDINGS =
            Map.of("active", new Choice("active", Text.of("সচল", "Active"), Optional.empty(), Optional.empty()));

    private CaseworkReader() {}

    public static Casework read(String json) {
        JsonNode pack = JsonMapper.shared().readTree(json);
        Map<String, CaseStatus> statuses = byCode(pack.path("statuses"), CaseworkReader::status, CaseStatus::code);
        Map<String, OutcomeKind> outcomes = byCode(pack.path("outcomes"), CaseworkReader::outcome, OutcomeKind::code);
        var steps = new ArrayList<StepRule>();
        pack.path("steps").forEach(each -> steps.add(step(each, statuses, outcomes)));
        var reasons = new LinkedHashMap<String, Map<String, Choice>>();
        pack.path("reasons")
                .properties()
                .forEach(each -> reasons.put(known(statuses, each.getKey()), choices(each.getValue())));
        known(statuses, CaseStatus.RECEIVED);
        return new Casework(
                statuses,
                clocks(pack.path("clocks")),
                List.copyOf(steps),
                byCode(pack.path("groups"), CaseworkReader::group, CaseGroup::code),
                outcomes,
                choices(pack.path("proofs")),
                choices(pack.path("sayers")),
                choices(pack.path("authorities")),
                choices(pack.path("responses")),
                reasons,
                templates(pack.path("templates"), statuses),
                checklists(pack.path("checklists")),
                pack.has("retention") ? retention(pack.path("retention")) : RetentionRule.STANDARD,
                holidays(pack.path("holidays")),
                OfficeReader.read(
                        pack.path("office"), pack.has("standings") ? choices(pack.path("standings")) : STANDINGS),
                DossierReader.read(pack.path("dossiers")),
                List.of());
    }

    private static List<MessageTemplate> templates(JsonNode list, Map<String, CaseStatus> statuses) {
        return List.copyOf(byCode(
                        list,
                        node -> new MessageTemplate(
                                code(node),
                                texts(node.path("at"), status -> known(statuses, status)),
                                label(node.path("label")),
                                label(node)),
                        MessageTemplate::code)
                .values());
    }

    private static Map<String, Map<String, Choice>> checklists(JsonNode forms) {
        var lists = new LinkedHashMap<String, Map<String, Choice>>();
        forms.properties().forEach(each -> lists.put(each.getKey(), choices(each.getValue())));
        return lists;
    }

    private static ClockRules clocks(JsonNode node) {
        return new ClockRules(
                node.path("update").asInt(10),
                node.path("solution").asInt(40),
                node.path("warn").asInt(1),
                node.path("ask").asInt(28),
                node.path("remind").asInt(10));
    }

    private static RetentionRule retention(JsonNode node) {
        return new RetentionRule(node.path("months").asInt(0), label(node));
    }

    private static List<Holiday> holidays(JsonNode list) {
        var holidays = new ArrayList<Holiday>();
        list.forEach(node -> {
            String day = node.path("day").asString("");
            if (!RulesShape.isDay(day)) {
                throw new Misfit("‘{0}’ তারিখ নয়।", "‘{0}’ is no day.", cut(day));
            }
            holidays.add(new Holiday(LocalDate.parse(day), label(node)));
        });
        return List.copyOf(holidays);
    }

    private static CaseStatus status(JsonNode node) {
        return new CaseStatus(
                code(node),
                label(node),
                node.has("next") ? Optional.of(label(node.path("next"))) : Optional.empty(),
                node.path("ended").asBoolean(false),
                text(node, "waitsFor").map(who -> oneOf(CaseStatus.Waits.class, who)),
                node.path("days").asInt(0),
                node.path("workingDays").asInt(0));
    }

    private static OutcomeKind outcome(JsonNode node) {
        return new OutcomeKind(
                code(node),
                label(node),
                oneOf(OutcomeKind.Amount.class, node.path("amount").asString("none")),
                node.path("relief").asBoolean(false));
    }

    private static CaseGroup group(JsonNode node) {
        return new CaseGroup(code(node), label(node), texts(node.path("issues"), issue -> issue));
    }

    private static StepRule step(JsonNode node, Map<String, CaseStatus> statuses, Map<String, OutcomeKind> outcomes) {
        Optional<String> outcome = text(node, "outcome");
        outcome.ifPresent(kind -> known(outcomes, kind));
        return new StepRule(
                known(statuses, node.path("to").asString("")),
                texts(node.path("from"), from -> known(statuses, from)),
                texts(node.path("who"), who -> oneOf(Actor.Kind.class, who)),
                text(node, "permission").orElse(""),
                texts(node.path("needs"), need -> oneOf(Need.class, need)),
                text(node, "consent"),
                outcome,
                node.path("amount").asBoolean(false),
                node.path("again").asBoolean(false),
                label(node),
                node.has("hint") ? Optional.of(label(node.path("hint"))) : Optional.empty());
    }

    private static Map<String, Choice> choices(JsonNode list) {
        return byCode(
                list, each -> new Choice(code(each), label(each), text(each, "consent"), money(each)), Choice::code);
    }

    private static Optional<String> money(JsonNode node) {
        return text(node, "money").map(stage -> known(Map.of("promised", "", "paid", ""), stage));
    }

    private static <T> Map<String, T> byCode(JsonNode list, Function<JsonNode, T> each, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(node -> {
            T one = each.apply(node);
            if (map.put(code.apply(one), one) != null) {
                throw new Misfit("‘{0}’ দুবার আছে।", "‘{0}’ stands there twice.", code.apply(one));
            }
        });
        return map;
    }

    private static <T> Set<T> texts(JsonNode list, Function<String, T> each) {
        var texts = new ArrayList<T>();
        list.forEach(node -> texts.add(each.apply(node.asString(""))));
        return texts.stream().collect(Collectors.toUnmodifiableSet());
    }

    static String known(Map<String, ?> all, String code) {
        if (!all.containsKey(code)) {
            throw new Misfit(
                    "‘{0}’ এগুলোর কোনোটি নয়: {1}।", "‘{0}’ is none of {1}.", code, String.join(", ", all.keySet()));
        }
        return code;
    }

    static String code(JsonNode node) {
        String code = node.path("code").asString("");
        if (!code.matches("[a-z][a-z-]{0,29}")) {
            throw new Misfit(
                    "‘{0}’ কোড হতে পারে না: a-z ও হাইফেন, ৩০টি পর্যন্ত।",
                    "‘{0}’ is no code: a-z and hyphens, 30 at most.", code);
        }
        return code;
    }

    static Text label(JsonNode node) {
        return Text.of(words(node, "bn"), words(node, "en"));
    }

    private static String words(JsonNode node, String language) {
        return text(node, language)
                .orElseThrow(() -> new Misfit(
                        "দুই ভাষার কথাই চাই (bn, en): {0}",
                        "The words are needed in both languages (bn, en): {0}", cut(node.toString())));
    }

    static String cut(String json) {
        return json.length() > 100 ? json.substring(0, 100) : json;
    }

    private static <E extends Enum<E>> E oneOf(Class<E> words, String word) {
        return Stream.of(words.getEnumConstants())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misfit(
                        "‘{0}’ এগুলোর কোনোটি নয়: {1}।",
                        "‘{0}’ is none of {1}.",
                        word,
                        Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
    }
}
