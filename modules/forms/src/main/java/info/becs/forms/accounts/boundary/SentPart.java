package info.becs.forms.accounts.boundary;

import info.becs.forms.accounts.control.TiedSubmissions;
import info.becs.forms.accounts.control.TiedSubmissions.Tied;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.pages.boundary.ReceiptBoxes;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress.Step;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody has sent in, on the page of their account. */
@ApplicationScoped
public class SentPart implements AccountPart {

    private static final String PATH = "/account/sent";
    private static final Text SENT = Text.of("আমার জমা দেওয়া ফরম", "What I have sent in");
    private static final Text LEAD = Text.of(
            "রসিদের নম্বর আর গোপন কোড দিয়ে যা যোগ করবেন, তা এখানে থাকবে।",
            "What you add with number and secret of its receipt stays here.");
    private static final Text ADD = Text.of("একটি রসিদ যোগ করুন", "Add a receipt");
    private static final Text ADD_IT = Text.of("যোগ করুন", "Add it");
    private static final Text TAKE_OFF = Text.of("এখান থেকে সরান", "Take it off");
    private static final Text OF_MATTER = Text.same("{0}: {1}");
    private static final Text ACCOUNT = Text.of("আমার অ্যাকাউন্ট", "My account");

    @Inject
    TiedSubmissions tied;

    @Inject
    KeptForms forms;

    @Override
    public String word() {
        return "sent";
    }

    @Override
    public Text label() {
        return SENT;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        Locale locale = request.locale();
        try {
            if (request.submits()) {
                change(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            var error = Map.of(
                    "id", "f-number", "label", "", "message", refusal.sentence().in(locale));
            return Optional.of(
                    page(person, locale).put("errors", List.of(error)).as(refusal.kind()));
        }
        return Optional.of(page(person, locale));
    }

    private void change(PersonId person, PageRequest request) {
        if (request.field("choice").filter("add"::equals).isPresent()) {
            tied.tie(
                    person,
                    request.field("number").orElse(""),
                    ReceiptBoxes.secret(request.field("secret").orElse("")));
        } else {
            tied.untie(person, request.field("tied").orElse(""));
        }
    }

    private PageAnswer page(PersonId person, Locale locale) {
        var sections = new ArrayList<Map<String, Object>>();
        tied.of(person).forEach(each -> sections.add(section(each, locale)));
        sections.add(section(
                "s-add",
                ADD.in(locale),
                List.of(),
                form("add", ADD_IT, List.of(), ReceiptBoxes.receipt(locale), locale)));
        return PageAnswer.page("account/page")
                .title(SENT.in(locale))
                .alternate("bn", PATH)
                .alternate("en", PATH)
                .put("heading", SENT.in(locale))
                .put("back", "/account")
                .put("backLabel", ACCOUNT.in(locale))
                .put("action", PATH)
                .put("lead", LEAD.in(locale))
                .put("told", "")
                .put("errors", List.of())
                .put("links", List.of())
                .put("file", "")
                .put("fileLabel", "")
                .put("sections", sections);
    }

    private Map<String, Object> section(Tied each, Locale locale) {
        String title = forms.newest(each.standing().form())
                .map(form -> form.title(locale))
                .orElse("");
        return section(
                "s-" + each.id(),
                title + " · " + each.standing().receiptNumber(),
                facts(each.standing(), locale),
                form("off", TAKE_OFF, List.of(Map.of("name", "tied", "value", each.id())), List.of(), locale));
    }

    /** Steps of all of it, then those of each matter under its title. */
    private static List<Map<String, Object>> facts(Standing standing, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        standing.steps().forEach(step -> facts.add(fact(step, step.what(), locale)));
        standing.matters()
                .forEach(matter -> matter.steps()
                        .forEach(step -> facts.add(fact(step, OF_MATTER.with(matter.title(), step.what()), locale))));
        return facts;
    }

    private static Map<String, Object> fact(Step step, Text told, Locale locale) {
        return Map.of("what", Bangla.dateTime(step.at(), locale), "value", told.in(locale));
    }

    private static Map<String, Object> section(
            String id, String heading, List<Map<String, Object>> facts, Map<String, Object> form) {
        return Map.of("id", id, "heading", heading, "lead", "", "facts", facts, "asks", List.of(form));
    }

    private static Map<String, Object> form(
            String choice,
            Text submit,
            List<Map<String, Object>> hidden,
            List<Map<String, Object>> rows,
            Locale locale) {
        return Map.of("choice", choice, "submit", submit.in(locale), "hidden", hidden, "rows", rows);
    }
}
