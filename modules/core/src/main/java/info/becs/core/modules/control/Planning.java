package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleState;
import info.becs.core.modules.entity.Plan;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says what enabling or disabling a module would mean. */
@ApplicationScoped
public class Planning {

    @Inject
    Registry registry;

    @Inject
    InstalledModules modules;

    @Inject
    Consents consents;

    public Plan enabling(String id) {
        InstalledModule module = module(id);
        var blockers = new ArrayList<Problem>();
        Optional<ModuleHandle> here = registry.current(id);
        if (here.isEmpty()) {
            blockers.add(ModuleProblem.notDeployed(id));
        } else {
            registry.failedStart(here.get()).ifPresent(why -> blockers.add(ModuleProblem.startFailed(id, why)));
            circle(id, id, new ArrayList<>(List.of(id)))
                    .ifPresentOrElse(
                            circle -> blockers.add(ModuleProblem.cycle(circle)),
                            () -> requirements(here.get(), blockers));
        }
        Map<String, Text> asks = asks(id);
        List<Text> sentences = here.map(m -> PlanSentences.enabling(m, asks)).orElse(List.of());
        return new Plan(id, module.state(), ModuleState.ENABLED, asks, blockers, List.of(), sentences);
    }

    public Plan disabling(String id) {
        InstalledModule module = module(id);
        List<String> also = new ArrayList<>(dependents(id));
        List<Text> sentences = registry.current(id)
                .map(m -> PlanSentences.disabling(m, names(also)))
                .orElse(List.of());
        return new Plan(id, module.state(), ModuleState.DISABLED, Map.of(), List.of(), also, sentences);
    }

    private List<Text> names(List<String> ids) {
        return ids.stream()
                .map(id -> registry.current(id).map(m -> m.info().name()).orElse(Text.same(id)))
                .toList();
    }

    private Map<String, Text> asks(String id) {
        Map<String, Text> declared =
                registry.current(id).map(m -> m.info().permissions()).orElse(Map.of());
        var asks = new TreeMap<String, Text>();
        consents.missing(id, declared.keySet()).forEach(word -> asks.put(word, declared.get(word)));
        return asks;
    }

    private InstalledModule module(String id) {
        if (registry.isPart(id)) {
            throw ModuleProblem.part(id);
        }
        return modules.find(id).orElseThrow(() -> ModuleProblem.unknown(id));
    }

    private void requirements(ModuleHandle module, List<Problem> blockers) {
        var absent = new TreeSet<String>();
        var closed = new TreeSet<String>();
        for (String required : module.info().requires()) {
            if (registry.isPart(required)) {
                continue;
            }
            if (registry.running(required).isEmpty()) {
                absent.add(required);
            } else if (modules.find(required).map(InstalledModule::state).orElse(null) != ModuleState.ENABLED) {
                closed.add(required);
            }
        }
        if (!absent.isEmpty()) {
            blockers.add(ModuleProblem.missing(module.id(), absent));
        }
        if (!closed.isEmpty()) {
            blockers.add(ModuleProblem.closedRequirement(module.id(), closed));
        }
    }

    private Optional<List<String>> circle(String target, String at, List<String> way) {
        for (String next : requiredBy(at)) {
            if (next.equals(target)) {
                way.add(next);
                return Optional.of(way);
            }
            if (!way.contains(next)) {
                var further = new ArrayList<>(way);
                further.add(next);
                Optional<List<String>> found = circle(target, next, further);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> requiredBy(String id) {
        return registry.current(id).map(m -> m.info().requires()).orElse(Set.of());
    }

    /** Enabled modules that need this one, directly or through others. */
    private Set<String> dependents(String id) {
        var found = new TreeSet<String>();
        var open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String needed = open.remove(0);
            for (InstalledModule other : modules.all()) {
                boolean needs = other.state() == ModuleState.ENABLED
                        && requiredBy(other.id()).contains(needed);
                if (needs && !other.id().equals(id) && found.add(other.id())) {
                    open.add(other.id());
                }
            }
        }
        return found;
    }
}
