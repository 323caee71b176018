package info.becs.membership.rules.control;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.Promises;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.rules.entity.TypeWords;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What forms of applications ask of the rules of membership: the types that take people in, and how soon somebody looks at it. */
@ApplicationScoped
public class OfferedTypes implements FormOffers {

    private static final String TYPES = "membership-types";
    private static final String REVIEW_TIME = "review-time";

    private static final String BIRTH_YEAR = "birth_year";

    private static final Text COSTS = Text.of("{0} ({1})", "{0} ({1})");
    private static final Text TOO_YOUNG_OR_OLD = Text.of(
            "‘{0}’-এর জন্য বয়স হতে হবে {1} বছর। জন্মসাল ঠিক আছে কি না দেখুন, নইলে অন্য ধরন বেছে নিন।",
            "‘{0}’ is for people aged {1}. Look whether your year of birth is right, or choose another kind.");

    @Inject
    MembershipPack pack;

    @Inject
    Promises promises;

    @Inject
    Clock clock;

    @Override
    public Optional<List<Choice>> choices(String word) {
        int year = Days.of(clock.instant()).getYear();
        return word.equals(TYPES)
                ? Optional.of(pack.rules().offered().stream()
                        .map(type -> choice(type, year))
                        .toList())
                : Optional.empty();
    }

    private static Choice choice(MembershipType type, int year) {
        Choice choice = Choice.of(type.code(), COSTS.with(type.label(), TypeWords.cost(type)));
        return type.asksForAge()
                ? choice.within(
                        BIRTH_YEAR,
                        type.earliestYear(year),
                        type.latestYear(year),
                        TOO_YOUNG_OR_OLD.with(type.label(), TypeWords.ages(type)))
                : choice;
    }

    @Override
    public Optional<Text> words(String word) {
        return word.equals(REVIEW_TIME) ? Optional.of(promises.reviewTime()) : Optional.empty();
    }
}
