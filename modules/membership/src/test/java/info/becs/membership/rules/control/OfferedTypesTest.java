package info.becs.membership.rules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Promises;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.RulesMisfit;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers.Bound;
import info.becs.spi.forms.FormOffers.Choice;
import info.becs.testkit.fakes.FixedClock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** M37 */
class OfferedTypesTest {

    private static final FixedClock MONDAY = FixedClock.aMonday();

    private final ObjectNode pack = (ObjectNode) JsonMapper.shared()
            .readTree(OfferedTypesTest.class.getResourceAsStream("/info/becs/membership/membership.json"));
    private final OfferedTypes offered = new OfferedTypes();

    @BeforeEach
    void wired() {
        offered.clock = MONDAY;
        offered.pack = new MembershipPack() {
            @Override
            public MembershipRules rules() {
                return MembershipRulesReader.read(pack.toString());
            }
        };
    }

    private ObjectNode type(int number) {
        return (ObjectNode) pack.path("types").path(number);
    }

    private List<Choice> types() {
        return offered.choices("membership-types").orElseThrow();
    }

    @Test
    void openTypesStandThereWithWhatTheyCost() {
        assertThat(types())
                .extracting(Choice::label)
                .containsExactly(
                        Text.of("সাধারণ সদস্য (১২ মাসের চাঁদা ৳২০০)", "General member (fee ৳200 for 12 months)"),
                        Text.of("সহযোগী সদস্য (১২ মাসের চাঁদা ৳১০০)", "Associate member (fee ৳100 for 12 months)"),
                        Text.of("ছাত্র সদস্য (১২ মাসের চাঁদা ৳৫০)", "Student member (fee ৳50 for 12 months)"),
                        Text.of("আজীবন সদস্য (চাঁদা ৳১০,০০০, একবারই দিতে হয়)", "Life member (fee ৳10,000, once)"),
                        Text.of("সম্মানসূচক সদস্য (চাঁদা লাগে না)", "Honorary member (no fee)"));
        type(4).put("open", false);
        type(0).withObject("period").put("months", 1);

        assertThat(types()).extracting(Choice::code).containsExactly("general", "associate", "student", "life");
        assertThat(types().get(0).label().en()).isEqualTo("General member (fee ৳200 for a month)");
        assertThat(offered.choices("colours")).isEmpty();
    }

    /** The registrar's own question and that of the form have one answer. */
    @Test
    void yearsOfBirthAreAskedForAsTheRegistrarWould() {
        int year = MONDAY.instant().atZone(ZoneId.of("Asia/Dhaka")).getYear();
        Bound student = types().get(2).bounds().get(0);

        assertThat(student.field()).isEqualTo("birth_year");
        assertThat(student.otherwise().en())
                .isEqualTo(
                        "‘Student member’ is for people aged 15 to 30. Look whether your year of birth is right, or choose another kind.");
        assertThat(student.otherwise().bn()).startsWith("‘ছাত্র সদস্য’-এর জন্য বয়স হতে হবে ১৫ থেকে ৩০ বছর।");
        assertThat(types().get(0).bounds().get(0).otherwise().bn())
                .startsWith("‘সাধারণ সদস্য’-এর জন্য বয়স হতে হবে কমপক্ষে ১৮ বছর।");
        assertThat(types().get(4).bounds()).isEmpty();
        for (int number = 0; number < 4; number++) {
            Bound bound = types().get(number).bounds().get(0);
            MembershipType type = offered.pack.rules().offered().get(number);
            for (int born = year - 130; born <= year; born++) {
                assertThat(born >= bound.least() && born <= bound.most())
                        .as("%s born in %s", type.code(), born)
                        .isEqualTo(type.fits(born, year));
            }
        }
    }

    @Test
    void theTimeOfAReviewIsThatOfTheRules() {
        offered.promises = new Promises() {
            @Override
            public Text reviewTime() {
                return Text.same("soon");
            }
        };
        assertThat(offered.words("review-time")).contains(Text.same("soon"));
        assertThat(offered.words("weather")).isEmpty();
    }

    @Test
    void aCodeThatFormsCannotTakeIsNoType() {
        type(0).put("code", "label");

        assertThatThrownBy(() -> offered.pack.rules())
                .isInstanceOfSatisfying(
                        RulesMisfit.class,
                        misfit -> assertThat(misfit.places())
                                .extracting(RulesMisfit.Place::place)
                                .containsExactly("/types/0/code"));
    }
}
