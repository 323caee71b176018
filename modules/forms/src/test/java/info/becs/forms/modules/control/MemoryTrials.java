package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.Trial;
import java.util.ArrayList;
import java.util.List;

/** Test submissions in memory. */
public final class MemoryTrials extends Trials {

    private final List<Trial> trials = new ArrayList<>();

    @Override
    public List<Trial> of(String form, String version) {
        return trials.stream()
                .filter(t -> t.form().equals(form) && t.version().equals(version))
                .toList();
    }

    @Override
    public void add(Trial trial) {
        trials.add(trial);
    }

    @Override
    public void vanish(String form, String version) {
        trials.removeAll(of(form, version));
    }
}
