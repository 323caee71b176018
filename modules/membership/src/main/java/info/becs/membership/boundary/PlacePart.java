package info.becs.membership.boundary;

import info.becs.membership.control.OwnPlace;
import info.becs.membership.control.OwnPlace.Held;
import info.becs.membership.control.Places;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Place;
import info.becs.spi.Problem;
import info.becs.spi.Text;
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

/** Where a member belongs and in which language they are written to, on the page of their account. Whoever moves chooses a district, then an upazila of it. */
@ApplicationScoped
public class PlacePart implements AccountPart {

    private static final String PATH = "/account/place";
    private static final Text TITLE =
            Text.of("আমার জেলা, উপজেলা ও চিঠির ভাষা", "My district, upazila and language of letters");
    private static final Text HINT = Text.of(
            "বাসা বদলালে জানান; চিঠি কোন ভাষায় পাবেন, বেছে নিন।",
            "Say that you have moved; choose in which language letters come.");
    private static final Text LEAD = Text.of(
            "বাসা বদলালে এখানে লিখুন: আপনি কোন জেলার সদস্য, তা এতে ঠিক হয়। চিঠি কোন ভাষায় পাবেন, তা-ও এখানে বেছে নিন।",
            "Say it here when you have moved: it decides of which district you are a member. Choose here, too, in which"
                    + " language letters come to you.");
    private static final Text DISTRICT = Text.of("জেলা", "District");
    private static final Text UPAZILA = Text.of("উপজেলা বা থানা", "Upazila or thana");
    private static final Text LANGUAGE = Text.of("চিঠির ভাষা", "Language of letters");
    private static final List<Place> LANGUAGES =
            List.of(new Place("bn", Text.same("বাংলা"), ""), new Place("en", Text.same("English"), ""));
    private static final Text CHOOSE = Text.of("বেছে নিন", "Choose");
    private static final Text SHOW = Text.of("এই জেলার উপজেলা দেখান", "Show the upazilas of this district");
    private static final Text SAVE = Text.of("রাখুন", "Save");
    private static final Text SAVED = Text.of("রাখা হয়েছে।", "It is kept.");

    @Inject
    OwnPlace own;

    @Inject
    Places places;

    @Override
    public String word() {
        return "place";
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
        Locale locale = request.locale();
        Optional<Held> now = own.of(person);
        if (now.isEmpty()) {
            return Optional.of(new PartPage(PATH, TITLE, locale).unjoined().answer());
        }
        if (!request.submits()) {
            PartPage page = page(now.get(), locale);
            return Optional.of((request.query().containsKey("kept") ? page.told(SAVED) : page).answer());
        }
        String district = request.field("district").orElse("");
        String upazila = request.field("upazila").orElse("");
        Optional<String> language = request.field("language")
                .filter(code -> LANGUAGES.stream().anyMatch(each -> each.code().equals(code)));
        var wanted = new Held(
                new Area(null, district, upazila), language.orElse(now.get().language()));
        if (request.field("show").isPresent()) {
            return Optional.of(page(wanted, locale).answer());
        }
        try {
            own.move(person, district, upazila, language, request.network());
            return Optional.of(PageAnswer.redirect(PATH + "?kept"));
        } catch (Problem refusal) {
            return Optional.of(
                    page(wanted, locale).refused(refusal, "f-district").answer());
        }
    }

    private PartPage page(Held held, Locale locale) {
        Area area = held.area();
        var page = new PartPage(PATH, TITLE, locale).lead(LEAD);
        String district = area.district() == null ? "" : area.district();
        List<Place> upazilas = district.isEmpty() ? List.of() : places.of("upazila", Optional.of(district));
        var rows = List.of(
                page.select("district", DISTRICT, places.of("district", Optional.empty()), district, CHOOSE, Map.of()),
                page.select(
                        "upazila",
                        UPAZILA,
                        upazilas,
                        area.upazila() == null ? "" : area.upazila(),
                        CHOOSE,
                        Map.of("chooseName", "show", "chooseLabel", SHOW.in(locale), "chooseBy", "f-district")),
                page.select("language", LANGUAGE, LANGUAGES, held.language(), CHOOSE, Map.of()));
        return page.section("place", "", "", List.of(), List.of(page.form("move", SAVE, Map.of(), rows)));
    }
}
