package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.ModuleDefinition;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/*
 * One form at a time
 *
 * Each form is put together as if it had come alone: module.json of the whole with what it says of this form, its title and
 * intro out of its messages, shared rule packs beside its own. So what is kept of it is a definition like any other, and
 * one reader compiles both. What that reader finds wrong is told with the path and the pointer at which it really stands.
 */
/** Reads a module of several forms: {@code module.json}, and under {@code forms/<name>/} the files of each. */
final class PackageReader {

    private static final int MOST_FORMS = 20;
    private static final List<String> FORM_FILES =
            List.of(FormReader.SCHEMA, FormReader.UI, FormReader.BANGLA, FormReader.ENGLISH);
    private static final List<String> SAID = List.of("title", "intro", "call");
    private static final Pattern OF_MESSAGES = Pattern.compile("/(title|intro|call)/(bn|en)");

    private final Map<String, String> files;
    private final Map<String, String> shared;
    private final Refusals refusals = new Refusals();
    private JsonNode manifest;

    PackageReader(Map<String, String> files) {
        this.files = files;
        this.shared = Layout.within("", files);
        shared.keySet().removeIf(path -> !Layout.isRules(path));
    }

    ModuleDefinition read() {
        manifest =
                FormReader.parsed(files, List.of(FormReader.MANIFEST), refusals).path(FormReader.MANIFEST);
        refusals.check();
        ManifestSchema.OF_SEVERAL.check(Place.root(FormReader.MANIFEST, manifest, refusals));
        refusals.check(); // nothing else can be understood without it
        Set<String> names = Layout.names(files.keySet());
        misplaced();
        named(names);
        var forms = new ArrayList<Definition>();
        names.forEach(name -> form(name).ifPresent(forms::add));
        refusals.check();
        return new ModuleDefinition(id(), forms);
    }

    private String id() {
        return manifest.path("id").asString("");
    }

    private void misplaced() {
        for (String path : files.keySet()) {
            if (FORM_FILES.contains(path) || Layout.isSample(path)) {
                refusals.refuse(
                        path,
                        "",
                        Text.of(
                                "এই মডিউলের ফরমগুলো forms/ ফোল্ডারে; ফাইলটি যে ফরমের, তার ফোল্ডারে রাখুন।",
                                "The forms of this module stand under forms/; move the file into the folder of its"
                                        + " form."));
            }
        }
    }

    private void named(Set<String> names) {
        if (names.size() > MOST_FORMS) {
            refusals.refuse(
                    "forms",
                    "",
                    Text.of("এক মডিউলে সর্বোচ্চ {0}টি ফরম।", "A module holds {0} forms at most; make two of it.")
                            .with(MOST_FORMS));
        }
        for (String name : manifest.path("forms").propertyNames()) {
            if (!names.contains(name)) {
                refusals.refuse(
                        FormReader.MANIFEST,
                        "/forms/" + name,
                        Text.of(
                                        "forms/{0}/ নামে কোনো ফোল্ডার নেই।",
                                        "There is no folder forms/{0}/. Add the form, or take out what is said of it.")
                                .with(name));
            }
        }
    }

    private Optional<Definition> form(String name) {
        String folder = Layout.folder(name);
        var own = Layout.within(folder, files);
        shared.forEach((path, text) -> {
            if (own.putIfAbsent(path, text) != null) {
                refusals.refuse(
                        folder + path,
                        "",
                        Text.of(
                                        "\"{0}\" নামে সবার জন্য একটি ফাইল আছেই; এটির অন্য নাম দিন।",
                                        "There is \"{0}\" for all forms already; call this one by another name.")
                                .with(path));
            }
        });
        try {
            String text = FormReader.definition(whole(name, own));
            return Optional.of(new Definition(FormReader.read(text), text));
        } catch (Problem broken) {
            broken.details().forEach(mistake -> moved(name, mistake));
            return Optional.empty();
        }
    }

    /** As a module of this form alone would have it. */
    private ObjectNode whole(String name, Map<String, String> own) {
        var mistakes = new Refusals();
        ObjectNode parsed = FormReader.parsed(own, FORM_FILES, mistakes);
        mistakes.check();
        ObjectNode said = (ObjectNode) manifest.deepCopy();
        said.remove("forms");
        said.put("id", id() + "." + name);
        manifest.at("/forms/" + name).properties().forEach(each -> said.set(each.getKey(), each.getValue()));
        for (String word : SAID) {
            boolean isThere = parsed.path(FormReader.BANGLA).has(word)
                    || parsed.path(FormReader.ENGLISH).has(word);
            if (isThere || !word.equals("call")) {
                ObjectNode both = said.putObject(word);
                both.set("bn", taken(parsed, FormReader.BANGLA, word, mistakes));
                both.set("en", taken(parsed, FormReader.ENGLISH, word, mistakes));
            }
        }
        mistakes.check();
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set(FormReader.MANIFEST, said);
        whole.setAll(parsed);
        return whole;
    }

    /** Out of the messages: there it is no word of a field or a page. */
    private static JsonNode taken(ObjectNode parsed, String file, String word, Refusals mistakes) {
        Place messages = Place.root(file, parsed.path(file), mistakes);
        if (!(parsed.path(file) instanceof ObjectNode words)) {
            messages.only();
            return JsonNodeFactory.instance.missingNode();
        }
        messages.require(word).text(2_000);
        JsonNode said = words.remove(word);
        return said == null ? JsonNodeFactory.instance.missingNode() : said;
    }

    /** A mistake at the place where it stands in the zip. */
    private void moved(String name, Problem.Detail mistake) {
        int at = mistake.pointer().indexOf('#');
        String file = mistake.pointer().substring(0, at);
        String pointer = mistake.pointer().substring(at + 1);
        Matcher said = OF_MESSAGES.matcher(pointer);
        if (!file.equals(FormReader.MANIFEST)) {
            boolean isShared = shared.containsKey(file);
            refusals.refuse(isShared ? file : Layout.folder(name) + file, pointer, mistake.sentence());
        } else if (said.matches()) {
            String messages = said.group(2).equals("bn") ? FormReader.BANGLA : FormReader.ENGLISH;
            refusals.refuse(Layout.folder(name) + messages, "/" + said.group(1), mistake.sentence());
        } else {
            String first = pointer.isEmpty() ? "" : pointer.substring(1).split("/", 2)[0];
            boolean isOwn =
                    first.equals("dataClasses") || manifest.at("/forms/" + name).has(first);
            refusals.refuse(file, isOwn ? "/forms/" + name + pointer : pointer, mistake.sentence());
        }
    }
}
