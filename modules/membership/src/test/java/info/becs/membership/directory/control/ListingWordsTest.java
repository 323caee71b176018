package info.becs.membership.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.Profession;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import info.becs.membership.entity.MemberNumber;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M13 */
class ListingWordsTest {

    private static final Text DISTRICT = Text.of("খুলনা", "Khulna");

    private final Member member = Member.enrolled(
            UUID.randomUUID(),
            MemberNumber.random(),
            new MemberName("রহিমা", "Rahima"),
            "honorary",
            new Area("khulna", "khulna", null),
            Instant.parse("2026-11-27T04:00:00Z"),
            MembershipPack.shipped());

    private Map<String, Audience> words(Audience name, Audience district, Audience profession) {
        var listing = new Listing(member);
        listing.release(name, district, profession, Audience.NOBODY, new Profession("Teacher"));
        return ListingWords.of(listing, member, DISTRICT);
    }

    @Test
    void eachFieldIsFoundByThoseWhoSeeItAndTheName() {
        assertThat(words(Audience.MEMBERS, Audience.EVERYBODY, Audience.NOBODY))
                .containsEntry("rahima", Audience.MEMBERS)
                .containsEntry("khulna", Audience.MEMBERS)
                .doesNotContainKey("teacher");
        assertThat(words(Audience.NOBODY, Audience.EVERYBODY, Audience.EVERYBODY))
                .isEmpty();
    }

    @Test
    void theyFollowTheNameAndGoWithIt() {
        member.rename(new MemberName("সালমা", "Salma"));
        assertThat(words(Audience.EVERYBODY, Audience.NOBODY, Audience.NOBODY))
                .containsKey("salma")
                .doesNotContainKey("rahima");

        member.forget();
        assertThat(words(Audience.EVERYBODY, Audience.EVERYBODY, Audience.EVERYBODY))
                .isEmpty();
    }
}
