package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Map;

/**
 * What a form module brings along as data beside its questions.
 *
 * @param lists by id, with those of the platform
 */
public record RulePack(Map<String, OptionList> lists, List<Deadline> deadlines) {

    public RulePack {
        lists = Map.copyOf(lists);
        deadlines = List.copyOf(deadlines);
    }
}
