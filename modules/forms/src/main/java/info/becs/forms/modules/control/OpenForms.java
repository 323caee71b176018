package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * All of a change or nothing of it
 *
 * Derby reads row by row, and what is committed while it does may stand in one row and not yet in another; on PostgreSQL the
 * same is true of two statements. So the rows are read until they are what they were a moment before: what was read in the middle
 * of a change would then be another, for the change is there whole by the time the second reading begins, and each has its instant.
 */
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

    @Inject
    Offers offers;

    private volatile Now now = new Now(Map.of(), Set.of());

    /** @param closing those among them that are given to nobody any more */
    private record Now(Map<String, Form> forms, Set<String> closing) {}

    /** With what is offered in it now. */
    public Optional<Form> find(String id) {
        return Optional.ofNullable(now.forms().get(id)).map(offers::in);
    }

    public Form require(String id) {
        return find(id).orElseThrow(() -> FormsProblem.formNotFound(id));
    }

    /** Takes what was begun, and is given to nobody any more. */
    public boolean isClosing(String id) {
        return now.closing().contains(id);
    }

    /** Those that are given to everybody, in the order of their ids; without what is offered in them. */
    public List<Form> all() {
        Now known = now;
        return known.forms().values().stream()
                .filter(form -> !known.closing().contains(form.id()))
                .toList();
    }

    public synchronized void refresh() {
        Rows rows = settled();
        var forms = new LinkedHashMap<String, Form>();
        for (FormModuleLine line : rows.modules()) {
            if (line.state() == FormModuleState.ENABLED) {
                Form known = now.forms().get(line.form());
                if (known != null && known.sha256().equals(line.sha256())) {
                    forms.put(line.form(), known);
                } else {
                    kept.find(line.form(), line.version()).ifPresent(form -> forms.put(form.id(), form));
                }
            }
        }
        now = new Now(Collections.unmodifiableMap(forms), rows.closing());
    }

    private record Rows(List<FormModuleLine> modules, Set<String> closing) {}

    private Rows settled() {
        Rows read = rows();
        for (Rows again = rows(); !again.equals(read); again = rows()) {
            read = again;
        }
        return read;
    }

    private Rows rows() {
        return new Rows(modules.all(), modules.closing());
    }
}
