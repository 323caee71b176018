package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.AnswerRules;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Offer;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/*
 * One form more, and no second way
 *
 * Pages, validators, clients and exports know forms, so what a module offers makes a form out of a form: other choices, other words, the same
 * definition and hash. It is made when the offer changes, not when somebody asks.
 */
/** A form with what is offered in it in the place of what its definition lists. */
public final class Offering {

    /** Wider than a code of a definition: modules write hyphens. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

    private Offering() {}

    /** Whether a choice can stand in a form. */
    public static boolean takes(Choice choice) {
        return choice.label() != null
                && CODE.matcher(choice.code()).matches()
                && !FieldReader.RESERVED.contains(choice.code());
    }

    public static Form of(Form form, Offer offer) {
        ObjectNode schema = (ObjectNode) form.schema().deepCopy();
        var codes = new LinkedHashMap<String, List<String>>();
        var labels = new LinkedHashMap<String, Text>();
        offer.choices().forEach((name, choices) -> {
            Field field = form.shape().fields().get(name);
            ObjectNode place = (ObjectNode) schema.path("properties").path(name);
            place.remove("oneOf");
            ArrayNode listed = place.putArray("enum");
            choices.forEach(each -> listed.add(each.code()));
            codes.put(name, choices.stream().map(Choice::code).toList());
            choices.forEach(each -> labels.put(field.key() + "." + each.code(), each.label()));
        });
        return with(form, offer, schema, form.shape().offering(codes), labels);
    }

    private static Form with(Form form, Offer offer, ObjectNode schema, Shape shape, Map<String, Text> labels) {
        var refusals = new Refusals();
        var pages = new PagesReader(shape).read(Place.root(FormReader.UI, form.ui(), refusals));
        refusals.check();
        return new Form(
                form.manifest(),
                form.sha256(),
                new AnswerRules(Glance.compile(schema, shape), JsonSchemas.compile(schema)),
                schema,
                form.ui(),
                shape,
                pages,
                form.pack(),
                form.wording().with(labels),
                offer);
    }
}
