package info.becs.forms.plans.control;

import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Difference.Kind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.control.PackageSwitching;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import info.becs.forms.plans.entity.Plan;
import info.becs.forms.plans.entity.Plan.Change;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says beforehand what opening a version of a module of several forms would bring about: which come, change, stay, go. */
@ApplicationScoped
public class PackagePlanning {

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    AnswerCounts counts;

    @Inject
    Planning planning;

    Plan plan(String id, List<Form> forms, Optional<String> signedBy) {
        var given = modules.findPackage(id).flatMap(FormPackage::version);
        List<Form> before = given.map(v -> kept.ofPackage(id, v)).orElse(List.of());
        var version = forms.get(0).version();
        var warnings = new ArrayList<>(Planning.unsigned(signedBy, modules.packageVersions(id)));
        given.flatMap(v -> Planning.goingBack(version, v)).ifPresent(warnings::add);
        warnings.addAll(staying(forms, before));
        return new Plan(
                id,
                version,
                Text.same(id),
                forms.get(0).manifest().maker(),
                signedBy,
                warnings,
                List.of(Text.of(
                                "{0}টি ফরম একসঙ্গে খোলে ও বদলায়। নতুন: {1}টি, আগেরটিতেও ছিল: {2}টি, আর থাকবে না: {3}টি।",
                                "{0} forms, which open and change together. New: {1}, in the earlier version as well: {2},"
                                        + " no longer there: {3}.")
                        .with(
                                forms.size(),
                                without(forms, before).size(),
                                forms.size() - without(forms, before).size(),
                                without(before, forms).size())),
                Map.of(),
                given.filter(v -> !v.equals(version)),
                changes(forms, before),
                0,
                forms.stream()
                        .map(form -> planning.plan(form, signedBy, List.of()))
                        .toList());
    }

    private List<Change> changes(List<Form> forms, List<Form> before) {
        var changes = new ArrayList<Change>();
        for (Form gone : without(before, forms)) {
            Text what = Text.of(
                            "ফরমটি আর থাকবে না: \"{0}\" ({1})। এটি বন্ধ হবে; যা জমা পড়েছে তা পড়া যাবে, এক্সপোর্টেও থাকবে",
                            "Form is gone: \"{0}\" ({1}). It closes; what was handed in stays readable, and stays in"
                                    + " exports")
                    .with(gone.manifest().title(), gone.id());
            int answers = counts.newest(gone.id(), answer -> {});
            changes.add(new Change(new Difference(Kind.FORM_REMOVED, gone.id(), "", "", what), answers));
        }
        for (Form fresh : before.isEmpty() ? List.<Form>of() : without(forms, before)) {
            Text what = Text.of("নতুন ফরম: \"{0}\" ({1})", "New form: \"{0}\" ({1})")
                    .with(fresh.manifest().title(), fresh.id());
            changes.add(new Change(new Difference(Kind.FORM_ADDED, fresh.id(), "", "", what), 0));
        }
        return changes;
    }

    /** Forms that do not open with the others. */
    private List<Text> staying(List<Form> forms, List<Form> before) {
        boolean isGiven = PackageSwitching.isGiven(before.stream()
                .flatMap(form -> modules.life(form.id()).stream())
                .toList());
        Set<String> there = before.stream().map(Form::id).collect(Collectors.toSet());
        var staying = new ArrayList<Text>();
        for (Form form : forms) {
            modules.life(form.id())
                    .filter(life -> !PackageSwitching.opens(life, isGiven && there.contains(form.id())))
                    .map(life -> stays(form, life))
                    .ifPresent(staying::add);
        }
        return staying;
    }

    private static Text stays(Form form, FormLife life) {
        Text what = life.phase() == Phase.CLOSING
                ? Text.of(
                        "\"{0}\" আর কাউকে দেওয়া হচ্ছে না; যাঁরা শুরু করেছেন, তাঁরা আগের সংস্করণেই শেষ করবেন।",
                        "\"{0}\" is given to nobody any more; whoever has begun finishes in the earlier version.")
                : life.dates().opensAt() != null
                        ? Text.of(
                                "\"{0}\" এখন খুলবে না, তার তারিখে খুলবে।",
                                "\"{0}\" does not open now, but on its date.")
                        : Text.of("\"{0}\" বন্ধ আছে, বন্ধই থাকবে।", "\"{0}\" is closed and stays closed.");
        return what.with(form.manifest().title());
    }

    private static List<Form> without(List<Form> forms, List<Form> others) {
        Set<String> ids = others.stream().map(Form::id).collect(Collectors.toSet());
        return forms.stream().filter(form -> !ids.contains(form.id())).toList();
    }
}
