package info.becs.membership.directory.control;

import info.becs.membership.control.Chapters;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.Member;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By which words somebody is found in the directory, and by whom: those of what they are called now and have released. */
@ApplicationScoped
public class ListingWords {

    @Inject
    Chapters chapters;

    /** Without a name nobody is found at all. */
    Map<String, Audience> of(Listing listing, Member member) {
        return of(
                listing,
                member,
                member.area().district() == null
                        ? Text.same("")
                        : chapters.label("district", member.area().district()));
    }

    static Map<String, Audience> of(Listing listing, Member member, Text district) {
        var words = new TreeMap<String, Audience>();
        member.name().ifPresent(name -> {
            add(words, listing.nameFor(), List.of(name.bn(), name.en()));
            add(words, listing.districtFor().and(listing.nameFor()), List.of(district.bn(), district.en()));
            add(words, listing.professionFor().and(listing.nameFor()), List.of(listing.profession()));
        });
        return words;
    }

    private static void add(Map<String, Audience> words, Audience audience, List<String> texts) {
        if (audience != Audience.NOBODY) {
            FoldedName.words(texts).forEach(word -> words.merge(word, audience, (a, b) -> a.reaches(b) ? a : b));
        }
    }
}
