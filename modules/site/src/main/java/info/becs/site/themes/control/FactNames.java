package info.becs.site.themes.control;

import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFiles;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Where the names come from
 *
 * The remark at the head of a template lists its facts, in the theme's own file and in the one of base below it; samples
 * have keys; loops, set and include … with bring their own. A name that stands in none of these is empty on every page:
 * a slip of the pen, mostly, and nothing else would ever tell.
 */
/** Finds names in templates that no fact has. */
final class FactNames {

    private static final Pattern HEAD = Pattern.compile("(?s)\\A\\s*\\{#(.*?)#}");
    private static final Pattern STATEMENT = Pattern.compile("(?s)\\{#.*?#}|\\{\\{(.*?)}}|\\{%(.*?)%}");
    private static final Pattern WITH = Pattern.compile("[{,]\\s*[\"']([A-Za-z_]\\w*)[\"']\\s*:");
    private static final Pattern BOUND = Pattern.compile("^-?\\s*(?:for|set|block|endblock)\\s+([A-Za-z_]\\w*)");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern NAME = Pattern.compile(
            "(?<attribute>\\.\\s*)?(?<filter>\\|\\s*)?(?<test>\\bis\\s+(?:not\\s+)?)?(?<name>\\b[A-Za-z_]\\w*)(?<call>\\s*\\()?");
    private static final Set<String> LANGUAGE = Set.of(
            "if",
            "elseif",
            "else",
            "endif",
            "for",
            "endfor",
            "in",
            "set",
            "block",
            "endblock",
            "extends",
            "include",
            "with",
            "and",
            "or",
            "not",
            "is",
            "equals",
            "true",
            "false",
            "null",
            "none",
            "loop",
            "lang",
            "settings",
            "first",
            "last",
            "index",
            "length");

    private final ThemeFiles files;
    private final Set<String> known = new HashSet<>(LANGUAGE);

    FactNames(ThemeFiles files, List<Samples.Sample> samples, Collection<String> settings) {
        this.files = files;
        known.addAll(settings);
        samples.forEach(sample -> learn(sample.facts()));
        files.paths("", ".html").forEach(this::learn);
    }

    private void learn(Object facts) {
        if (facts instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                known.add(key.toString());
                learn(value);
            });
        } else if (facts instanceof List<?> list) {
            list.forEach(this::learn);
        }
    }

    private void learn(String template) {
        String text = files.require(template);
        Matcher head = HEAD.matcher(text);
        if (head.find()) {
            WORD.matcher(head.group(1)).results().forEach(m -> known.add(m.group()));
        }
        STATEMENT.matcher(text).results().filter(m -> m.group(2) != null).forEach(m -> {
            WITH.matcher(m.group(2)).results().forEach(w -> known.add(w.group(1)));
            BOUND.matcher(m.group(2).strip()).results().forEach(w -> known.add(w.group(1)));
        });
    }

    /** One finding for each name in each of these templates that is no fact's. */
    List<Finding> unknown(Collection<String> templates) {
        return templates.stream()
                .flatMap(template -> unknownIn(files.require(template)).stream()
                        .map(name -> Finding.fault(
                                template,
                                "'" + name + "' is no fact that any page has. Mend its spelling, or list it in the"
                                        + " remark at the head of the template.")))
                .toList();
    }

    private Set<String> unknownIn(String text) {
        var unknown = new TreeSet<String>();
        STATEMENT.matcher(text).results().forEach(m -> {
            String expression = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : "";
            Matcher names = NAME.matcher(TEXT.matcher(expression).replaceAll("''"));
            while (names.find()) {
                boolean isFact = names.group("filter") == null
                        && names.group("test") == null
                        && (names.group("call") == null || LANGUAGE.contains(names.group("name")));
                if (isFact && !known.contains(names.group("name"))) {
                    unknown.add(names.group("name"));
                }
            }
        });
        return unknown;
    }
}
