package info.becs.site.pages.control;

import info.becs.site.pages.entity.Address;
import info.becs.spi.Platform.Provided;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a theme draws around every page: its head, the menu, the way to the other language. */
@ApplicationScoped
public class Layout {

    private static final Logger LOG = System.getLogger(Layout.class.getName());

    /** First word of the page on which readers search, whichever module has one. */
    private static final String SEARCH = "search";

    private record Menu(long generation, List<MenuEntry> entries) {}

    @Inject
    Sources sources;

    private final Map<String, Menu> menus = new ConcurrentHashMap<>();

    /** The facts of the page with those of the layout; a page cannot take the layout's names. */
    Map<String, Object> facts(PageAnswer answer, Address address) {
        var facts = new HashMap<>(answer.facts());
        facts.putIfAbsent("title", answer.title());
        facts.put("page", head(answer, address));
        facts.put("languages", languages(answer, address));
        facts.put("menu", menu(address));
        facts.put("search", sources.at(SEARCH).map(source -> "/" + SEARCH).orElse(null));
        return facts;
    }

    private Map<String, Object> head(PageAnswer answer, Address address) {
        var head = new HashMap<String, Object>();
        head.put("title", answer.title());
        head.put("description", answer.description());
        head.put("indexed", answer.isIndexed());
        head.put("front", address.isFront());
        head.put("path", answer.canonical().orElse(address.path()));
        answer.feed().ifPresent(feed -> head.put("feed", feed));
        answer.picture().ifPresent(picture -> head.put("picture", picture));
        answer.changedAt().ifPresent(moment -> head.put("changed", moment.toString()));
        return head;
    }

    /** For each language where this page is in it, or the front page where it is not. */
    private List<Map<String, Object>> languages(PageAnswer answer, Address address) {
        var languages = new ArrayList<Map<String, Object>>();
        for (Locale locale : Address.languages()) {
            String code = locale.getLanguage();
            boolean current = locale.equals(address.locale());
            String path = answer.alternates().getOrDefault(code, current ? address.path() : null);
            var language = new LinkedHashMap<String, Object>();
            language.put("code", code);
            language.put("current", current);
            language.put("translated", answer.alternates().containsKey(code));
            language.put("path", path == null ? "/" : path);
            languages.add(language);
        }
        return languages;
    }

    private List<Map<String, Object>> menu(Address address) {
        List<MenuEntry> entries = entries(address.locale());
        String here = entries.stream()
                .map(MenuEntry::path)
                .filter(path -> address.path().equals(path) || address.path().startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return entries.stream()
                .map(entry -> Map.<String, Object>of(
                        "label",
                        entry.label(),
                        "path",
                        entry.path(),
                        "current",
                        entry.path().equals(here)))
                .toList();
    }

    private List<MenuEntry> entries(Locale locale) {
        long generation = sources.generation();
        Menu known = menus.get(locale.getLanguage());
        if (known != null && known.generation() == generation) {
            return known.entries();
        }
        var entries = new ArrayList<MenuEntry>();
        boolean whole = true;
        for (Provided<PageSource> source : sources.all()) {
            try {
                entries.addAll(source.capability().menu(locale));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.DEBUG, () -> "The menu is without module " + source.module(), e);
                whole = false;
            }
        }
        entries.sort(Comparator.comparingInt(MenuEntry::weight).thenComparing(MenuEntry::label));
        if (whole) {
            menus.put(locale.getLanguage(), new Menu(generation, List.copyOf(entries)));
        }
        return entries;
    }
}
