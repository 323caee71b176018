package info.becs.forms.modules.control;

import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every installed version of every form, compiled when somebody asks: what was handed in is read with the definition
 * that it was made with, whatever is open now.
 */
@ApplicationScoped
public class KeptForms {

    private static final Logger LOG = System.getLogger(KeptForms.class.getName());
    private static final int MOST = 40;

    @Inject
    FormModules modules;

    @Inject
    Offers offers;

    /** Definitions never change, so what is here is never stale. */
    private final Map<String, Form> compiled = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Form> eldest) {
            return size() > MOST;
        }
    };

    public Optional<Form> find(String form, String version) {
        String id = FormModule.id(form, version);
        synchronized (compiled) {
            if (compiled.containsKey(id)) {
                return Optional.of(compiled.get(id));
            }
        }
        var found = modules.find(form, version).flatMap(KeptForms::compiled);
        synchronized (compiled) {
            found.ifPresent(f -> compiled.put(id, f));
        }
        return found;
    }

    /** As it was with an offer that was kept; an empty one for none. */
    public Optional<Form> find(String form, String version, String offer) {
        return find(form, version).map(definition -> offer.isEmpty() ? definition : then(definition, offer));
    }

    private Form then(Form definition, String offer) {
        String id = FormModule.id(definition.id(), definition.version()) + " " + offer;
        synchronized (compiled) {
            if (compiled.containsKey(id)) {
                return compiled.get(id);
            }
        }
        Optional<Form> then = offers.then(definition, offer);
        synchronized (compiled) {
            then.ifPresent(form -> compiled.put(id, form));
        }
        return then.orElse(definition);
    }

    /** In its highest version. */
    public Optional<Form> newest(String form) {
        return modules.versions(form).stream().findFirst().flatMap(line -> find(form, line.version()));
    }

    /** The forms of one version of a module of several, in the order of their ids. */
    public List<Form> ofPackage(String id, String version) {
        return modules.ofPackage(id, version).stream()
                .flatMap(module -> find(module.form(), version).stream())
                .toList();
    }

    /** Of every form the highest version. */
    public List<Form> newest() {
        Map<String, FormModuleLine> first = new LinkedHashMap<>();
        modules.all().forEach(line -> first.putIfAbsent(line.form(), line));
        return first.values().stream()
                .flatMap(line -> find(line.form(), line.version()).stream())
                .toList();
    }

    /** What was valid when it was installed may not be to a later engine: then this version alone is missing. */
    private static Optional<Form> compiled(FormModule module) {
        try {
            return Optional.of(FormReader.read(module.definition()));
        } catch (Problem e) {
            LOG.log(
                    Level.ERROR,
                    "Form {0} {1} cannot be compiled: {2}",
                    module.form(),
                    module.version(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
