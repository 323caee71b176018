package info.becs.spi;

import info.becs.spi.letters.LetterTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a module says of itself: name, needs, permissions, settings, letters.
 *
 * <pre>{@code
 * ModuleInfo.of("news")
 *     .name(Text.of("সংবাদ", "News"))
 *     .permission("news.article.publish", Text.of("সংবাদ প্রকাশ", "Publish articles"))
 *     .setting(Setting.number("news.articles.page-size", 20, Text.of("এক পাতায় কয়টি", "Articles a page")));
 * }</pre>
 *
 * Immutable; each method returns a new one. The id is one lower-case ASCII word ({@code [a-z][a-z0-9-]},
 * 2 to 32 characters), and permissions, settings and letters begin with it and a dot: a module cannot claim a word of
 * another. (What the whole platform is told, {@code platform.…}, is declared by its parts, which the operator names.) Breaking that is an {@link IllegalArgumentException} that names the word. Version and SPI
 * range are not said here: they stand in the WAR's manifest ({@code Implementation-Version}, {@code
 * Platform-Spi}), so that they can be read before any class of the module is.
 *
 * @since 1.0
 */
public final class ModuleInfo {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    private final String id;
    private final Text name;
    private final Text summary;
    private final Set<String> requires;
    private final Map<String, Text> permissions;
    private final List<Setting> settings;
    private final List<LetterTemplate> letters;

    private ModuleInfo(
            String id,
            Text name,
            Text summary,
            Set<String> requires,
            Map<String, Text> permissions,
            List<Setting> settings,
            List<LetterTemplate> letters) {
        this.id = id;
        this.name = name;
        this.summary = summary;
        this.requires = requires;
        this.permissions = permissions;
        this.settings = settings;
        this.letters = letters;
    }

    /** A module that needs nothing, named by its id until {@link #name} says better. */
    public static ModuleInfo of(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Module id '" + id + "' must be 2 to 32 of a-z, 0-9 and '-', beginning with a letter");
        }
        return new ModuleInfo(id, Text.same(id), Text.same(""), Set.of(), Map.of(), List.of(), List.of());
    }

    /** What staff and visitors call it; the id until then. */
    public ModuleInfo name(Text newName) {
        return new ModuleInfo(id, newName, summary, requires, permissions, settings, letters);
    }

    /** One plain sentence for staff who decide whether to enable it. */
    public ModuleInfo summary(Text newSummary) {
        return new ModuleInfo(id, name, newSummary, requires, permissions, settings, letters);
    }

    /** A module without which this one cannot be enabled. Prefer optional capabilities. */
    public ModuleInfo requires(String module) {
        var more = new TreeSet<>(requires);
        more.add(module);
        return new ModuleInfo(id, name, summary, Set.copyOf(more), permissions, settings, letters);
    }

    /** A permission that this module checks; staff see the label when they give it to somebody. */
    public ModuleInfo permission(String key, Text label) {
        own(key);
        var more = new LinkedHashMap<>(permissions);
        more.put(key, label);
        return new ModuleInfo(id, name, summary, requires, Map.copyOf(more), settings, letters);
    }

    /** A setting that this module reads, by its MicroProfile Config key. */
    public ModuleInfo setting(Setting setting) {
        if (!setting.key().startsWith("platform.")) {
            own(setting.key());
        }
        var more = new ArrayList<>(settings);
        more.add(setting);
        return new ModuleInfo(id, name, summary, requires, permissions, List.copyOf(more), letters);
    }

    /** A kind of letter that this module sends; its name begins with the module's id. */
    public ModuleInfo letter(LetterTemplate template) {
        own(template.name());
        var more = new ArrayList<>(letters);
        more.add(template.complete());
        return new ModuleInfo(id, name, summary, requires, permissions, settings, List.copyOf(more));
    }

    private void own(String key) {
        if (!key.startsWith(id + ".")) {
            throw new IllegalArgumentException(
                    "'" + key + "' does not begin with '" + id + ".', the module's own name");
        }
    }

    public String id() {
        return id;
    }

    public Text name() {
        return name;
    }

    public Text summary() {
        return summary;
    }

    public Set<String> requires() {
        return requires;
    }

    /** Permission word → label. */
    public Map<String, Text> permissions() {
        return permissions;
    }

    public List<Setting> settings() {
        return settings;
    }

    public List<LetterTemplate> letters() {
        return letters;
    }
}
