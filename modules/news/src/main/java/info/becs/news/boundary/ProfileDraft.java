package info.becs.news.boundary;

import info.becs.kit.text.Bangla;
import info.becs.news.entity.Profile;
import info.becs.spi.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody of the committee as staff hand them over.
 *
 * @param photo a picture of this site, {@code /media/…}
 * @param weight lighter stands first
 * @param termEnds the last day; left out where it is not known yet
 */
public record ProfileDraft(
        @NotBlank @Size(max = 120) String nameBn,
        @NotBlank @Size(max = 120) String nameEn,
        @NotBlank @Size(max = 120) String officeBn,
        @NotBlank @Size(max = 120) String officeEn,

        @Size(max = 220) @Pattern(regexp = "(/media/(?!.*\\.\\.)[A-Za-z0-9._/-]{1,200})?")
        String photo,

        @NotNull @Min(0) @Max(9_999) Integer weight,
        @NotNull LocalDate termBegins,
        LocalDate termEnds) {

    Profile on(Profile profile) {
        return profile.say(
                Text.of(line(nameBn), line(nameEn)),
                Text.of(line(officeBn), line(officeEn)),
                photo == null ? "" : photo,
                weight,
                termBegins,
                termEnds);
    }

    private static String line(String text) {
        return Bangla.normalise(text).strip();
    }
}
