package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.control.OpenForms;
import info.becs.spi.pages.Block;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The public pages of this module: which address is which page. */
@ApplicationScoped
public class FormPages implements PageSource {

    private static final int CALL_WEIGHT = 1;
    private static final int MOST_CALLS = 3;

    @Inject
    OpenForms forms;

    @Inject
    FormVisit visit;

    @Inject
    StatusPages status;

    @Inject
    ResumePages resume;

    @Override
    public Set<String> roots() {
        return Set.of("forms");
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.size() == 1) {
            return Optional.of(list(request.locale()));
        }
        if (words.get(1).equals("status")) {
            return words.size() == 2 ? Optional.of(status.answer(request)) : Optional.empty();
        }
        if (words.get(1).equals("resume")) {
            return words.size() == 2 ? Optional.of(resume.answer(request)) : Optional.empty();
        }
        String page = words.size() == 2 ? "1" : words.get(2);
        return words.size() > 3
                ? Optional.empty()
                : forms.find(words.get(1)).flatMap(form -> page(request, form, page));
    }

    @Override
    public boolean takesFiles(String path) {
        if (path.equals(FormAddress.STATUS)) {
            return true;
        }
        String[] words = path.split("/");
        int number = words.length == 3
                ? 1
                : words.length == 4 && words[3].matches("[1-9][0-9]?") ? Integer.parseInt(words[3]) : 0;
        return words.length > 2
                && forms.find(words[2])
                        .filter(form -> number > 0 && number <= form.pages().size())
                        .map(form -> form.pages().get(number - 1).takesFiles())
                        .orElse(false);
    }

    private Optional<PageAnswer> page(PageRequest request, Form form, String page) {
        if (page.equals("receipt")) {
            return Optional.of(visit.receipt(request, form));
        }
        if (page.equals("copy")) {
            return Optional.of(visit.copy(request, form));
        }
        if (page.equals("later")) {
            return Optional.of(visit.draft(request, form)
                    .filter(draft -> !draft.isSubmitted())
                    .map(draft -> resume.later(form, draft.key(), request.locale()))
                    .orElseGet(() -> PageAnswer.redirect(FormAddress.form(form.id()))));
        }
        if (forms.isClosing(form.id()) && !visit.isBegun(request, form)) {
            throw FormsProblem.formClosing(form.title(request.locale()));
        }
        Offers.requireSomething(form);
        if (page.equals("code")) {
            return Optional.of(visit.code(request, form));
        }
        if (page.equals("check")) {
            return Optional.of(visit.check(request, form));
        }
        int number = page.matches("[1-9][0-9]?") ? Integer.parseInt(page) - 1 : -1;
        return number < 0 || number >= form.pages().size()
                ? Optional.empty()
                : Optional.of(visit.page(request, form, number));
    }

    private PageAnswer list(Locale locale) {
        return PageAnswer.page("forms/list")
                .title(PageWords.FORMS.in(locale))
                .description(PageWords.FORMS_INTRO.in(locale))
                .alternate("bn", FormAddress.LIST)
                .alternate("en", FormAddress.LIST)
                .cacheable()
                .put("heading", PageWords.FORMS.in(locale))
                .put("intro", PageWords.FORMS_INTRO.in(locale))
                .put("items", forms.all().stream().map(f -> item(f, locale)).toList())
                .put("statusPath", FormAddress.STATUS)
                .put("statusLabel", PageWords.STATUS.in(locale))
                .put("resumePath", FormAddress.RESUME)
                .put("resumeLabel", PageWords.RESUME.in(locale));
    }

    private static Map<String, Object> item(Form form, Locale locale) {
        return Map.of(
                "title", form.title(locale),
                "intro", form.manifest().intro().in(locale),
                "path", FormAddress.form(form.id()));
    }

    /** Forms that call stand there by their own words; the list, only if it holds others. */
    @Override
    public List<MenuEntry> menu(Locale locale) {
        if (forms.all().isEmpty()) {
            return List.of();
        }
        var menu = new ArrayList<MenuEntry>();
        for (Form form : calling()) {
            menu.add(new MenuEntry(form.manifest().call().in(locale), FormAddress.form(form.id()), CALL_WEIGHT));
        }
        if (menu.size() < forms.all().size()) {
            menu.add(new MenuEntry(PageWords.FORMS.in(locale), FormAddress.LIST, 200));
        }
        menu.add(new MenuEntry(PageWords.STATUS_MENU.in(locale), FormAddress.STATUS, 210));
        return menu;
    }

    /** The way in stands before everything that there is to read. */
    @Override
    public List<Block> front(Locale locale) {
        var items = calling().stream().map(form -> call(form, locale)).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Block(
                        "forms/front",
                        CALL_WEIGHT,
                        Map.of(
                                "items",
                                items,
                                "statusPath",
                                FormAddress.STATUS,
                                "statusLabel",
                                PageWords.STATUS.in(locale))));
    }

    private List<Form> calling() {
        return forms.all().stream()
                .filter(form -> !form.manifest().call().en().isEmpty())
                .limit(MOST_CALLS)
                .toList();
    }

    private static Map<String, Object> call(Form form, Locale locale) {
        var call = new LinkedHashMap<>(item(form, locale));
        call.put("id", "call-" + form.id().replace('.', '-'));
        call.put("call", form.manifest().call().in(locale));
        return call;
    }
}
