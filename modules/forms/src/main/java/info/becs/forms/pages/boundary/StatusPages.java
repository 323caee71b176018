package info.becs.forms.pages.boundary;

import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.Standings;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The page on which senders look how their submissions stand. */
@ApplicationScoped
public class StatusPages {

    @Inject
    Standings standings;

    @Inject
    KeptForms forms;

    PageAnswer answer(PageRequest request) {
        Locale locale = request.locale();
        if (!request.submits()) {
            return drawn(locale, Optional.empty()).cacheable();
        }
        var standing = standings.find(
                request.field("number").orElse(""),
                EasyWords.meant(request.field("secret").orElse("")));
        if (standing.isPresent()) {
            return drawn(locale, standing);
        }
        // What was typed is not written back: every wrong question gets the very same page.
        return drawn(locale, Optional.empty())
                .as(Problem.Kind.NOT_FOUND)
                .put(
                        "errors",
                        List.of(Map.of(
                                "id", "f-number",
                                "label", PageWords.NUMBER.in(locale),
                                "message",
                                        info.becs.forms.FormsProblem.statusNotFound()
                                                .sentence()
                                                .in(locale))));
    }

    private PageAnswer drawn(Locale locale, Optional<Standing> standing) {
        return PageAnswer.page("forms/status")
                .title(PageWords.STATUS.in(locale))
                .alternate("bn", FormAddress.STATUS)
                .alternate("en", FormAddress.STATUS)
                .put("heading", PageWords.STATUS.in(locale))
                .put("action", FormAddress.STATUS)
                .put("found", standing.isPresent())
                .put("number", standing.map(Standing::receiptNumber).orElse(""))
                .put("formTitle", standing.map(s -> title(s.form(), locale)).orElse(""))
                .put("steps", standing.map(s -> steps(s, locale)).orElse(List.of()))
                .put("errors", List.of())
                .put(
                        "rows",
                        List.of(
                                box("number", PageWords.NUMBER, PageWords.NUMBER_HINT, locale),
                                box("secret", PageWords.SECRET, PageWords.SECRET_HINT, locale)))
                .put("submit", PageWords.SHOW.in(locale));
    }

    private String title(String form, Locale locale) {
        return forms.newest(form).map(f -> f.title(locale)).orElse("");
    }

    private static List<Map<String, Object>> steps(Standing standing, Locale locale) {
        return standing.steps().stream()
                .map(s -> Map.<String, Object>of(
                        "at", Bangla.dateTime(s.at(), locale),
                        "what", s.what().in(locale)))
                .toList();
    }

    static Map<String, Object> box(String name, Text label, Text hint, Locale locale) {
        return Map.ofEntries(
                Map.entry("kind", "text"),
                Map.entry("id", "f-" + name),
                Map.entry("name", name),
                Map.entry("label", label.in(locale)),
                Map.entry("hint", hint.in(locale)),
                Map.entry("required", true),
                Map.entry("optionalLabel", ""),
                Map.entry("error", ""),
                Map.entry("value", ""),
                Map.entry("type", "text"),
                Map.entry("inputmode", "text"),
                Map.entry("autocomplete", "off"),
                Map.entry("showIf", ""));
    }
}
