package info.becs.complaints.boundary;

import info.becs.complaints.entity.Referral;
import info.becs.kit.text.Bangla;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a referral now.
 *
 * @param authority its code; needed for a new one alone
 * @param status code of the list
 * @param on the day of which that is said
 * @param office which of its offices has it; no name of a person
 * @param reference what they call the case
 * @param words for the complainant to read
 */
@Schema(description = "What is known of a referral now", examples = """
    {"authority": "dncrp", "status": "registered", "on": "2026-11-20", "office": "Dhaka division", "reference": "DNCRP-2026-118"}
    """)
public record ReferralWish(
        @Size(max = 30) String authority,
        @NotNull @Size(max = 20) String status,
        @NotNull LocalDate on,
        @Size(max = 120) String office,
        @Size(max = 80) String reference,
        @Size(max = 3_000) String words) {

    Referral.News news() {
        return new Referral.News(status, on, plain(office), plain(reference));
    }

    String said() {
        return plain(words);
    }

    private static String plain(String text) {
        return text == null ? "" : Bangla.normalise(text).strip();
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "ReferralWish[" + status + "]";
    }
}
