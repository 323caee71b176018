package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.Dialogues;
import info.becs.forms.submissions.control.Standings;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionProgress.Step;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The page on which senders look how their submissions stand. */
@ApplicationScoped
public class StatusPages {

    @Inject
    Standings standings;

    @Inject
    Dialogues dialogues;

    @Inject
    StatusFiles statusFiles;

    @Inject
    KeptForms forms;

    @Inject
    AskedFields asked;

    PageAnswer answer(PageRequest request) {
        Locale locale = request.locale();
        if (!request.submits()) {
            return asking(locale).cacheable();
        }
        String number = request.field("number").orElse("");
        String secret = EasyWords.meant(request.field("secret").orElse(""));
        var standing = standings.find(number, secret);
        if (standing.isEmpty()) {
            return refused(locale);
        }
        var talk = new StatusTalk(locale, secret, asked.drawing(standing.get().submission(), locale));
        if (request.field("choice").isEmpty()) {
            return drawn(locale, standing.get(), talk);
        }
        UUID submission = standing.get().submission();
        try {
            var led = dialogues.leads(submission, request.field("choice").orElse(""));
            if (led.isPresent()) {
                return PageAnswer.redirect(led.get());
            }
            Reply reply = statusFiles.with(submission, reply(request), request);
            String told = statusFiles
                    .keptOrDropped(submission, reply, () -> dialogues.take(submission, reply))
                    .in(locale);
            return drawn(locale, standings.find(number, secret).orElseThrow(), talk)
                    .put("told", told);
        } catch (Problem e) {
            return drawn(locale, standing.get(), talk.refused(reply(request), e))
                    .as(e.kind());
        }
    }

    private static Reply reply(PageRequest request) {
        return new Reply(
                        request.field("id").orElse(""),
                        request.field("choice").orElse(""),
                        request.field("words").orElse(""),
                        request.field("amount").orElse(""))
                .about(request.field("matter").orElse(""))
                .answering(AskedRows.typed(request));
    }

    /** What was typed is not written back: every wrong question gets the very same page. */
    private static PageAnswer refused(Locale locale) {
        return asking(locale)
                .as(Problem.Kind.NOT_FOUND)
                .put(
                        "errors",
                        List.of(Map.of(
                                "id",
                                "f-number",
                                "label",
                                PageWords.NUMBER.in(locale),
                                "message",
                                FormsProblem.statusNotFound().sentence().in(locale))));
    }

    private static PageAnswer asking(Locale locale) {
        return page(locale)
                .put("found", false)
                .put("formTitle", "")
                .put("steps", List.of())
                .put("errors", List.of())
                .put("rows", ReceiptBoxes.receipt(locale))
                .put("submit", PageWords.SHOW.in(locale));
    }

    private PageAnswer drawn(Locale locale, Standing standing, StatusTalk talk) {
        PageAnswer page = page(locale)
                .put("found", true)
                .put("told", "")
                .put("number", standing.receiptNumber())
                .put("formTitle", title(standing.form(), locale))
                .put("steps", steps(standing.steps(), locale))
                .put("errors", talk.errors());
        talk.facts(standing).forEach(page::put);
        return page;
    }

    private static PageAnswer page(Locale locale) {
        return PageAnswer.page("forms/status")
                .title(PageWords.STATUS.in(locale))
                .alternate("bn", FormAddress.STATUS)
                .alternate("en", FormAddress.STATUS)
                .put("heading", PageWords.STATUS.in(locale))
                .put("action", FormAddress.STATUS);
    }

    private String title(String form, Locale locale) {
        return forms.newest(form).map(f -> f.title(locale)).orElse("");
    }

    static List<Map<String, Object>> steps(List<Step> steps, Locale locale) {
        return steps.stream()
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
