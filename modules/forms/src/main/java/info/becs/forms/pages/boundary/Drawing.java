package info.becs.forms.pages.boundary;

import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Meant;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.pages.control.Suggestions;
import info.becs.forms.pages.control.Walk;
import info.becs.forms.pages.entity.Progress;
import info.becs.forms.pages.entity.Suggested;
import info.becs.forms.submissions.entity.AskedWork;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.kit.picture.QrPicture;
import info.becs.kit.text.Bangla;
import info.becs.kit.text.Sha256;
import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.pages.PageAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The facts of the pages of one form, for templates {@code forms/page}, {@code forms/check}, {@code forms/receipt}. */
final class Drawing {

    /** A field that people do not see and machines fill in. */
    static final String TRAP = "homepage";

    private final Form form;
    private final Locale locale;
    private final Function<OptionList, Suggested> suggested;

    /** With the suggestions of the form's own lists. */
    Drawing(Form form, Locale locale) {
        this(form, locale, list -> Suggestions.own(list, locale));
    }

    Drawing(Form form, Locale locale, Function<OptionList, Suggested> suggested) {
        this.form = form;
        this.locale = locale;
        this.suggested = suggested;
    }

    PageAnswer page(Walk walk, int number, String stamp, Text notice, boolean trapped) {
        Page page = form.pages().get(number);
        Map<String, String> errors = walk.isTried(number) ? errors(walk, number) : Map.of();
        var rows = new Rows(walk, locale, errors, suggested);
        var drawn = rows.of(page);
        String title = form.wording().text(page.key() + ".label").in(locale);
        var summary = summary(walk, number, errors, rows);
        if (trapped) {
            summary.add(0, error(rows.anchor(TRAP), PageWords.TRAP.in(locale), PageWords.TRAPPED.in(locale)));
        }
        String head = summary.isEmpty() ? "" : PageWords.ERROR.in(locale) + ": ";
        return answer("forms/page", FormAddress.page(form.id(), number))
                .title(head + title + " – " + form.title(locale))
                .put("step", step(walk, number, title))
                .put(
                        "intro",
                        form.wording()
                                .find(page.key() + ".description")
                                .map(t -> t.in(locale))
                                .orElse(""))
                .put("action", FormAddress.page(form.id(), number))
                .put("draft", stamp)
                .put("notice", notice.in(locale))
                .put("errors", summary)
                .put("rows", drawn)
                .put("files", page.takesFiles())
                .put("conditions", rows.conditions())
                .put("trap", TRAP)
                .put("trapLabel", PageWords.TRAP.in(locale))
                .put("next", PageWords.NEXT.in(locale))
                .put("back", walk.before(number).isPresent())
                .put("later", PageWords.LATER.in(locale));
    }

    PageAnswer check(Walk walk, String stamp, Optional<AskedWork> work) {
        return answer("forms/check", FormAddress.check(form.id()))
                .title(PageWords.CHECK.in(locale) + " – " + form.title(locale))
                .put("heading", PageWords.CHECK.in(locale))
                .put("action", FormAddress.check(form.id()))
                .put("draft", stamp)
                .put("sections", Review.of(walk, locale))
                .put("submit", PageWords.SUBMIT.in(locale))
                .put("back", true)
                .put(
                        "work",
                        work.map(w -> w.salt() + " " + w.challenge() + " " + w.signature() + " " + w.most())
                                .orElse(""))
                .put("working", PageWords.WORKING.in(locale));
    }

