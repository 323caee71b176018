package info.becs.membership.boundary;

import info.becs.membership.entity.Place;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page of an account with sections and forms, as the theme draws it. */
public final class PartPage {

    private static final Text ACCOUNT = Text.of("আমার অ্যাকাউন্ট", "My account");

    private final String path;
    private final Text title;
    private final Locale locale;
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Map<String, Object>> sections = new ArrayList<>();
    private final List<Map<String, Object>> errors = new ArrayList<>();
    private String lead = "";
    private String told = "";
    private boolean isAlone;
    private Optional<Problem> refusal = Optional.empty();

    public PartPage(String path, Text title, Locale locale) {
        this.path = path;
        this.title = title;
        this.locale = locale;
    }

    /** Leads back to no account: whoever has the address reads it. */
    public PartPage alone() {
        isAlone = true;
        return this;
    }

    public PartPage lead(Text words) {
        lead = words.in(locale);
        return this;
    }

    /** For whoever has no membership: where they find or get one. */
    public PartPage unjoined() {
        return lead(CardWords.NONE).link(MembershipPart.PATH, MembershipPart.TITLE, Text.same(""));
    }

    /** What was just done or found. */
    public PartPage told(Text words) {
        told = words.in(locale);
        return this;
    }

    /** Why it was not done; leads to the field or section with this id. */
    public PartPage refused(Problem problem, String id) {
        refusal = Optional.of(problem);
        errors.add(Map.of("id", id, "label", "", "message", problem.sentence().in(locale)));
        return this;
    }

    public PartPage link(String to, Text label, Text hint) {
        links.add(Map.of("path", to, "label", label.in(locale), "hint", hint.in(locale)));
        return this;
    }

    /** @param asks forms, each made by {@link #form} */
    public PartPage section(
            String id, String heading, String words, List<Map<String, Object>> facts, List<Map<String, Object>> asks) {
        sections.add(Map.of("id", "s-" + id, "heading", heading, "lead", words, "facts", facts, "asks", asks));
        return this;
    }

    /** With a small picture, which says no more than the heading does. */
    public PartPage pictured(String id, String heading, String picture, List<Map<String, Object>> facts) {
        sections.add(Map.of(
                "id", "s-" + id, "heading", heading, "lead", "", "facts", facts, "asks", List.of(), "picture",
                picture));
        return this;
    }

    public Map<String, Object> fact(String what, String is) {
        return Map.of("what", what, "value", is);
    }

    /** @param hidden name → value */
    public Map<String, Object> form(
            String choice, Text submit, Map<String, String> hidden, List<Map<String, Object>> rows) {
        return Map.of(
                "choice",
                choice,
                "submit",
                submit.in(locale),
                "hidden",
                hidden.entrySet().stream()
                        .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                        .toList(),
                "rows",
                rows);
    }

    public Map<String, Object> text(String name, Text label, Text hint, String value, boolean required) {
        return row("text", name, label, hint, Map.of("value", value, "type", "text", "required", required));
    }

    /** One of these; which of them is chosen is said by its value. */
    public Map<String, Object> one(String name, Text label, Text hint, Map<String, Text> options, String chosen) {
        var drawn = options.entrySet().stream()
                .map(option -> Map.<String, Object>of(
                        "id",
                        "f-" + name + "-" + option.getKey(),
                        "value",
                        option.getKey(),
                        "label",
                        option.getValue().in(locale),
                        "checked",
                        option.getKey().equals(chosen)))
                .toList();
        return row("one", name, label, hint, Map.of("options", drawn, "required", true));
    }

    /** A list to unfold. @param more what belongs to a list whose choices depend on another field */
    Map<String, Object> select(
            String name, Text label, List<Place> options, String chosen, Text placeholder, Map<String, String> more) {
        var row = row("select", name, label, Text.same(""), Map.of("groups", List.of(), "required", false));
        row.putAll(
                Map.of("placeholder", placeholder.in(locale), "chooseName", "", "chooseLabel", "", "chooseHint", ""));
        row.putAll(more);
        row.put(
                "options",
                options.stream()
                        .map(each -> Map.of(
                                "value",
                                each.code(),
                                "label",
                                each.label().in(locale),
                                "checked",
                                each.code().equals(chosen)))
                        .toList());
        return row;
    }

    private Map<String, Object> row(String kind, String name, Text label, Text hint, Map<String, Object> more) {
        var row = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "id",
                "f-" + name,
                "name",
                name,
                "label",
                label.in(locale),
                "hint",
                hint.in(locale),
                "error",
                "",
                "showIf",
                "",
                "optionalLabel",
                "",
                "inputmode",
                "",
                "autocomplete",
                "off"));
        row.putAll(more);
        return row;
    }

    public PageAnswer answer() {
        PageAnswer page = PageAnswer.page("account/page")
                .title(title.in(locale))
                .alternate("bn", path)
                .alternate("en", path)
                .put("heading", title.in(locale))
                .put("back", isAlone ? "" : "/account")
                .put("backLabel", ACCOUNT.in(locale))
                .put("action", path)
                .put("lead", lead)
                .put("told", told)
                .put("errors", errors)
                .put("links", links)
                .put("file", "")
                .put("fileLabel", "")
                .put("sections", sections);
        return refusal.map(problem -> page.as(problem.kind())).orElse(page);
    }
}
