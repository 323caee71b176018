package info.becs.forms.plans.control;

import info.becs.forms.definition.control.Differences;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Manifest;
import info.becs.forms.definition.entity.ModuleDefinition;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.definition.entity.Version;
import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.plans.entity.Plan;
import info.becs.forms.plans.entity.Plan.Change;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says beforehand what opening a version of a form would bring about. */
@ApplicationScoped
public class Planning {

    private static final Text OFFERS = Text.of(
            "\"{0}\" ঘরে কী বেছে নেওয়া যাবে, তা বলে \"{1}\" মডিউল; সেটি বন্ধ থাকলে ফরমের নিজের তালিকা। এখন: ",
            "What can be chosen in \"{0}\" comes from the module \"{1}\", and while that is closed from the form itself. At present: ");
    private static final Text OFFERS_NOTHING = Text.of(
            "\"{0}\" ঘরে কী বেছে নেওয়া যাবে, তা বলে \"{1}\" মডিউল; এখন সেটি কিছু বলছে না, তাই ফরমের নিজের তালিকা।",
            "What can be chosen in \"{0}\" comes from the module \"{1}\"; it offers nothing at present, so it is the list of the"
                    + " form.");

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    Offers offers;

    @Inject
    AnswerCounts counts;

    @Inject
    PackagePlanning packages;

    /** @param forms the only one of this id, or all of a module of several */
    public Plan plan(String id, List<Form> forms, Optional<String> signedBy) {
        return ModuleDefinition.isOfSeveral(id) ? packages.plan(id, forms, signedBy) : plan(forms.get(0), signedBy);
    }

    public Plan plan(Form form, Optional<String> signedBy) {
        var warnings = new ArrayList<>(unsigned(signedBy, modules.versions(form.id())));
        modules.life(form.id())
                .flatMap(FormLife::version)
                .flatMap(version -> goingBack(form.version(), version))
                .ifPresent(warnings::add);
        return plan(form, signedBy, warnings);
    }

    Plan plan(Form form, Optional<String> signedBy, List<Text> warnings) {
        var given = modules.life(form.id()).flatMap(FormLife::version);
        var before = given.filter(version -> !version.equals(form.version())).flatMap(v -> kept.find(form.id(), v));
        List<Difference> differences =
                before.map(old -> Differences.between(old, form)).orElse(List.of());
        var answered = new HashMap<Difference, Integer>();
        var counted = differences.stream().filter(Difference::concernsAnswers).toList();
        int looked = counted.isEmpty() ? 0 : counts.newest(form.id(), answers -> count(answers, counted, answered));
        var changes = differences.stream()
                .map(d -> new Change(d, answered.getOrDefault(d, 0)))
                .toList();
        return new Plan(
                form.id(),
                form.version(),
                form.manifest().title(),
                form.manifest().maker(),
                signedBy,
                warnings,
                appears(form),
                asked(form),
                before.map(Form::version),
                changes,
                looked,
                List.of());
    }

    /** @param versions of the same form or module, the newest first */
    static List<Text> unsigned(Optional<String> signedBy, List<FormModuleLine> versions) {
        var warnings = new ArrayList<Text>();
        if (signedBy.isEmpty()) {
            warnings.add(Text.of(
                    "মডিউলটিতে কারও স্বাক্ষর নেই: ফাইলগুলো কার বানানো, তা নিশ্চিত নয়।",
                    "Nobody has signed it: who made these files is not certain."));
            versions.stream()
                    .map(FormModuleLine::signedBy)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(key -> warnings.add(Text.of(
                                    "আগের একটি সংস্করণে \"{0}\" চাবির স্বাক্ষর ছিল।",
                                    "An earlier version was signed with the key \"{0}\".")
                            .with(key)));
        }
        return warnings;
    }

    static Optional<Text> goingBack(String version, String given) {
        return new Version(version).isBelow(new Version(given))
                ? Optional.of(Text.of(
                                "মানুষ আগেই নতুনতর {0} পেয়েছে; এটিতে ফেরা মানে পিছিয়ে যাওয়া।",
                                "People had the newer {0} already; opening this one is going back.")
                        .with(given))
                : Optional.empty();
    }

