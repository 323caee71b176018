package info.becs.forms;

import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.ModuleOffice;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.control.Intakes;
import info.becs.forms.submissions.control.MemorySubmissions;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FixedClock;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The fixture: a module in memory on a Monday, with the complaint form and the tiny one open. */
public final class IntakeOffice {

    public final FixedClock clock = FixedClock.aMonday();
    public final FakePlatform platform = new FakePlatform();
    public final ModuleOffice modules = new ModuleOffice(new FakePlatform(), clock);
    public final MemorySubmissions submissions = new MemorySubmissions();
    public final OpenForms forms = modules.open;
    public final Intakes intakes = new Intakes(forms, submissions, platform, clock);

    public IntakeOffice() {
        modules.asks(platform);
        intakes.readsBy(modules);
        install(FormFolders.COMPLAINT, Map.of());
        install(FormFolders.TINY, Map.of());
    }

    /** Installs and opens a form module, with parts of its files replaced. */
    public Form install(Path folder, Map<String, String> replacements) {
        var files = new TreeMap<>(FormFolders.files(folder));
        files.replaceAll((name, text) -> replaced(text, replacements));
        Form form = FormReader.read(files);
        modules.installation.install(ModuleOffice.verified(files), false);
        modules.switching.enable(form.id(), java.util.Optional.of(form.version()));
        forms.refresh();
        return form;
    }

    public void close(String form) {
        modules.switching.disable(form);
        forms.refresh();
    }

    private static String replaced(String text, Map<String, String> replacements) {
        String result = text;
        for (Map.Entry<String, String> each : replacements.entrySet()) {
            result = result.replace(each.getKey(), each.getValue());
        }
        return result;
    }
}
