package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Map;

/**
 * What a form module brings along as data beside its questions.
 *
 * @param lists by id, with those of the platform
 * @param starts of the deadlines that begin with one answer
 */
public record RulePack(Map<String, OptionList> lists, List<Deadline> deadlines, List<Start> starts) {

    public RulePack {
        lists = Map.copyOf(lists);
        deadlines = List.copyOf(deadlines);
        starts = List.copyOf(starts);
    }
}
