package info.becs.forms.definition.control;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a form module stand: beside {@code module.json} for one form, under {@code forms/<name>/} for several. */
public final class Layout {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,30}";
    private static final Pattern WITHIN = Pattern.compile("forms/(" + NAME + ")/(.*)");
    private static final Pattern SAMPLE = Pattern.compile("samples/[a-z0-9][a-z0-9-]{0,80}\\.json");
    private static final Set<String> FOLDERS = Set.of("rules/", "samples/");

    private Layout() {}

    /** Whether a form module has files of this name. */
    public static boolean isFile(String path) {
        Matcher within = WITHIN.matcher(path);
        String own = within.matches() ? within.group(2) : path;
        return within.matches() && own.equals(FormReader.MANIFEST)
                ? false
                : FormReader.FILES.contains(own) || isRules(own) || isSample(own);
    }

    public static boolean isFolder(String path) {
        Matcher within = WITHIN.matcher(path);
        return path.equals("forms/")
                || FOLDERS.contains(path)
                || within.matches() && (within.group(2).isEmpty() || FOLDERS.contains(within.group(2)));
    }

    static boolean isRules(String own) {
        return FormReader.isRules(own);
    }

    static boolean isSample(String own) {
        return SAMPLE.matcher(own).matches();
    }

    static boolean isOfSeveral(Collection<String> paths) {
        return paths.stream().anyMatch(path -> WITHIN.matcher(path).matches());
    }

    /** The names of the forms, in their order. */
    static Set<String> names(Collection<String> paths) {
        var names = new TreeSet<String>();
        paths.forEach(path -> name(path).ifPresent(names::add));
        return names;
    }

    private static Optional<String> name(String path) {
        Matcher within = WITHIN.matcher(path);
        return within.matches() ? Optional.of(within.group(1)) : Optional.empty();
    }

    static String folder(String name) {
        return "forms/" + name + "/";
    }

    /** What stands in one folder, by the names that the files have there. */
    static Map<String, String> within(String folder, Map<String, String> files) {
        var own = new TreeMap<String, String>();
        files.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                own.put(path.substring(folder.length()), text);
            }
        });
        return own;
    }

    /** The test cases in one folder, by their whole paths. */
    public static Map<String, String> samples(String folder, Map<String, String> files) {
        var samples = new TreeMap<>(files);
        samples.keySet().removeIf(path -> !path.startsWith(folder) || !isSample(path.substring(folder.length())));
        return samples;
    }
}
