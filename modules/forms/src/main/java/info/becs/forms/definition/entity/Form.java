package info.becs.forms.definition.entity;

import info.becs.forms.definition.entity.Element.Control;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A form, compiled from the files of its module; immutable and shared by all threads.
 *
 * @param sha256 of the definition that it was compiled from: kept with each submission
 * @param rules its JSON Schema, ready to check answers with
 * @param schema the same as it was written, with the choices of lists filled in
 * @param ui the JSON Forms UI schema
 * @param offer what is offered in it by whoever handles it
 */
public record Form(
        Manifest manifest,
        String sha256,
        AnswerRules rules,
        JsonNode schema,
        JsonNode ui,
        Shape shape,
        List<Page> pages,
        RulePack pack,
        Wording wording,
        Offer offer) {

    public String id() {
        return manifest.id();
    }

    public String version() {
        return manifest.version();
    }

    public String title(Locale locale) {
        return manifest.title().in(locale);
    }

    /** What happens after submitting, line by line. */
    public List<Text> next() {
        return manifest.next().stream()
                .map(line -> WordPlaces.filled(line, offer.words()))
                .toList();
    }

    /** The field that a JSON pointer into answers leads to, through rows and groups. */
    public Optional<Field> fieldAt(String pointer) {
        Shape inside = shape;
        Field field = null;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (field != null && field.kind() != FieldKind.GROUP && step.matches("[0-9]{1,6}")) {
                continue;
            }
            field = inside.fields().get(step);
            if (field == null) {
                return Optional.empty();
            }
            inside = field.shape();
        }
        return Optional.ofNullable(field);
    }

    /** Where the field of this key is drawn. */
    public Optional<Control> control(String key) {
        return pages.stream()
                .flatMap(page -> page.controls().stream())
                .flatMap(each -> Stream.concat(Stream.of(each), Page.controls(each.detail()).stream()))
                .filter(each -> each.field().key().equals(key))
                .findFirst();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
