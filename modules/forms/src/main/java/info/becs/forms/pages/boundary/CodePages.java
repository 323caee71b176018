package info.becs.forms.pages.boundary;

import info.becs.forms.definition.entity.Form;
import info.becs.forms.pages.control.Drafts;
import info.becs.forms.pages.control.Walk;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.submissions.control.MobileCodes;
import info.becs.kit.text.MobileNumber;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The page after the one that asks for a mobile number: a code went there, and is typed here.
 *
 * <p>Looking at it sends nothing. What was typed into the form stays, whatever becomes of the code.
 */
@ApplicationScoped
public class CodePages {

    static final String SEND = "_send";

    private static final String FIELD = "code";

    @Inject
    Drafts drafts;

    @Inject
    MobileCodes codes;

    /** The number that has to be shown before anything is handed in; empty where none has, or it was. */
    Optional<String> due(Walk walk) {
        OptionalInt page = asking(walk.form());
        boolean answered = page.isPresent()
                && walk.isTried(page.getAsInt())
                && walk.breaches(page.getAsInt()).isEmpty();
        return answered
                ? codes.wanted(walk.form(), walk.verdict().answers())
                        .filter(number -> !number.equals(walk.progress().shown()))
                : Optional.empty();
    }

    /** The number that this page has asked for, if it has to be shown. */
    Optional<String> dueAfter(Walk walk, int page) {
        return due(walk).filter(number -> asking(walk.form()).getAsInt() == page);
    }

    /** From the page that asks for the number. Where no code can be sent, the next page says why. */
    PageAnswer begin(PageRequest request, Walk walk, DraftKey key, String number) {
        if (!number.equals(walk.progress().codeTo())) {
            try {
                send(request, walk, key, number);
            } catch (Problem refused) {
                return here(walk.form());
            }
        }
        return here(walk.form());
    }

    private void send(PageRequest request, Walk walk, DraftKey key, String number) {
        codes.send(key.text(), number, request.locale(), request.network());
        drafts.save(key, walk.form().id(), walk.progress().codeTo(number));
    }

    PageAnswer answer(PageRequest request, Walk walk, DraftKey key, String number) {
        var view = new View(walk, key, number, request.locale());
        if (!request.submits()) {
            return view.page(List.of());
        }
        if (request.form().containsKey("_back")) {
            return PageAnswer.redirect(
                    FormAddress.page(walk.form().id(), asking(walk.form()).orElse(0)));
        }
        if (request.form().containsKey(SEND)) {
            return again(request, walk, key, number, view);
        }
        if (!codes.isShown(key.text(), number, request.field(FIELD).orElse(""))) {
            return view.page(List.of(PageWords.MOBILE_CODE_WRONG.in(request.locale())))
                    .as(Problem.Kind.INVALID);
        }
        drafts.save(key, walk.form().id(), walk.progress().shown(number));
        return PageAnswer.redirect(FormAddress.check(walk.form().id()));
    }

    private PageAnswer again(PageRequest request, Walk walk, DraftKey key, String number, View view) {
        try {
            send(request, walk, key, number);
            return here(walk.form());
        } catch (Problem refused) {
            return view.page(List.of(refused.sentence().in(request.locale()))).as(refused.kind());
        }
    }

    private static PageAnswer here(Form form) {
        return PageAnswer.redirect(FormAddress.code(form.id()));
    }

    private static OptionalInt asking(Form form) {
        return form.manifest()
                .confirm()
                .map(field -> IntStream.range(0, form.pages().size())
                        .filter(page -> form.pages().get(page).holds("/" + field))
                        .findFirst())
                .orElse(OptionalInt.empty());
    }

    /** What is drawn for one number. */
    private record View(Walk walk, DraftKey key, String number, Locale locale) {

        PageAnswer page(List<String> mistakes) {
            Form form = walk.form();
            boolean isSent = number.equals(walk.progress().codeTo());
            String heading = (isSent ? PageWords.MOBILE_CODE : PageWords.MOBILE_CODE_ASK).in(locale);
            String path = FormAddress.code(form.id());
            return PageAnswer.page("forms/code")
                    .title(heading + " – " + form.title(locale))
                    .notIndexed()
                    .alternate("bn", path)
                    .alternate("en", path)
                    .put("form", Map.of("id", form.id(), "title", form.title(locale)))
                    .put("heading", heading)
                    .put(
                            "intro",
                            (isSent ? PageWords.MOBILE_CODE_SENT : PageWords.MOBILE_CODE_TO_SEND)
                                    .with(MobileNumber.shown(number, locale))
                                    .in(locale))
                    .put("action", path)
                    .put("draft", key.stamp())
                    .put(
                            "errors",
                            mistakes.stream().map(each -> error(each, isSent)).toList())
                    .put("rows", isSent ? List.of(box(mistakes)) : List.of())
                    .put("submit", isSent ? PageWords.NEXT.in(locale) : "")
                    .put("send", (isSent ? PageWords.SEND_CODE_AGAIN : PageWords.SEND_CODE).in(locale))
                    .put("change", PageWords.OTHER_NUMBER.in(locale));
        }

        private Map<String, String> error(String sentence, boolean isSent) {
            return Map.of(
                    "id", isSent ? "f-" + FIELD : SEND,
                    "label", isSent ? PageWords.MOBILE_CODE_LABEL.in(locale) : "",
                    "message", sentence);
        }

        private Map<String, Object> box(List<String> mistakes) {
            var box = new LinkedHashMap<>(
                    StatusPages.box(FIELD, PageWords.MOBILE_CODE_LABEL, PageWords.MOBILE_CODE_HINT, locale));
            box.put("inputmode", "numeric");
            box.put("autocomplete", "one-time-code");
            box.put("error", String.join(" ", mistakes));
            return box;
        }
    }
}