    private List<Text> appears(Form form) {
        Manifest manifest = form.manifest();
        var lines = new ArrayList<Text>();
        lines.add(Text.of(
                        "পাতা /forms/{0}: \"{1}\", {2} ধাপে, বাংলা ও ইংরেজিতে; ফরমের তালিকাতেও থাকবে।",
                        "The page /forms/{0}: \"{1}\" in {2} steps, in Bangla and English; it stands in the list of"
                                + " forms.")
                .with(form.id(), manifest.title(), form.pages().size()));
        if (!manifest.call().en().isEmpty()) {
            lines.add(Text.of(
                            "প্রথম পাতায় ও মেনুতে বোতাম: \"{0}\"।",
                            "A button on the front page and in the menu: \"{0}\".")
                    .with(manifest.call()));
        }
        lines.add(Text.of("যা জমা পড়বে, তা যাবে \"{0}\" মডিউলে।", "What is handed in goes to the module \"{0}\".")
                .with(manifest.target()));
        lines.add(Text.of(
                        "উত্তর {0} মাস রাখা হবে; {1} জনের কম মানুষের কোনো সংখ্যা প্রকাশ করা হবে না।",
                        "Answers are kept for {0} months; no figure about fewer than {1} people is published.")
                .with(manifest.retentionMonths(), manifest.smallestGroup()));
        filters(form).ifPresent(lines::add);
        form.shape().offered().keySet().forEach(field -> lines.add(offered(form, field)));
        return lines;
    }

    private Text offered(Form form, String field) {
        List<Text> now = offers.now(form).choices().getOrDefault(field, List.of()).stream()
                .map(Choice::label)
                .toList();
        Text sentence = now.isEmpty()
                ? OFFERS_NOTHING
                : Text.of(OFFERS.bn() + joined(now, Text::bn) + "।", OFFERS.en() + joined(now, Text::en) + ".");
        return sentence.with(
                form.wording().label(form.shape().fields().get(field)),
                form.manifest().target());
    }

    private static String joined(List<Text> texts, Function<Text, String> side) {
        return texts.stream().map(side).collect(Collectors.joining("; "));
    }

    private static Optional<Text> filters(Form form) {
        List<Text> labels = form.manifest().filters().stream()
                .flatMap(key -> form.shape().field(key).stream())
                .map(form.wording()::label)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "কর্মীরা তালিকা বাছাই করতে পারবেন এগুলো দিয়ে: " + joined(labels, Text::bn) + "।",
                        "Officers can filter their list by: " + joined(labels, Text::en) + "."));
    }

    private static Map<DataClass, List<Text>> asked(Form form) {
        var asked = new EnumMap<DataClass, List<Text>>(DataClass.class);
        collect(form, form.shape(), asked);
        return asked;
    }

    private static void collect(Form form, Shape shape, Map<DataClass, List<Text>> into) {
        for (Field field : shape.fields().values()) {
            field.dataClass()
                    .ifPresent(c -> into.computeIfAbsent(c, x -> new ArrayList<>())
                            .add(form.wording().label(field)));
            collect(form, field.shape(), into);
        }
    }

    private static void count(JsonNode answers, List<Difference> differences, Map<Difference, Integer> into) {
        for (Difference each : differences) {
            if (isAnswered(answers, each.key().split("\\."), 0, each.option())) {
                into.merge(each, 1, Integer::sum);
            }
        }
    }

    /** Through groups and rows. */
    private static boolean isAnswered(JsonNode node, String[] path, int at, String option) {
        if (node.isArray()) {
            for (JsonNode each : node) {
                if (isAnswered(each, path, at, option)) {
                    return true;
                }
            }
            return false;
        }
        if (at < path.length) {
            return isAnswered(node.path(path[at]), path, at + 1, option);
        }
        return !node.isMissingNode() && !node.isNull() && (option.isEmpty() || option.equals(node.asString("")));
    }
}
