package info.becs.membership.directory.boundary;

import info.becs.membership.boundary.PartPage;
import info.becs.membership.consents.boundary.ConsentPart;
import info.becs.membership.directory.control.OwnListing;
import info.becs.membership.directory.control.OwnListing.Held;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.DirectoryProblem;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.Profession;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the directory shows of oneself, field by field; nothing before it was released. */
@ApplicationScoped
public class PrivacyPart implements AccountPart {

    static final String PATH = "/account/privacy";
    static final Text TITLE = Text.of("তালিকায় আমার কী দেখা যায়", "What the directory shows of me");
    static final Text HINT = Text.of(
            "নাম, জেলা, পেশা ও ছবি কে দেখবেন, একটি একটি করে বলুন।",
            "Say for name, district, profession and photo who sees it.");

    private static final Text NO_WORDS = Text.same("");
    private static final Text LEAD = Text.of(
            "প্রতিটি তথ্য কে দেখবেন তা আপনি ঠিক করেন। নাম না দেখালে আর কিছুই দেখানো হয় না।",
            "You decide who sees each of these. Without your name nothing else is shown.");
    private static final Text NOT_AGREED = Text.of(
            "সদস্য তালিকায় থাকার সম্মতি এখনো দেননি, তাই এখন কিছুই দেখা যায় না।",
            "You have not agreed to stand in the directory, so nothing is shown now.");
    private static final Text AGREE = Text.of("সম্মতির পাতায় যান", "Go to what you agree to");
    private static final Text NAME = Text.of("নাম", "Name");
    private static final Text DISTRICT = Text.of("জেলা", "District");
    private static final Text PROFESSION = Text.of("পেশা", "Profession");
    private static final Text PHOTO = Text.of("ছবি", "Photo");
    private static final Text PHOTO_HINT = Text.of(
            "যে ছবি সদস্য কার্ডের পাতায় দিয়েছেন; ছোট করে দেখানো হয়।",
            "The one that you gave on the page of your card; it is shown small.");
    private static final Text WHAT = Text.of("আপনার পেশা", "Your profession");
    private static final Text WHAT_HINT =
            Text.of("যেমন: শিক্ষক। না লিখলেও চলে।", "For instance: teacher. It may be left empty.");
    private static final Text SAVE = Text.of("রাখুন", "Save");
    private static final Map<Audience, Text> WHO = Map.of(
            Audience.NOBODY, Text.of("কেউ না", "Nobody"),
            Audience.MEMBERS, Text.of("সদস্যরা", "Members"),
            Audience.EVERYBODY, Text.of("সাইটে ঢোকা সবাই", "Everybody who is signed in"));

    @Inject
    OwnListing own;

    @Override
    public String word() {
        return "privacy";
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
                release(person, request);
                return Optional.of(PageAnswer.redirect(PATH));
            }
        } catch (Problem refusal) {
            String field = refusal.code().endsWith("profession-unreadable") ? "f-what" : "f-name";
            return Optional.of(
                    page(person, request.locale()).refused(refusal, field).answer());
        }
        return Optional.of(page(person, request.locale()).answer());
    }

    private void release(PersonId person, PageRequest request) {
        own.release(
                person,
                audience(request, "name"),
                audience(request, "district"),
                audience(request, "profession"),
                request.field("photo").isEmpty() ? Audience.NOBODY : audience(request, "photo"),
                new Profession(request.field("what").orElse("")),
                request.network());
    }

    private static Audience audience(PageRequest request, String field) {
        return request.field(field).flatMap(Audience::of).orElseThrow(DirectoryProblem::audienceUnknown);
    }

    private PartPage page(PersonId person, Locale locale) {
        var page = new PartPage(PATH, TITLE, locale);
        Optional<Held> held = own.of(person);
        if (held.isEmpty()) {
            return page.unjoined();
        }
        Listing listing = held.get().listing();
        page.lead(LEAD);
        if (!held.get().agreed()) {
            page.link(ConsentPart.PATH, AGREE, NOT_AGREED);
        }
        var options = new LinkedHashMap<String, Text>();
        for (Audience each : Audience.values()) {
            options.put(each.word(), WHO.get(each));
        }
        var rows = List.of(
                page.one("name", NAME, NO_WORDS, options, listing.nameFor().word()),
                page.one(
                        "district",
                        DISTRICT,
                        NO_WORDS,
                        options,
                        listing.districtFor().word()),
                page.one(
                        "profession",
                        PROFESSION,
                        NO_WORDS,
                        options,
                        listing.professionFor().word()),
                page.one("photo", PHOTO, PHOTO_HINT, options, listing.photoFor().word()),
                page.text("what", WHAT, WHAT_HINT, listing.profession(), false));
        return page.section("fields", "", "", List.of(), List.of(page.form("release", SAVE, Map.of(), rows)));
    }
}
