package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.AnswerFiles;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
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
    AnswerFiles answers;

    @Inject
    KeptForms forms;

    @Inject
    AskedFields asked;

    @Inject
    Clock clock;

    PageAnswer answer(PageRequest request) {
        Locale locale = request.locale();
        if (!request.submits()) {
            return asking(locale).cacheable();
        }
        String number = request.field("number").orElse("");
        String secret = EasyWords.meant(request.field("secret").orElse(""));
        return standings
                .find(number, secret)
                .map(standing -> answered(request, standing, StatusPlace.open(secret)))
                .orElseGet(() -> refused(locale));
    }

    /** The same page at another place, for whoever is known to have handed this in. */
    public PageAnswer opened(PageRequest request, UUID submission, StatusPlace place) {
        return answered(request, standings.of(submission).orElseThrow(FormsProblem::tiedNotFound), place);
    }

    private PageAnswer answered(PageRequest request, Standing standing, StatusPlace place) {
        Locale locale = request.locale();
        UUID submission = standing.submission();
        var talk = new StatusTalk(locale, clock.instant(), place.secret(), asked.drawing(submission, locale));
        boolean asksForFile = request.field("file").isPresent();
        if (request.field("choice").isEmpty() && !asksForFile) {
            return drawn(locale, standing, place, talk);
        }
        try {
            if (asksForFile) {
                return saved(standing, request.field("file").get());
            }
            var led = dialogues.leads(submission, request.field("choice").orElse(""));
            if (led.isPresent()) {
                return PageAnswer.redirect(led.get());
            }
            Reply reply = statusFiles.with(submission, reply(request), request);
            String told = statusFiles
                    .keptOrDropped(submission, reply, () -> dialogues.take(submission, reply))
                    .in(locale);
            return drawn(locale, standings.of(submission).orElseThrow(), place, talk)
                    .put("told", told);
        } catch (Problem e) {
            return drawn(locale, standing, place, talk.refused(reply(request), e))
                    .as(e.kind());
        }
    }

    private PageAnswer saved(Standing standing, String file) {
        var opened = answers.open(standing, file);
        try (InputStream content = opened.content()) {
            return PageAnswer.download(opened.name().text(), opened.mediaType(), content.readAllBytes());
        } catch (IOException e) {
            throw FileProblem.storeFailed(e);
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
        return page(StatusPlace.open(""), locale)
                .put("found", false)
                .put("formTitle", "")
                .put("steps", List.of())
                .put("errors", List.of())
                .put("rows", ReceiptBoxes.receipt(locale))
                .put("submit", PageWords.SHOW.in(locale));
    }

    private PageAnswer drawn(Locale locale, Standing standing, StatusPlace place, StatusTalk talk) {
        PageAnswer page = page(place, locale)
                .put("found", true)
                .put("told", "")
                .put("number", standing.receiptNumber())
                .put("formTitle", title(standing.form(), locale))
                .put("steps", steps(standing.steps(), locale, clock.instant()))
                .put("errors", talk.errors());
        talk.facts(standing.offering(place.more())).forEach(page::put);
        return page;
    }

    private static PageAnswer page(StatusPlace place, Locale locale) {
        return PageAnswer.page("forms/status")
                .title(PageWords.STATUS.in(locale))
                .alternate("bn", place.path())
                .alternate("en", place.path())
                .put("heading", PageWords.STATUS.in(locale))
                .put("back", place.back())
                .put("backLabel", place.backLabel().in(locale))
                .put("action", place.path());
    }

    private String title(String form, Locale locale) {
        return forms.newest(form).map(f -> f.title(locale)).orElse("");
    }

    /** Of a day to come that its words say, the words say enough; when something was done is said to the minute. */
    static List<Map<String, Object>> steps(List<Step> steps, Locale locale, Instant now) {
        return steps.stream()
                .map(s -> {
                    String what = s.what().in(locale);
                    boolean isSaid = s.at().isAfter(now) && what.contains(Bangla.date(s.at(), locale));
                    return Map.<String, Object>of("at", isSaid ? "" : Bangla.dateTime(s.at(), locale), "what", what);
                })
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
