package info.becs.complaints.entity;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/**
 * How the cell keeps its days, and how merchants stand.
 *
 * @param first working days until the first answer
 * @param weekend days of the week on which nobody works
 * @param outlasting clocks of forms of whose day whoever complained is reminded also after the end of a case without relief
 * @param standings how a merchant of the register may stand, in their order
 */
public record OfficeRules(int first, Set<DayOfWeek> weekend, Set<String> outlasting, Map<String, Choice> standings) {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_STANDING = 20;

    public OfficeRules {
        weekend = Set.copyOf(weekend);
        outlasting = Set.copyOf(outlasting);
        if (first < 1 || first > MOST_DAYS) {
            throw new Misfit(
                    "প্রথম উত্তর ১ থেকে {0} কর্মদিবসে।",
                    "The first answer comes within 1 to {0} working days.", String.valueOf(MOST_DAYS));
        }
        if (weekend.size() == DayOfWeek.values().length) {
            throw new Misfit("সপ্তাহে অন্তত একটি কর্মদিবস চাই।", "A week needs one working day at least.");
        }
        if (standings.isEmpty()) {
            throw new Misfit("বিক্রেতার অন্তত একটি অবস্থা চাই।", "Merchants need one status at least.");
        }
        standings.keySet().stream()
                .filter(code -> code.length() > LONGEST_STANDING)
                .findFirst()
                .ifPresent(code -> {
                    throw new Misfit(
                            "‘{0}’ কোডটি {1} অক্ষরের বেশি।",
                            "The code ‘{0}’ has more than {1} letters.", code, String.valueOf(LONGEST_STANDING));
                });
    }
}
