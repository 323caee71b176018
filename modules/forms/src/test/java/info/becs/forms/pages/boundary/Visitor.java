package info.becs.forms.pages.boundary;

import info.becs.forms.FormsSettings;
import info.becs.forms.IntakeOffice;
import info.becs.forms.TestSettings;
import info.becs.forms.pages.control.MemoryDrafts;
import info.becs.forms.pages.control.SuggestionsTest;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Somebody with a browser without a script: keeps cookies, follows redirects, sends what the page holds. */
final class Visitor {

    /** A form of a few questions, for what the shipped one does not have. */
    static final String TINY = "/forms/test.tiny";

    final IntakeOffice office = new IntakeOffice();
    final MemoryDrafts drafts = new MemoryDrafts(office.clock);
    final FormPages pages = new FormPages();
    final Map<String, String> cookies = new TreeMap<>();

    private Locale locale = Locale.ENGLISH;
    private String path = "/forms";
    private PageAnswer page;

    Visitor() {
        this(TestSettings.standard());
    }

    Visitor(FormsSettings settings) {
        var visit = new FormVisit();
        visit.drafts = drafts;
        visit.intake = office.intakes.intake;
        visit.receipts = office.intakes.receipts;
        visit.dialogues = office.intakes.dialogues;
        visit.submissions = office.submissions;
        visit.tied = office.intakes.ties;
        visit.senders = office.intakes.senders;
        visit.settings = settings;
        visit.clock = office.clock;
        visit.suggestions = SuggestionsTest.asking(office.platform, office.clock);
        visit.work = office.intakes.workDemand(settings);
        var resume = new ResumePages();
        resume.drafts = drafts;
        resume.forms = office.forms;
        resume.intake = office.intakes.intake;
        resume.budget = office.intakes.budget;
        resume.clock = office.clock;
        visit.files = new FormFiles();
        visit.codes = new CodePages();
        visit.codes.drafts = drafts;
        visit.codes.codes = office.intakes.mobiles;
        var status = new StatusPages();
        status.clock = office.clock;
        status.standings = office.intakes.standings;
        status.forms = office.modules.kept;
        status.dialogues = office.intakes.dialogues;
        status.asked = new AskedFields();
        status.asked.submissions = office.submissions;
        status.asked.forms = office.modules.kept;
        status.asked.intake = office.intakes.intake;
        pages.forms = office.forms;
        pages.visit = visit;
        pages.status = status;
        pages.resume = resume;
    }

    Visitor inBangla() {
        locale = Locale.forLanguageTag("bn");
        return this;
    }

    Visitor opens(String address) {
        return follow(address, ask(address, Map.of(), false));
    }

    /** Presses a button after filling in {@code name=value} pairs; what stands in the page goes along. */
    Visitor presses(String button, String... pairs) {
        var form = new LinkedHashMap<String, List<String>>();
        standing(rows(), form);
        form.put("draft", List.of(String.valueOf(page.facts().getOrDefault("draft", ""))));
        var typed = new LinkedHashMap<String, List<String>>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            typed.computeIfAbsent(parts[0], n -> new ArrayList<>()).add(parts[1]);
        }
        form.putAll(typed);
        form.put(button, List.of(""));
        return sends(form);
    }

    /** Exactly this post to the page's own address. */
    Visitor sends(Map<String, List<String>> form) {
        String action = String.valueOf(page.facts().getOrDefault("action", path));
        return follow(action, ask(action, form, true));
    }

    private PageAnswer ask(String address, Map<String, List<String>> form, boolean submits) {
        String[] parts = address.split("\\?", 2);
        var request = new PageRequest(
                parts[0], locale, query(parts.length > 1 ? parts[1] : ""), form, submits, Map.copyOf(cookies));
        PageAnswer answer = pages.answer(request).orElse(null);
        if (answer != null) {
            answer.cookies().forEach(c -> {
                if (c.life().isZero()) {
                    cookies.remove(c.name());
                } else {
                    cookies.put(c.name(), c.value());
                }
            });
        }
        return answer;
    }

    private static Map<String, String> query(String text) {
        var query = new TreeMap<String, String>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private Visitor follow(String address, PageAnswer answer) {
        path = address;
        page = answer;
        for (int i = 0; page != null && page.location().isPresent(); i++) {
            if (i > 5) {
                throw new IllegalStateException("Sent round in circles at " + path);
            }
            path = page.location().get();
            page = ask(path, Map.of(), false);
        }
        return this;
    }

    String path() {
        return path;
    }

    PageAnswer page() {
        return page;
    }

    String template() {
        return page == null ? "none" : page.template().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows() {
        return page.facts().get("rows") instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> errors() {
        return (List<Map<String, Object>>) page.facts().getOrDefault("errors", List.of());
    }

    /** All rows on the page, also those inside groups and repeats. */
    List<Map<String, Object>> allRows() {
        var all = new ArrayList<Map<String, Object>>();
        collect(rows(), all);
        return all;
    }

    Map<String, Object> row(String name) {
        return allRows().stream()
                .filter(r -> name.equals(r.get("name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + name + " on " + path));
    }

    @SuppressWarnings("unchecked")
    private static void collect(List<Map<String, Object>> rows, List<Map<String, Object>> all) {
        for (Map<String, Object> row : rows) {
            all.add(row);
            if (row.get("rows") instanceof List<?> inner) {
                collect((List<Map<String, Object>>) inner, all);
            }
            if (row.get("items") instanceof List<?> items) {
                items.forEach(i -> collect((List<Map<String, Object>>) ((Map<String, Object>) i).get("rows"), all));
            }
        }
    }

    /** What a browser would send of the page as it was drawn. */
    @SuppressWarnings("unchecked")
    private void standing(List<Map<String, Object>> rows, Map<String, List<String>> form) {
        var all = new ArrayList<Map<String, Object>>();
        collect(rows, all);
        for (Map<String, Object> row : all) {
            if (row.get("options") instanceof List<?> options) {
                for (Object each : options) {
                    var option = (Map<String, Object>) each;
                    if (Boolean.TRUE.equals(option.get("checked"))) {
                        form.computeIfAbsent((String) row.get("name"), n -> new ArrayList<>())
                                .add((String) option.get("value"));
                    }
                }
            } else if (row.containsKey("day")) {
                for (String part : List.of("day", "month", "year", "hour", "minute")) {
                    if (row.get(part) instanceof Map<?, ?> box) {
                        form.put((String) box.get("name"), List.of((String) box.get("value")));
                    }
                }
            } else if ("tick".equals(row.get("kind"))) {
                if (Boolean.TRUE.equals(row.get("checked"))) {
                    form.put((String) row.get("name"), List.of((String) row.get("value")));
                }
            } else if (List.of("text", "longtext", "number", "money").contains(row.get("kind"))) {
                form.put((String) row.get("name"), List.of((String) row.get("value")));
            }
        }
    }
}
