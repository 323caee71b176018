package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.OwnWork;
import info.becs.membership.control.OwnWork.All;
import info.becs.membership.control.OwnWork.Standing;
import info.becs.membership.control.OwnWork.Work;
import info.becs.membership.entity.VolunteerRole;
import info.becs.spi.Problem;
import info.becs.spi.Text;
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

/** What a member does for the society, on the page of their account; whoever was offered work pledges confidentiality there. */
@ApplicationScoped
public class WorkPart implements AccountPart {

    private static final String PATH = "/account/work";
    private static final Text TITLE = Text.of("আমার স্বেচ্ছাসেবা", "My work as a volunteer");
    private static final Text HINT = Text.of(
            "কোন কাজের ডাক পেয়েছেন, কোনটি করছেন; অঙ্গীকারও এখানে করুন।",
            "What you are offered and what you do; give your pledge here.");
    private static final Text EMPTY = Text.of(
            "এখনো কোনো কাজ নেই। কাজ করতে চাইলে স্বেচ্ছাসেবক হওয়ার আবেদন করুন।",
            "There is no work yet. If you would like some, apply as a volunteer.");
    private static final Text ABSENT = Text.of(
            "অঙ্গীকারের লেখাটি এখন দেখানো যাচ্ছে না। একটু পরে আবার দেখুন।",
            "The text of the pledge cannot be shown at the moment. Look again in a while.");
    private static final Text PLACE = Text.of("কোথায়", "Where");
    private static final Text COUNTRY = Text.of("সারা দেশ", "The whole country");
    private static final Text START = Text.of("শুরু", "Start");
    private static final Text END = Text.of("শেষ", "End");
    private static final Text TRAINED = Text.of("প্রশিক্ষণ", "Training");
    private static final Text NOT_YET = Text.of("এখনো হয়নি", "Not yet");
    private static final Text PLEDGED = Text.of("গোপনীয়তার অঙ্গীকার", "Pledge of confidentiality");
    private static final Text STANDING = Text.of("অবস্থা", "Status");
    private static final Text GIVE = Text.of("আমি এই অঙ্গীকার করছি", "I make this pledge");
    private static final Map<Standing, Text> STANDINGS = Map.of(
            Standing.OFFERED,
            Text.of(
                    "অঙ্গীকারের অপেক্ষায়; এর আগে কাজটি আপনার নয়",
                    "Waits for your pledge; before that it is not yours"),
            Standing.WAITS,
            Text.of("শুরুর দিনের অপেক্ষায়", "Waits for its first day"),
            Standing.HELD,
            Text.of("চলছে", "Going on"),
            Standing.OVER,
            Text.of("শেষ", "Over"));

    @Inject
    OwnWork own;

    @Override
    public String word() {
        return "work";
    }

    @Override
    public Text label() {
        return TITLE;
    }

    @Override
    public Text hint() {
        return HINT;
    }

    @Override
    public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
        try {
            if (request.submits()) {
                if (request.field("choice").filter("pledge"::equals).isPresent()) {
                    own.pledge(
                            person,
                            request.field("role").orElse(""),
                            request.field("version").orElse(""),
                            request.network());
                }
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            return Optional.of(
                    page(person, request.locale()).refused(refusal, "main").answer());
        }
        return Optional.of(page(person, request.locale()).answer());
    }

    private PartPage page(PersonId person, Locale locale) {
        var page = new PartPage(PATH, TITLE, locale);
        Optional<All> all = own.of(person);
        if (all.isEmpty()) {
            return page.unjoined();
        }
        if (all.get().roles().isEmpty()) {
            return page.lead(EMPTY);
        }
        all.get().roles().forEach(work -> section(page, work, all.get(), locale));
        return page;
    }

    private static void section(PartPage page, Work work, All all, Locale locale) {
        Optional<Text> words = work.asks() ? all.words() : Optional.empty();
        page.section(
                work.role().id(),
                work.label().in(locale),
                work.asks() ? words.orElse(ABSENT).in(locale) : "",
                facts(page, work, locale),
                words.isEmpty()
                        ? List.of()
                        : List.of(page.form(
                                "pledge",
                                GIVE,
                                Map.of("role", work.role().id(), "version", all.version()),
                                List.of())));
    }

    private static List<Map<String, Object>> facts(PartPage page, Work work, Locale locale) {
        VolunteerRole role = work.role();
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(page.fact(STANDING.in(locale), STANDINGS.get(work.standing()).in(locale)));
        facts.add(page.fact(PLACE.in(locale), (work.chapter() == null ? COUNTRY : work.chapter()).in(locale)));
        facts.add(page.fact(START.in(locale), Bangla.date(role.start(), locale)));
        role.end().ifPresent(day -> facts.add(page.fact(END.in(locale), Bangla.date(day, locale))));
        facts.add(page.fact(
                TRAINED.in(locale),
                role.trainedOn().map(day -> Bangla.date(day, locale)).orElseGet(() -> NOT_YET.in(locale))));
        facts.add(page.fact(
                PLEDGED.in(locale),
                role.pledge()
                        .map(version ->
                                version + " · " + Bangla.date(role.pledgedOn().orElseThrow(), locale))
                        .orElseGet(() -> NOT_YET.in(locale))));
        return facts;
    }
}
