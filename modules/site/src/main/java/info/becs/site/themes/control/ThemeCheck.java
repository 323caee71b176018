package info.becs.site.themes.control;

import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeSetting;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Everything that can be said about a theme before a reader sees it: whether it may be used at all, and then every
 * template drawn with every sample in both languages. The same for a designer at the command line, for a theme that is
 * sent in, and in the tests of this tree.
 */
public final class ThemeCheck {

    private static final Pattern WORD = Pattern.compile("\\bt\\(\\s*['\"]([^'\"~]+)['\"]\\s*[,)]");
    private static final Pattern NAMED =
            Pattern.compile("\\{%-?\\s*(?:extends|include)\\s+[\"']([^\"'~]+)[\"']\\s*(?:with|-?%})");
    private static final String ADDRESS = "https://example.org";
    private static final int MOST_FINDINGS = 100;

    private final ThemeFiles own;
    private final ThemeFiles files;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private ThemeCheck(ThemeFiles own, ThemeFiles files) {
        this.own = own;
        this.files = files;
    }

    /** @param own files of the theme alone; {@code base} checks itself */
    public static List<Finding> of(ThemeFiles own, ThemeFiles base) {
        var check = new ThemeCheck(own, own.name().equals(base.name()) ? own : own.over(base));
        try {
            check.look(new Theme(check.files, ADDRESS, key -> Optional.empty(), Map.of()));
        } catch (ThemeFault e) {
            check.findings.add(Finding.fault("", e.getMessage()));
        }
        return check.findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void look(Theme theme) {
        List<String> templates = own.paths("", ".html").toList();
        templates.forEach(template -> named(template, theme));
        theme.messages()
                .oneSided()
                .forEach(key -> findings.add(
                        Finding.fault("locales", "'" + key + "' is there in one language only. Say it in both.")));
        var samples = new Samples(files).of(theme);
        findings.addAll(new FactNames(files, samples, settings(theme)).unknown(templates));
        drawn(theme, samples, templates);
    }

    private static List<String> settings(Theme theme) {
        return theme.info().settings().stream().map(ThemeSetting::key).toList();
    }

    /** Words and templates that it names are there. */
    private void named(String template, Theme theme) {
        String text = files.require(template);
        WORD.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(key -> !theme.messages().has(key))
                .forEach(key -> findings.add(Finding.fault(template, "The word '" + key + "' is not in locales/.")));
        NAMED.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(name -> !theme.has(name))
                .forEach(name -> findings.add(Finding.fault(template, "There is no template " + name + ".html.")));
    }

    private void drawn(Theme theme, List<Samples.Sample> samples, List<String> templates) {
        var seen = new HashSet<String>();
        for (Samples.Sample sample : samples) {
            String file = sample.template() + ".html";
            if (theme.has(sample.template())) {
                seen.add(file);
                draw(theme, sample, file);
            } else {
                findings.add(Finding.remark("samples/" + sample + ".json", "There is no template " + file + "."));
            }
        }
        var rest = new TreeSet<>(templates);
        rest.removeAll(seen);
        rest.removeIf(template -> isPart(template));
        rest.forEach(template -> findings.add(Finding.remark(
                template, "It was not drawn: there is no sample. Add samples/" + template + " as JSON.")));
    }

    private void draw(Theme theme, Samples.Sample sample, String file) {
        try {
            findings.addAll(PageCheck.of(
                    file + " (" + sample + ")", theme.draw(sample.template(), sample.facts(), sample.locale())));
        } catch (ThemeFault e) {
            findings.add(Finding.fault(file, e.getMessage()));
        }
    }

    /** Named by another template, so that it is drawn with that. */
    private boolean isPart(String template) {
        String name = template.substring(0, template.length() - ".html".length());
        return files.paths("", ".html")
                .anyMatch(other -> NAMED.matcher(files.require(other))
                        .results()
                        .anyMatch(m -> m.group(1).equals(name)));
    }
}
