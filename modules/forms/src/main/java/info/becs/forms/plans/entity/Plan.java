package info.becs.forms.plans.entity;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Difference;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What opening a version of a form, or of a module of several, would bring about, in plain words; nothing happens by
 * asking for it.
 *
 * @param signedBy id of the key that has signed it
 * @param warnings what whoever decides should think about
 * @param appears what people will see, and where
 * @param asked labels of the fields of each data class
 * @param against the version that people had last, with which it is compared
 * @param looked at how many submissions the counts were made
 * @param forms of a module of several: the plan of each
 */
public record Plan(
        String id,
        String version,
        Text title,
        String maker,
        Optional<String> signedBy,
        List<Text> warnings,
        List<Text> appears,
        Map<DataClass, List<Text>> asked,
        Optional<String> against,
        List<Change> changes,
        int looked,
        List<Plan> forms) {

    /** @param answers how many of those submissions answer what is taken away */
    public record Change(Difference difference, int answers) {}
}
