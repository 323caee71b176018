package info.becs.membership.boundary;

import info.becs.membership.entity.Area;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberName;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be known of a member; what is left out stays as it is.
 *
 * @param type from the next term on
 * @param division left out where a district is said
 * @param district with no upazila beside it, none is known any more
 * @param nameEn the Bangla one where none is said beside it
 * @param language of letters, bn or en
 * @param committeeOn day of the committee's meeting, for types that ask for it
 * @param minute number of the committee's decision
 * @param ageChecked whether the age was checked where no year of birth is known
 */
@Schema(examples = """
    {"type": "general", "district": "khulna", "upazila": "khulna_dacope", "nameBn": "রহিমা খাতুন", "nameEn": "Rahima Khatun"}
    """)
public record DetailsWish(
        @Size(max = 30) String type,
        @Size(max = 60) String division,
        @Size(max = 60) String district,
        @Size(max = 60) String upazila,
        @Size(max = 200) String nameBn,
        @Size(max = 200) String nameEn,
        @Pattern(regexp = "bn|en") String language,
        LocalDate committeeOn,
        @Size(max = 40) String minute,
        Boolean ageChecked) {

    Optional<String> wantedType() {
        return said(type);
    }

    Optional<Area> wantedArea() {
        boolean isSaid = Stream.of(division, district, upazila)
                .anyMatch(code -> said(code).isPresent());
        return isSaid ? Optional.of(new Area(code(division), code(district), code(upazila))) : Optional.empty();
    }

    Optional<MemberName> wantedName(Member member) {
        if (nameBn == null && nameEn == null) {
            return Optional.empty();
        }
        return Optional.of(new MemberName(
                nameBn == null ? member.name().map(MemberName::bn).orElse("") : nameBn, nameEn));
    }

    Optional<String> wantedLanguage() {
        return said(language);
    }

    Decision toDecision() {
        return new Decision(
                Optional.ofNullable(committeeOn),
                DecisionWish.plain(minute),
                "",
                "",
                Boolean.TRUE.equals(ageChecked),
                Optional.empty());
    }

    private static Optional<String> said(String code) {
        return Optional.ofNullable(code).filter(each -> !each.isBlank());
    }

    private static String code(String code) {
        return said(code).orElse(null);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "DetailsWish";
    }
}
