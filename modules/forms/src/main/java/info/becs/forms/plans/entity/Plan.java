package info.becs.forms.plans.entity;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Difference;
import info.becs.forms.definition.entity.Form;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What opening a version of a form would bring about, in plain words; nothing happens by asking for it.
 *
 * @param signedBy id of the key that has signed it
 * @param warnings what whoever decides should think about
 * @param appears what people will see, and where
 * @param asked labels of the fields of each data class
 * @param against the version that people had last, with which it is compared
 * @param looked at how many submissions the counts were made
 */
public record Plan(
        Form form,
        Optional<String> signedBy,
        List<Text> warnings,
        List<Text> appears,
        Map<DataClass, List<Text>> asked,
        Optional<String> against,
        List<Change> changes,
        int looked) {

    /** @param answers how many of those submissions answer what is taken away */
    public record Change(Difference difference, int answers) {}
}
