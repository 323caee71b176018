package info.becs.membership.directory.boundary;

import info.becs.membership.boundary.PartPage;
import info.becs.membership.directory.control.Directory;
import info.becs.membership.directory.entity.DirectoryLine;
import info.becs.membership.entity.MemberKey;
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

/** The directory, for whoever is signed in. Words that are looked for stand in no address. */
@ApplicationScoped
public class DirectoryPart implements AccountPart {

    static final String PATH = "/account/directory";

    private static final int LONGEST = 60;
    private static final Text NO_WORDS = Text.same("");
    private static final Text TITLE = Text.of("সদস্য তালিকা", "Directory of members");
    private static final Text HINT = Text.of(
            "নাম, জেলা বা পেশা দিয়ে অন্য সদস্যদের খুঁজুন।", "Find other members by name, district or profession.");
    private static final Text LEAD = Text.of(
            "যাঁরা নিজেরা দেখাতে চান, শুধু তাঁদেরই খুঁজে পাওয়া যায়; আর যেটুকু তাঁরা খুলে দিয়েছেন।",
            "You find those who want to be found, and see what they have released.");
    private static final Text WORDS = Text.of("নাম, জেলা বা পেশা", "Name, district or profession");
    private static final Text WORDS_HINT = Text.of(
            "শব্দের শুরু লিখলেই চলে, অন্তত দুই অক্ষর।", "The beginning of a word is enough, two letters at least.");
    private static final Text SEARCH = Text.of("খুঁজুন", "Search");
    private static final Text MORE = Text.of("আরও দেখুন", "Show more");
    private static final Text NOBODY = Text.of(
            "এই শব্দে কাউকে পাওয়া যায়নি, অথবা তাঁরা নিজেদের দেখাতে চান না।",
            "Nobody is found by that, or they do not want to be found.");
    private static final Text DISTRICT = Text.of("জেলা", "District");
    private static final Text PROFESSION = Text.of("পেশা", "Profession");

    @Inject
    Directory directory;

    @Override
    public String word() {
        return "directory";
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
        String words =
                request.field("words").filter(text -> text.length() <= LONGEST).orElse("");
        var page = new PartPage(PATH, TITLE, locale).lead(LEAD);
        search(page, words);
        if (request.submits()) {
            try {
                Optional<MemberKey> after = request.field("after").flatMap(MemberKey::parse);
                found(page, directory.find(person, words, after), words, locale);
            } catch (Problem refusal) {
                page.refused(refusal, "f-words");
            }
        }
        page.link(PrivacyPart.PATH, PrivacyPart.TITLE, PrivacyPart.HINT);
        return Optional.of(page.answer());
    }

    private static void search(PartPage page, String words) {
        var row = page.text("words", WORDS, WORDS_HINT, words, true);
        page.section("search", "", "", List.of(), List.of(page.form("search", SEARCH, Map.of(), List.of(row))));
    }

    private static void found(PartPage page, Directory.Page found, String words, Locale locale) {
        for (int i = 0; i < found.lines().size(); i++) {
            DirectoryLine line = found.lines().get(i);
            if (line.photo().isEmpty()) {
                page.section("found-" + i, line.name().in(locale), "", facts(page, line, locale), List.of());
            } else {
                page.pictured(
                        "found-" + i,
                        line.name().in(locale),
                        DirectoryView.PHOTOS + line.photo(),
                        facts(page, line, locale));
            }
        }
        if (found.lines().isEmpty() && found.next().isEmpty()) {
            page.told(NOBODY);
        }
        found.next().ifPresent(next -> {
            var form = page.form("more", MORE, Map.of("words", words, "after", next.cursor()), List.of());
            page.section("more", "", "", List.of(), List.of(form));
        });
    }

    private static List<Map<String, Object>> facts(PartPage page, DirectoryLine line, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        String district = line.district().in(locale);
        if (!district.isEmpty()) {
            facts.add(page.fact(DISTRICT.in(locale), district));
        }
        if (!line.profession().isEmpty()) {
            facts.add(page.fact(PROFESSION.in(locale), line.profession()));
        }
        return facts;
    }
}
