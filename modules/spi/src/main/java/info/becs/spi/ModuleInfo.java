package info.becs.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a module says of itself: name, needs, permissions, settings.
 *
 * <pre>{@code
 * ModuleInfo.of("news")
 *     .name(Text.of("সংবাদ", "News"))
 *     .permission("news.article.publish", Text.of("সংবাদ প্রকাশ", "Publish articles"))
 *     .setting("news.articles.page-size", "20", Text.of("এক পাতায় কয়টি", "Articles a page"));
 * }</pre>
 *
 * Immutable; each method returns a new one. The id is one lower-case ASCII word ({@code [a-z][a-z0-9-]},
 * 2 to 32 characters), and permissions and settings begin with it and a dot: a module cannot claim a word of
 * another. Breaking that is an {@link IllegalArgumentException} that names the word. Version and SPI
 * range are not said here: they stand in the WAR's manifest ({@code Implementation-Version}, {@code
 * Platform-Spi}), so that they can be read before any class of the module is.
 *
 * @since 1.0
 */
public final class ModuleInfo {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    /**
     * One setting: its MicroProfile Config key, its default, what it means.
     *
     * @param secret its value is shown to nobody
     */
    public record Setting(String key, String defaultValue, Text label, boolean secret) {}

    private final String id;
    private final Text name;
    private final Text summary;
    private final Set<String> requires;
    private final Map<String, Text> permissions;
    private final List<Setting> settings;

    private ModuleInfo(
            String id,
            Text name,
            Text summary,
            Set<String> requires,
            Map<String, Text> permissions,
            List<Setting> settings) {
        this.id = id;
        this.name = name;
        this.summary = summary;
        this.requires = requires;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** A module that needs nothing, named by its id until {@link #name} says better. */
    public static ModuleInfo of(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Module id '" + id + "' must be 2 to 32 of a-z, 0-9 and '-', beginning with a letter");
        }
        return new ModuleInfo(id, Text.same(id), Text.same(""), Set.of(), Map.of(), List.of());
    }

    /** What staff and visitors call it; the id until then. */
    public ModuleInfo name(Text newName) {
        return new ModuleInfo(id, newName, summary, requires, permissions, settings);
    }

    /** One plain sentence for staff who decide whether to enable it. */
    public ModuleInfo summary(Text newSummary) {
        return new ModuleInfo(id, name, newSummary, requires, permissions, settings);
    }

    /** A module without which this one cannot be enabled. Prefer optional capabilities. */
    public ModuleInfo requires(String module) {
        var more = new TreeSet<>(requires);
        more.add(module);
        return new ModuleInfo(id, name, summary, Set.copyOf(more), permissions, settings);
    }

    /** A permission that this module checks; staff see the label when they give it to somebody. */
    public ModuleInfo permission(String key, Text label) {
        own(key);
        var more = new LinkedHashMap<>(permissions);
        more.put(key, label);
        return new ModuleInfo(id, name, summary, requires, Map.copyOf(more), settings);
    }

    /** A setting with its default, as text; read as a MicroProfile Config key. */
    public ModuleInfo setting(String key, String defaultValue, Text label) {
        return with(new Setting(key, defaultValue, label, false));
    }

    /** A setting whose value is shown to nobody, for instance a key. */
    public ModuleInfo secretSetting(String key, Text label) {
        return with(new Setting(key, "", label, true));
    }

    private ModuleInfo with(Setting setting) {
        own(setting.key());
        var more = new java.util.ArrayList<>(settings);
        more.add(setting);
        return new ModuleInfo(id, name, summary, requires, permissions, List.copyOf(more));
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
}
