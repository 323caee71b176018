package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Choice;
import info.becs.membership.entity.MemberEvent;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written down with each thing that happened, in words for the member whom it is about. */
final class PaperFacts {

    private static final Map<String, Text> LABELS = Map.ofEntries(
            Map.entry("type", PaperWords.TYPE),
            Map.entry("was", Text.of("আগে ছিল", "Was before")),
            Map.entry("reason", Text.of("কারণ", "Reason")),
            Map.entry("committeeOn", Text.of("কমিটির সভার দিন", "Day of the committee's meeting")),
            Map.entry("minute", Text.of("সিদ্ধান্ত নম্বর", "Number of the decision")),
            Map.entry("referrer", Text.of("যিনি আসতে বলেছেন", "Asked to join by")),
            Map.entry("chapter", PaperWords.CHAPTER),
            Map.entry("method", PaperWords.METHOD),
            Map.entry("amount", PaperWords.AMOUNT),
            Map.entry("said", Text.of("বলা হয়েছিল", "Was said")),
            Map.entry("receipt", PaperWords.RECEIPT),
            Map.entry("start", PaperWords.FROM),
            Map.entry("end", PaperWords.UNTIL),
            Map.entry("role", PaperWords.ROLE),
            Map.entry("day", PaperWords.TRAINED),
            Map.entry("number", PaperWords.NUMBER),
            Map.entry("language", PaperWords.LANGUAGE),
            Map.entry("letter", Text.of("চিঠি", "Letter")));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PaperFacts() {}

    /**
     * Without ids of things inside; empty where nothing was written down.
     *
     * @param names fact → what its value is called, where that is not said by the rules
     */
    static Text of(MemberEvent event, MembershipRules rules, Map<String, Text> names) {
        return Text.of(in(Bangla.BN, event, rules, names), in(Locale.ENGLISH, event, rules, names));
    }

    private static String in(Locale locale, MemberEvent event, MembershipRules rules, Map<String, Text> names) {
        return event.facts().entrySet().stream()
                .filter(fact ->
                        LABELS.containsKey(fact.getKey()) && !fact.getValue().isEmpty())
                .map(fact -> LABELS.get(fact.getKey()).in(locale) + ": "
                        + Optional.ofNullable(names.get(fact.getKey()))
                                .orElseGet(() -> value(fact.getKey(), fact.getValue(), rules))
                                .in(locale))
                .collect(Collectors.joining("; "));
    }

    private static Text value(String fact, String value, MembershipRules rules) {
        return switch (fact) {
            case "amount", "said" -> PaperWords.money(Long.parseLong(value));
            case "method" -> PaperWords.method(value);
            case "language" -> PaperWords.language(value);
            case "reason" -> label(rules.refusals(), value);
            case "role" -> label(rules.roles(), value);
            case "type", "was" -> rules.find(value).map(MembershipType::label).orElse(Text.same(value));
            case "committeeOn", "start", "end", "day" -> day(value);
            default -> Text.same(value);
        };
    }

    private static Text day(String value) {
        if (!DAY.matcher(value).matches()) {
            return Text.same(value);
        }
        LocalDate day = LocalDate.parse(value);
        return Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH));
    }

    private static Text label(Map<String, Choice> choices, String code) {
        return Optional.ofNullable(choices.get(code)).map(Choice::label).orElse(Text.same(code));
    }
}
