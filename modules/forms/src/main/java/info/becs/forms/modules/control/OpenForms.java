package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModule;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleState;
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
 * The forms that take answers now, compiled: what every request asks, without a question to the database.
 *
 * <p>Follows the rows of {@link FormModules}: {@link #refresh} after every change and every few seconds.
 */
@ApplicationScoped
public class OpenForms {

    private static final Logger LOG = System.getLogger(OpenForms.class.getName());

    @Inject
    FormModules modules;

    private volatile Map<String, Form> forms = Map.of();

    public Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    public Form require(String id) {
        return find(id).orElseThrow(() -> FormsProblem.formNotFound(id));
    }

    /** In the order of their ids. */
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    public synchronized void refresh() {
        var now = new LinkedHashMap<String, Form>();
        for (FormModuleLine line : modules.all()) {
            if (line.state() == FormModuleState.ENABLED) {
                Form known = forms.get(line.form());
                if (known != null && known.sha256().equals(line.sha256())) {
                    now.put(line.form(), known);
                } else {
                    compiled(line).ifPresent(form -> now.put(form.id(), form));
                }
            }
        }
        forms = java.util.Collections.unmodifiableMap(now);
    }

    /** What was valid when it was installed may not be to a later engine: then this form alone is missing. */
    private Optional<Form> compiled(FormModuleLine line) {
        try {
            return modules.find(line.form(), line.version())
                    .map(FormModule::definition)
                    .map(FormReader::read);
        } catch (Problem e) {
            LOG.log(
                    Level.ERROR,
                    "Form {0} {1} is enabled but cannot be compiled: {2}",
                    line.form(),
                    line.version(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