    /** @param typed the end of the secret, typed back to see that it was copied rightly; empty before that */
    PageAnswer receipt(Receipt receipt, Optional<Dialogue> dialogue, boolean tied, Optional<String> typed) {
        String code = receipt.secret().code();
        boolean right = typed.flatMap(t -> ReceiptSecret.parse(code.substring(0, code.length() - 4) + t))
                .filter(receipt.secret()::equals)
                .isPresent();
        var four = new LinkedHashMap<>(StatusPages.box("four", PageWords.FOUR, PageWords.FOUR_HINT, locale));
        four.put("error", typed.isPresent() && !right ? PageWords.FOUR_WRONG.in(locale) : "");
        return answer("forms/receipt", FormAddress.receipt(form.id()))
                .title(PageWords.RECEIPT.in(locale) + " – " + form.title(locale))
                .put("heading", PageWords.RECEIPT.in(locale))
                .put("number", receipt.number())
                .put("secretGroups", receipt.secret().groups())
                .put("secretWords", EasyWords.of(receipt.secret()))
                .put(
                        "qr",
                        QrPicture.of(receipt.number() + " " + receipt.secret().text()))
                .put("four", List.of(four))
                .put("fourSubmit", PageWords.FOUR_SUBMIT.in(locale))
                .put("fourRight", right ? PageWords.FOUR_RIGHT.in(locale) : "")
                .put("copyPath", FormAddress.copy(form.id()))
                .put("copyLabel", PageWords.COPY_LINK.in(locale))
                .put("statusPath", FormAddress.STATUS)
                .put("savedAt", Bangla.dateTime(receipt.receivedAt(), locale))
                .put(
                        "next",
                        Stream.concat(form.next().stream(), tied ? Stream.of(PageWords.IN_ACCOUNT) : Stream.of())
                                .map(t -> t.in(locale))
                                .toList())
                .put(
                        "deadlines",
                        dialogue.map(d -> StatusTalk.deadlines(d, locale)).orElse(List.of()))
                .put("action", FormAddress.receipt(form.id()))
                .put("done", PageWords.DONE.in(locale));
    }

    PageAnswer copy(Submission sent) {
        var answers = (ObjectNode) GivenAnswers.read(sent.answers());
        var walk = new Walk(form, Progress.NONE, new Meant(answers, Map.of()), new Verdict(answers, List.of()));
        return answer("forms/copy", FormAddress.copy(form.id()))
                .title(PageWords.COPY.in(locale) + " – " + form.title(locale))
                .put("heading", PageWords.COPY.in(locale))
                .put("number", sent.receiptNumber())
                .put("savedAt", Bangla.dateTime(sent.receivedAt(), locale))
                .put("version", Bangla.digits(form.version(), locale))
                .put("sections", Review.of(walk, locale))
                .put("sha256", Sha256.of(sent.answers()))
                .put("backPath", FormAddress.receipt(form.id()));
    }

    private PageAnswer answer(String template, String path) {
        return PageAnswer.page(template)
                .notIndexed()
                .alternate("bn", path)
                .alternate("en", path)
                .put(
                        "form",
                        Map.of(
                                "id", form.id(),
                                "title", form.title(locale),
                                "intro", form.manifest().intro().in(locale)));
    }

    private Map<String, Object> step(Walk walk, int number, String title) {
        List<Integer> shown = walk.shown();
        int position = shown.indexOf(number) + 1;
        var step = new LinkedHashMap<String, Object>();
        step.put("number", position);
        step.put("count", shown.size());
        step.put("title", title);
        step.put("numberText", Bangla.number(position, locale));
        step.put("countText", Bangla.number(shown.size(), locale));
        return step;
    }

    private Map<String, String> errors(Walk walk, int number) {
        var errors = new LinkedHashMap<String, String>();
        for (Breach breach : walk.breaches(number)) {
            errors.put(walk.meant().name(breach.pointer()), sentence(breach).in(locale));
        }
        return errors;
    }

    /** The page has drawn the first of many already: nothing has to be added, only filled in. */
    private Text sentence(Breach breach) {
        boolean isBlank = breach.rule().equals("required")
                && form.fieldAt(breach.pointer())
                        .filter(field -> field.kind() == FieldKind.REPEAT)
                        .filter(field -> form.wording()
                                .find(field.key() + ".error.required")
                                .isEmpty())
                        .isPresent();
        return isBlank ? PageWords.FILL_IN : Sentences.of(form, breach);
    }

    private List<Map<String, Object>> summary(Walk walk, int number, Map<String, String> errors, Rows rows) {
        var summary = new ArrayList<Map<String, Object>>();
        for (Breach breach : walk.breaches(number)) {
            String name = walk.meant().name(breach.pointer());
            if (errors.containsKey(name)) {
                String label = form.fieldAt(breach.pointer())
                        .map(f -> form.wording().label(f).in(locale))
                        .orElse(name);
                summary.add(error(rows.anchor(name), label, errors.get(name)));
            }
        }
        return summary;
    }

    private static Map<String, Object> error(String anchor, String label, String message) {
        return Map.of("id", anchor, "label", label, "message", message);
    }
}
