package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.forms.modules.entity.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms that take answers now, compiled: what every request asks, without a question to the database.
 *
 * <p>Follows the rows of {@link FormModules}: {@link #refresh} after every change and every few seconds.
 */
@ApplicationScoped
public class OpenForms {

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    private volatile Now now = new Now(Map.of(), Set.of());

    /** @param closing those among them that are given to nobody any more */
    private record Now(Map<String, Form> forms, Set<String> closing) {}

    public Optional<Form> find(String id) {
        return Optional.ofNullable(now.forms().get(id));
    }

    public Form require(String id) {
        return find(id).orElseThrow(() -> FormsProblem.formNotFound(id));
    }

    /** Takes what was begun, and is given to nobody any more. */
    public boolean isClosing(String id) {
        return now.closing().contains(id);
    }

    /** Those that are given to everybody, in the order of their ids. */
    public List<Form> all() {
        Now known = now;
        return known.forms().values().stream()
                .filter(form -> !known.closing().contains(form.id()))
                .toList();
    }

    public synchronized void refresh() {
        var forms = new LinkedHashMap<String, Form>();
        for (FormModuleLine line : modules.all()) {
            if (line.state() == FormModuleState.ENABLED) {
                Form known = now.forms().get(line.form());
                if (known != null && known.sha256().equals(line.sha256())) {
                    forms.put(line.form(), known);
                } else {
                    kept.find(line.form(), line.version()).ifPresent(form -> forms.put(form.id(), form));
                }
            }
        }
        Set<String> closing = modules.lives().stream()
                .filter(life -> life.phase() == Phase.CLOSING)
                .map(FormLife::form)
                .collect(Collectors.toUnmodifiableSet());
        now = new Now(java.util.Collections.unmodifiableMap(forms), closing);
    }
}
