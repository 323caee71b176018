package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.pages.control.Drafts;
import info.becs.forms.pages.control.Walk;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.submissions.control.FailureBudget;
import info.becs.forms.submissions.control.Intake;
import info.becs.kit.picture.QrPicture;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stopping in the middle of a form and going on elsewhere: the code, and the page that takes it. */
@ApplicationScoped
public class ResumePages {

    @Inject
    Drafts drafts;

    @Inject
    OpenForms forms;

    @Inject
    Intake intake;

    @Inject
    FailureBudget budget;

    @Inject
    Clock clock;

    /** Shown to the browser that holds the draft, and to nobody else. */
    PageAnswer later(Form form, DraftKey key, Locale locale) {
        return PageAnswer.page("forms/later")
                .title(PageWords.KEPT.in(locale) + " – " + form.title(locale))
                .notIndexed()
                .alternate("bn", FormAddress.later(form.id()))
                .alternate("en", FormAddress.later(form.id()))
                .put("form", Map.of("id", form.id(), "title", form.title(locale)))
                .put("heading", PageWords.KEPT.in(locale))
                .put("intro", PageWords.LATER_INTRO.in(locale))
                .put("groups", key.groups())
                .put("qr", QrPicture.of(String.join("-", key.groups())))
                .put("until", Bangla.date(clock.instant().plus(drafts.life()), locale))
                .put("resumePath", FormAddress.RESUME)
                .put("onPath", FormAddress.form(form.id()))
                .put("on", PageWords.GO_ON.in(locale));
    }

    PageAnswer answer(PageRequest request) {
        if (!request.submits()) {
            return ask(request.locale(), List.of()).cacheable();
        }
        if (budget.isSpent()) {
            throw FormsProblem.tooManyQuestions();
        }
        // One look-up for whatever was typed, and one answer for all that does not fit.
        var key = DraftKey.parse(request.field("code").orElse(""));
        var found = drafts.find(key.orElse(DraftKey.NONE))
                .filter(d -> !d.isSubmitted())
                .flatMap(d -> forms.find(d.form()).map(form -> goingOn(form, d)));
        if (key.isEmpty() || found.isEmpty()) {
            budget.failed();
            return wrong(request.locale());
        }
        return found.get();
    }

    private PageAnswer goingOn(Form form, Drafts.Found draft) {
        Walk walk = Walk.of(form, draft.progress(), intake.today());
        int page = walk.unfinished().orElse(0);
        return PageAnswer.redirect(FormAddress.page(form.id(), page))
                .cookie(FormVisit.cookie(form.id()), draft.key().text(), drafts.life());
    }

    private static PageAnswer wrong(Locale locale) {
        var error = Map.of(
                "id", "f-code",
                "label", PageWords.CODE.in(locale),
                "message", FormsProblem.draftNotFound().sentence().in(locale));
        return ask(locale, List.of(error)).as(Problem.Kind.NOT_FOUND);
    }

    private static PageAnswer ask(Locale locale, List<Map<String, String>> errors) {
        return PageAnswer.page("forms/resume")
                .title(PageWords.RESUME.in(locale))
                .alternate("bn", FormAddress.RESUME)
                .alternate("en", FormAddress.RESUME)
                .put("heading", PageWords.RESUME.in(locale))
                .put("intro", PageWords.RESUME_INTRO.in(locale))
                .put("action", FormAddress.RESUME)
                .put("errors", errors)
                .put("rows", List.of(StatusPages.box("code", PageWords.CODE, PageWords.SECRET_HINT, locale)))
                .put("submit", PageWords.GO_ON.in(locale));
    }
}
