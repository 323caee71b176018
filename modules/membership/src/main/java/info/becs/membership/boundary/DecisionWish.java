package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.MemberName;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is decided about an application.
 *
 * @param committeeOn day of the committee's meeting, for types that ask for it
 * @param minute number of the committee's decision
 * @param reason code, for a refusal
 * @param words for the applicant to read
 * @param ageChecked whether the age was checked where the application names no year of birth; left out for no
 * @param nameBn for an approval, as the name is to stand where the application's cannot
 * @param askedChapter for an approval, whether they belong to the chapter that they ask for, and not to that of their district
 * @param nameEn the Bangla one where none is said beside it
 */
@Schema(examples = """
    {"committeeOn": "2026-11-20", "minute": "7/2026", "words": "স্বাগতম।"}
    """)
public record DecisionWish(
        LocalDate committeeOn,
        @Size(max = 40) String minute,
        @Size(max = 30) String reason,
        @Size(max = 1_000) String words,
        Boolean ageChecked,
        @Size(max = 200) String nameBn,
        @Size(max = 200) String nameEn,
        Boolean askedChapter) {

    Decision toDecision() {
        return new Decision(
                Optional.ofNullable(committeeOn),
                plain(minute),
                plain(reason),
                plain(words),
                Boolean.TRUE.equals(ageChecked),
                Optional.ofNullable(nameBn).map(bn -> new MemberName(bn, nameEn)));
    }

    boolean takesAsked() {
        return Boolean.TRUE.equals(askedChapter);
    }

    static String plain(String text) {
        return text == null ? "" : Bangla.normalise(text);
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "DecisionWish";
    }
}
