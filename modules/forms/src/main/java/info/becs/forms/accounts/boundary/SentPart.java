package info.becs.forms.accounts.boundary;

import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.pages.boundary.ReceiptBoxes;
import info.becs.forms.pages.boundary.StatusPages;
import info.becs.forms.pages.boundary.StatusPlace;
import info.becs.forms.submissions.control.TiedSubmissions;
import info.becs.forms.submissions.control.TiedSubmissions.Tied;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody has sent in, in their account: the list, and for each all that its status page offers. */
@ApplicationScoped
public class SentPart implements AccountPart {

    private static final String PATH = "/account/sent";
    private static final String OFF = "off";
    private static final Text SENT = Text.of("আমার জমা দেওয়া ফরম", "What I have sent in");
    private static final Text HINT = Text.of(
            "অভিযোগ ও আবেদন কোন অবস্থায় আছে দেখুন, বার্তার উত্তর দিন।",
            "See how complaints and applications stand, and answer messages.");
    private static final Text LEAD = Text.of(
            "অ্যাকাউন্টে ঢুকে যা জমা দিয়েছেন তা এখানে থাকে। আগে জমা দেওয়া ফরম রসিদের নম্বর আর গোপন কোড দিয়ে একবার যোগ করুন।",
            "What you hand in while you are signed in stands here. What you sent before you add once, with number and secret of its"
                    + " receipt.");
    private static final Text ADD = Text.of("একটি রসিদ যোগ করুন", "Add a receipt");
    private static final Text ADD_IT = Text.of("যোগ করুন", "Add it");
    private static final Text ACCOUNT = Text.of("আমার অ্যাকাউন্ট", "My account");
    private static final Choice TAKE_OFF = new Choice(
            OFF,
            Text.of("অ্যাকাউন্ট থেকে সরান", "Take it off my account"),
            Text.of(
                    "জমাটি থাকবে; রসিদের নম্বর আর গোপন কোড দিয়ে অবস্থা দেখা যাবে, আবার যোগও করা যাবে।",
                    "The submission stays; with number and secret you still see how it stands, and can add it again."),
            false,
            false);

    @Inject
    TiedSubmissions tied;

    @Inject
    StatusPages status;

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
    public Text hint() {
        return HINT;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        List<String> words = request.words();
        return words.size() == 2
                ? Optional.of(list(person, request))
                : tied.find(person, words.get(2)).map(one -> one(person, one, request));
    }

    private PageAnswer one(PersonId person, Tied one, PageRequest request) {
        if (request.field("choice").filter(OFF::equals).isPresent()) {
            tied.untie(person, one.id());
            return PageAnswer.redirect(PATH);
        }
        var place = new StatusPlace(PATH + "/" + one.id(), "", PATH, SENT, List.of(TAKE_OFF));
        return status.opened(request, UUID.fromString(one.receipt().id()), place);
    }

    private PageAnswer list(PersonId person, PageRequest request) {
        Locale locale = request.locale();
        if (!request.submits()) {
            return page(person, locale);
        }
        try {
            Tied added = tied.tie(
                    person,
                    request.field("number").orElse(""),
                    ReceiptBoxes.secret(request.field("secret").orElse("")));
            return PageAnswer.redirect(PATH + "/" + added.id());
        } catch (Problem refusal) {
            var error = Map.of(
                    "id", "f-number", "label", "", "message", refusal.sentence().in(locale));
            return page(person, locale).put("errors", List.of(error)).as(refusal.kind());
        }
    }

    private PageAnswer page(PersonId person, Locale locale) {
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
                .put(
                        "links",
                        tied.of(person).stream().map(each -> link(each, locale)).toList())
                .put("file", "")
                .put("fileLabel", "")
                .put("sections", List.of(adding(locale)));
    }

    private Map<String, Object> link(Tied each, Locale locale) {
        var receipt = each.receipt();
        return Map.of(
                "path",
                PATH + "/" + each.id(),
                "label",
                forms.newest(receipt.form()).map(form -> form.title(locale)).orElse(receipt.receiptNumber()),
                "hint",
                receipt.receiptNumber() + " · " + Bangla.date(receipt.receivedAt(), locale));
    }

    private static Map<String, Object> adding(Locale locale) {
        Map<String, Object> form = Map.of(
                "choice",
                "add",
                "submit",
                ADD_IT.in(locale),
                "hidden",
                List.of(),
                "rows",
                ReceiptBoxes.receipt(locale));
        return Map.of("id", "s-add", "heading", ADD.in(locale), "lead", "", "facts", List.of(), "asks", List.of(form));
    }
}
