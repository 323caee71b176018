package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.AnswerRules;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Manifest;
import info.becs.forms.definition.entity.Offer;
import info.becs.forms.definition.entity.Shape;
import info.becs.kit.text.Sha256;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compiles a form from the files of its module, or says everything that is wrong with them. */
public final class FormReader {

    public static final String MANIFEST = "module.json";
    public static final String SCHEMA = "schema.json";
    public static final String UI = "ui.json";
    public static final String BANGLA = "messages.bn.json";
    public static final String ENGLISH = "messages.en.json";
    public static final List<String> FILES = List.of(MANIFEST, SCHEMA, UI, BANGLA, ENGLISH);

    /** Further files, as many as there are: {@code rules/merchants.json}. */
    private static final Pattern RULES = Pattern.compile("rules/[a-z0-9][a-z0-9-]{0,60}\\.json");

    private static final BoundedJson JSON = new BoundedJson(1_000_000, 20_000, 30);

    private FormReader() {}

    /**
     * From texts by file name; other files are not looked at.
     *
     * @throws info.becs.spi.Problem with a detail for each mistake
     */
    public static Form read(Map<String, String> files) {
        return compile(combined(files));
    }

    /** From what {@link #definition} gave. */
    public static Form read(String definition) {
        return compile(JSON.read(definition));
    }

    /** The five files and the rule packs as one text: what is kept, and what the hash of a form is about. */
    public static String definition(Map<String, String> files) {
        return definition(combined(files));
    }

    static String definition(JsonNode whole) {
        return JSON.write(whole);
    }

    private static JsonNode combined(Map<String, String> files) {
        var refusals = new Refusals();
        JsonNode all = parsed(files, FILES, refusals);
        refusals.check();
        return all;
    }

    /** These files and the rule packs, by name. */
    static ObjectNode parsed(Map<String, String> files, List<String> needed, Refusals refusals) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (String file : needed) {
            String text = files.get(file);
            if (text == null) {
                refusals.refuse(file, "", Text.of("ফাইলটি নেই।", "The file is missing; add it."));
            } else {
                all.set(file, parse(file, text, refusals));
            }
        }
        files.forEach((file, text) -> {
            if (isRules(file)) {
                all.set(file, parse(file, text, refusals));
            }
        });
        return all;
    }

    /** Whether a file of a form module is a rule pack. */
    public static boolean isRules(String file) {
        return RULES.matcher(file).matches();
    }

    private static JsonNode parse(String file, String text, Refusals refusals) {
        try {
            return JSON.read(text);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            refusals.refuse(
                    file,
                    "",
                    Text.of("JSON পড়া যায়নি, লাইন {0}: {1}", "The JSON cannot be read, line {0}: {1}")
                            .with(at == null ? "?" : at.getLineNr(), e.getOriginalMessage()));
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static Form compile(JsonNode all) {
        var refusals = new Refusals();
        var manifest = new ManifestReader().read(place(all, MANIFEST, refusals));
        refusals.check(); // nothing else can be understood without it
        var packs = new RulePackReader();
        for (String file : all.propertyNames()) {
            if (isRules(file)) {
                packs.read(place(all, file, refusals));
            }
        }
        var pack = packs.pack();
        JsonNode schema = packs.filledIn(all.path(SCHEMA));
        Shape shape = new SchemaReader(pack.lists()).read(Place.root(SCHEMA, schema, refusals));
        var pages = new PagesReader(shape).read(place(all, UI, refusals));
        var wording = new WordingReader(shape, pages).read(place(all, BANGLA, refusals), place(all, ENGLISH, refusals));
        classes(shape, manifest.dataClasses(), refusals);
        confirmed(shape, manifest, refusals);
        filtered(shape, manifest, refusals);
        refusals.check();
        return new Form(
                manifest,
                Sha256.of(JSON.write(all)),
                new AnswerRules(Glance.compile(schema, shape), JsonSchemas.compile(schema)),
                schema,
                all.get(UI),
                shape,
                pages,
                pack,
                wording,
                Offer.NONE);
    }

    private static Place place(JsonNode all, String file, Refusals refusals) {
        return Place.root(file, all.path(file), refusals);
    }

    private static void classes(Shape shape, Set<DataClass> declared, Refusals refusals) {
        var used = new TreeSet<DataClass>();
        collect(shape, used);
        if (!used.equals(new TreeSet<>(declared))) {
            refusals.refuse(
                    MANIFEST,
                    "/dataClasses",
                    Text.of(
                                    "ঘরগুলোর শ্রেণি {0}; এখানে তা-ই লিখুন।",
                                    "The fields are of the classes {0}; declare just these.")
                            .with(used));
        }
    }

    private static void confirmed(Shape shape, Manifest manifest, Refusals refusals) {
        boolean fits = manifest.confirm()
                .map(key -> shape.fields().get(key))
                .filter(field -> field.format().equals("bd-mobile"))
                .isPresent();
        if (manifest.confirm().isPresent() && !fits) {
            refusals.refuse(
                    MANIFEST,
                    "/confirm",
                    Text.of(
                            "কোড যায় মোবাইল নম্বরে: bd-mobile ফরম্যাটের একটি ঘরের নাম দিন, যা কোনো সারি বা দলের ভেতরে নয়।",
                            "A code goes to a mobile number: name a text of the format bd-mobile that stands in no row or group."));
        }
    }

    private static void filtered(Shape shape, Manifest manifest, Refusals refusals) {
        for (int i = 0; i < manifest.filters().size(); i++) {
            String key = manifest.filters().get(i);
            if (shape.field(key).filter(Field::isFilter).isEmpty()) {
                refusals.refuse(
                        MANIFEST,
                        "/filters/" + i,
                        Text.of(
                                        "\"{0}\" দিয়ে বাছাই করা যায় না: P বা I শ্রেণির এমন একটি ঘরের নাম দিন যেখানে একটি পছন্দ, হ্যাঁ/না বা"
                                                + " জায়গা বেছে নেওয়া হয়, আর যা কোনো সারি বা দলের ভেতরে নয়।",
                                        "Nothing is filtered by \"{0}\": name a choice of one, a yes or no, or a place, of the class P or I,"
                                                + " that stands in no row or group.")
                                .with(key));
            }
        }
    }

    private static void collect(Shape shape, Set<DataClass> used) {
        for (Field field : shape.fields().values()) {
            field.dataClass().ifPresent(used::add);
            collect(field.shape(), used);
        }
    }
}
