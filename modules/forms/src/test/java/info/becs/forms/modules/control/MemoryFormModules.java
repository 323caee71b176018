package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.forms.modules.entity.FormPackage;
import info.becs.forms.modules.entity.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Form modules in memory; what the database refuses is tried in the container. */
public final class MemoryFormModules extends FormModules {

    private final List<FormModule> modules = new ArrayList<>();
    private final List<FormLife> lives = new ArrayList<>();
    private final List<FormPackage> packages = new ArrayList<>();

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
    public Optional<FormModule> enabled(String form) {
        return modules.stream()
                .filter(m -> m.form().equals(form) && m.line().state() == FormModuleState.ENABLED)
                .findFirst();
    }

    @Override
    public List<FormLife> lives() {
        return List.copyOf(lives);
    }

    @Override
    public Set<String> closing() {
        return lives.stream()
                .filter(life -> life.phase() == Phase.CLOSING)
                .map(FormLife::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> due(Instant now) {
        return lives.stream()
                .filter(life -> life.due(now).isPresent())
                .map(FormLife::form)
                .toList();
    }

    @Override
    public Optional<FormLife> life(String form) {
        return lock(form);
    }

    @Override
    public Optional<FormLife> lock(String form) {
        return lives.stream().filter(life -> life.form().equals(form)).findFirst();
    }

    @Override
    public List<FormPackage> packages() {
        return List.copyOf(packages);
    }

    @Override
    public Optional<FormPackage> findPackage(String id) {
        return packages.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public Optional<FormPackage> lockPackage(String id) {
        return findPackage(id);
    }

    @Override
    public List<FormModule> ofPackage(String id, String version) {
        return modules.stream()
                .filter(m -> id.equals(m.line().packageId()) && m.version().equals(version))
                .sorted(Comparator.comparing(FormModule::form))
                .toList();
    }

    @Override
    void add(FormPackage whole) {
        packages.add(whole);
    }

    @Override
    void add(FormLife life) {
        lives.add(life);
    }

    @Override
    void add(FormModule module) {
        modules.add(module);
    }

    @Override
    void flush() {}
}
