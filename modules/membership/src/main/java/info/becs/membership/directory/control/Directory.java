package info.becs.membership.directory.control;

import info.becs.kit.settings.Settings;
import info.becs.membership.consents.control.Consents;
import info.becs.membership.control.Chapters;
import info.becs.membership.control.Members;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Photos;
import info.becs.membership.directory.control.Listings.Shown;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.DirectoryLine;
import info.becs.membership.directory.entity.DirectoryProblem;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.Purpose;
import info.becs.membership.entity.StatusRule;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * Not a list to be carried away
 *
 * Whoever looks says what they look for: there is no way to walk through everybody. What is not released to them finds
 * nobody and is not among the words that are compared, so nothing of it can be guessed letter by letter. And each page
 * is paid for out of a budget of the day.
 */
/** Finds members who want to be found. */
@ApplicationScoped
public class Directory {

    private static final int AT_ONCE = 20;
    private static final int RACES = 3;

    private static final Setting LOOKS = Setting.number(
                    "membership.directory.looks-a-day",
                    60,
                    Text.of(
                            "একজন দিনে কতবার সদস্য তালিকায় খুঁজতে পারেন",
                            "How often somebody searches the directory of members a day"))
            .between(0, 10_000)
            .changeable();

    /** @param next from where to go on; empty at the end */
    public record Page(List<DirectoryLine> lines, Optional<MemberKey> next) {}

    @Inject
    Listings listings;

    @Inject
    DirectoryLooks looks;

    @Inject
    Members members;

    @Inject
    Photos photos;

    @Inject
    Consents consents;

    @Inject
    MembershipPack pack;

    @Inject
    Chapters chapters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(LOOKS);
    }

    /** @param words each begins a word of the name, the district or the profession */
    @Transactional
    public Page find(PersonId person, String words, Optional<MemberKey> after) {
        Set<String> typed = FoldedName.words(List.of(words));
        String followed = typed.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(word -> word.length() > 1)
                .orElseThrow(DirectoryProblem::wordsNeeded);
        spend(person);
        Audience viewer = viewer(person);
        Purpose purpose = pack.rules().purposes().get(Purpose.DIRECTORY);
        if (purpose == null) {
            return new Page(List.of(), Optional.empty());
        }
        List<MemberKey> keys = listings.keys(
                followed,
                viewer,
                after.filter(key -> key.word().startsWith(followed)),
                purpose,
                members(pack.rules()),
                AT_ONCE + 1);
        List<MemberKey> page = keys.subList(0, Math.min(AT_ONCE, keys.size()));
        return new Page(
                lines(page, typed, followed, viewer),
                keys.size() > AT_ONCE ? Optional.of(page.get(AT_ONCE - 1)) : Optional.empty());
    }

    private List<DirectoryLine> lines(List<MemberKey> page, Set<String> typed, String followed, Audience viewer) {
        if (page.isEmpty()) {
            return List.of();
        }
        List<String> ids = page.stream().map(MemberKey::id).distinct().toList();
        Map<String, Set<String>> words = listings.words(ids, viewer);
        Map<String, Shown> shown = listings.shown(ids);
        var lines = new ArrayList<DirectoryLine>();
        for (MemberKey key : page) {
            Shown each = shown.get(key.id());
            if (isFound(typed, followed, key, words.getOrDefault(key.id(), Set.of()))) {
                lines.add(line(each, viewer));
            }
        }
        return List.copyOf(lines);
    }

    /** Somebody with two words in the range is found at the first; and each word that was typed begins one of theirs. */
    private static boolean isFound(Set<String> typed, String followed, MemberKey key, Set<String> theirs) {
        return theirs.stream().noneMatch(word -> word.startsWith(followed) && word.compareTo(key.word()) < 0)
                && typed.stream().allMatch(word -> theirs.stream().anyMatch(one -> one.startsWith(word)));
    }

    private DirectoryLine line(Shown shown, Audience viewer) {
        var listing = shown.listing();
        String district = shown.member().area().district();
        return new DirectoryLine(
                shown.member().name().orElseThrow().text(),
                district != null && listing.districtFor().reaches(viewer)
                        ? chapters.label("district", district)
                        : Text.same(""),
                listing.professionFor().reaches(viewer) ? listing.profession() : "",
                listing.photoKey()
                        .filter(key -> listing.photoFor().reaches(viewer) && photos.has(shown.member()))
                        .orElse(""));
    }

    /** A picture that was made of it here, as long as its member shows it to whoever asks; one answer else, whatever it was. */
    @Transactional
    public InputStream photo(PersonId person, String key) {
        Audience viewer = viewer(person);
        return listings.byPhoto(key)
                .filter(listing ->
                        listing.photoFor().reaches(viewer) && listing.nameFor().reaches(viewer))
                .flatMap(listing -> members.find(listing.member()))
                .filter(member -> pack.rules().isMember(member.status()) && agrees(member))
                .map(photos::open)
                .orElseThrow(CardProblem::noPhoto);
    }

    private boolean agrees(Member member) {
        return Optional.ofNullable(pack.rules().purposes().get(Purpose.DIRECTORY))
                .flatMap(purpose -> consents.holding(member.id(), purpose))
                .isPresent();
    }

    private static List<String> members(MembershipRules rules) {
        return rules.statuses().values().stream()
                .filter(StatusRule::member)
                .map(StatusRule::code)
                .toList();
    }

    /** A member sees what is for members; whoever else is signed in sees what is for everybody. */
    private Audience viewer(PersonId person) {
        return members.of(person)
                .filter(member -> pack.rules().isMember(member.status()))
                .map(member -> Audience.MEMBERS)
                .orElse(Audience.EVERYBODY);
    }

    /** Of two who look for the first time at once, one finds the other's row. */
    private void spend(PersonId person) {
        LocalDate today = Days.of(clock.instant());
        for (int race = 1; ; race++) {
            try {
                if (looks.spend(person, today, settings.number(LOOKS))) {
                    return;
                }
                throw DirectoryProblem.tooManyLooks();
            } catch (PersistenceException e) {
                if (race == RACES) {
                    throw e;
                }
            }
        }
    }
}
