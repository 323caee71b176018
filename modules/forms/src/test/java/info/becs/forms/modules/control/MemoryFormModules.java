package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Form modules in memory; what the database refuses is tried in the container. */
public final class MemoryFormModules extends FormModules {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final List<FormModule> modules = new ArrayList<>();

    @Override
    public List<FormModuleLine> all() {
        return modules.stream().map(FormModule::line).sorted().toList();
    }

    @Override
    public Optional<FormModule> find(String form, String version) {
        return modules.stream()
                .filter(m -> m.form().equals(form) && m.version().equals(version))
                .findFirst();
    }

    @Override
    public boolean install(Form form, String definition, boolean enable) {
        var there = find(form.id(), form.version());
        if (there.isPresent() && !there.get().sha256().equals(form.sha256())) {
            throw FormsProblem.versionTaken(form.id(), form.version());
        }
        if (there.isPresent()) {
            return false;
        }
        var module = new FormModule(form, definition, NOW);
        if (enable && modules.stream().noneMatch(m -> m.form().equals(form.id()))) {
            module.enable(NOW);
        }
        modules.add(module);
        return true;
    }

    @Override
    public FormModuleLine enable(String form, Optional<String> version) {
        modules.stream().filter(m -> m.form().equals(form)).forEach(m -> m.disable(NOW));
        FormModule module = find(form, version.orElseThrow()).orElseThrow();
        module.enable(NOW);
        return module.line();
    }

    @Override
    public FormModuleLine disable(String form) {
        modules.stream().filter(m -> m.form().equals(form)).forEach(m -> m.disable(NOW));
        return all().get(0);
    }
}
