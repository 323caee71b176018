package info.becs.spi;

import info.becs.spi.letters.LetterTemplate;
import java.util.ArrayList;
import java.util.Collections;
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
 *     .permission("news.article.publish", Text.of("সংবাদ প্রকাশ", "Publish articles"), DataClass.P)
 *     .role("editor", "news.article.publish")
 *     .setting(Setting.number("news.articles.page-size", 20, Text.of("এক পাতায় কয়টি", "Articles a page")));
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
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,3}");
    private static final int LONGEST_WORDS = 80;

    private record Access(
            Map<String, Text> permissions,
            Map<String, Set<DataClass>> opens,
            Map<String, Set<String>> roles,
            Map<String, Text> scopes) {}

    private final String id;
    private final Text name;
    private final Text summary;
    private final Set<String> requires;
    private final Access access;
    private final List<Setting> settings;
    private final List<LetterTemplate> letters;

    private ModuleInfo(
            String id,
            Text name,
            Text summary,
            Set<String> requires,
            Access access,
            List<Setting> settings,
            List<LetterTemplate> letters) {
        this.id = id;
        this.name = name;
        this.summary = summary;
        this.requires = requires;
        this.access = access;
        this.settings = settings;
        this.letters = letters;
    }

    /** A module that needs nothing, named by its id until {@link #name} says better. */
    public static ModuleInfo of(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Module id '" + id + "' must be 2 to 32 of a-z, 0-9 and '-', beginning with a letter");
        }
        var access = new Access(Map.of(), Map.of(), Map.of(), Map.of());
        return new ModuleInfo(id, Text.same(id), Text.same(""), Set.of(), access, List.of(), List.of());
    }

    /** What staff and visitors call it; the id until then. */
    public ModuleInfo name(Text newName) {
        return new ModuleInfo(id, newName, summary, requires, access, settings, letters);
    }

    /** One plain sentence for staff who decide whether to enable it. */
    public ModuleInfo summary(Text newSummary) {
        return new ModuleInfo(id, name, newSummary, requires, access, settings, letters);
    }

    /** A module without which this one cannot be enabled. Prefer optional capabilities. */
    public ModuleInfo requires(String module) {
        var more = new TreeSet<>(requires);
        more.add(module);
        return new ModuleInfo(id, name, summary, Set.copyOf(more), access, settings, letters);
    }

    /**
     * A permission, {@code module.noun.verb}, that can be given to people.
     *
     * @param opens the classes of data that whoever holds it gets to see or to change; shown to staff who give it
     */
    public ModuleInfo permission(String key, Text label, DataClass... opens) {
        own(key);
        words(key);
        var access = new Access(
                with(this.access.permissions, key, label),
                with(this.access.opens, key, Set.of(opens)),
                this.access.roles,
                this.access.scopes);
        return with(access);
    }

    /**
     * Which of its permissions a role that the platform ships usually has: {@code editor}, {@code author}, {@code
     * reviewer}, {@code officer}, {@code cell-lead}, {@code registrar}, {@code designer}, {@code auditor}, {@code
     * merchant-contact}, {@code member}. A role that does not exist is ignored; the administrator has all anyway.
     */
    public ModuleInfo role(String role, String... permissions) {
        var more = new TreeSet<>(access.roles.getOrDefault(role, Set.of()));
        for (String permission : permissions) {
            if (!access.permissions.containsKey(permission)) {
                throw new IllegalArgumentException(
                        "'" + permission + "' must be declared by permission(...) before a role is given it");
            }
            more.add(permission);
        }
        return with(new Access(
                access.permissions, access.opens, with(access.roles, role, Set.copyOf(more)), access.scopes));
    }

    /**
     * A noun of this module within which a role may be given, for instance {@code news.category}: whoever is editor for
     * {@code news.category:law} may publish in that category alone. The module then asks with the scope of the row that
     * it reads, and with that of the row as it will be.
     */
    public ModuleInfo scope(String noun, Text label) {
        own(noun);
        words(noun);
        return with(new Access(access.permissions, access.opens, access.roles, with(access.scopes, noun, label)));
    }

    /** A setting that this module reads, by its MicroProfile Config key. */
    public ModuleInfo setting(Setting setting) {
        if (!setting.key().startsWith("platform.")) {
            own(setting.key());
        }
        var more = new ArrayList<>(settings);
        more.add(setting);
        return new ModuleInfo(id, name, summary, requires, access, List.copyOf(more), letters);
    }

    /** A kind of letter that this module sends; its name begins with the module's id. */
    public ModuleInfo letter(LetterTemplate template) {
        own(template.name());
        var more = new ArrayList<>(letters);
        more.add(template.complete());
        return new ModuleInfo(id, name, summary, requires, access, settings, List.copyOf(more));
    }

    private static <V> Map<String, V> with(Map<String, V> some, String key, V value) {
        var more = new LinkedHashMap<>(some);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }

    private ModuleInfo with(Access newAccess) {
        return new ModuleInfo(id, name, summary, requires, newAccess, settings, letters);
    }

    private static void words(String key) {
        if (key.length() > LONGEST_WORDS || !WORDS.matcher(key).matches()) {
            throw new IllegalArgumentException("'" + key + "' must be 2 to 4 lower-case words with dots, at most "
                    + LONGEST_WORDS + " characters");
        }
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
        return access.permissions;
    }

    /** The classes of data that a permission opens; empty where nothing was said. */
    public Set<DataClass> opens(String permission) {
        return access.opens.getOrDefault(permission, Set.of());
    }

    /** Shipped role → which permissions of this module it usually has. */
    public Map<String, Set<String>> roles() {
        return access.roles;
    }

    /** Noun → label, for the nouns within which a role may be given. */
    public Map<String, Text> scopes() {
        return access.scopes;
    }

    public List<Setting> settings() {
        return settings;
    }

    /** The kinds of letters that this module sends. */
    public List<LetterTemplate> letters() {
        return letters;
    }
}
