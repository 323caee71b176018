package info.becs.complaints.merchants.boundary;

import info.becs.complaints.merchants.entity.Contact;
import info.becs.complaints.merchants.entity.Licences;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merchant as staff hand it over.
 *
 * @param aliases further names under which people complain about it
 * @param pages where it sells
 * @param status one of {@code GET /merchants/standings}; as shipped active, not-traceable, in-court or closed
 * @param office that answers complaints: an office, not a person
 */
@Schema(description = "A merchant as staff hand it over", examples = """
    {"nameBn": "দ্রুত বাজার", "nameEn": "Quick Bazar", "aliases": ["QBazar"], "pages": ["https://quickbazar.example.com"], "status": "active",
     "dbid": "DBID-0042", "office": "Complaint desk", "phone": "+880 2 5550000", "email": "desk@quickbazar.example.com"}
    """)
public record MerchantDraft(
        @NotBlank @Size(max = 150) String nameBn,
        @NotBlank @Size(max = 150) String nameEn,
        @Size(max = Merchant.MOST_NAMES) List<@NotBlank @Size(max = 150) String> aliases,

        @Size(max = 20) List<@NotBlank @Pattern(regexp = "https?://[^\\s\\p{Cntrl}]{3,190}") String> pages,

        @NotNull @Size(max = 20) String status,
        @Size(max = 60) String dbid,
        @Size(max = 60) String tradeLicence,
        @Size(max = 60) String ecab,
        @Size(max = 150) String office,
        @Pattern(regexp = "[0-9০-৯+() -]{0,20}") String phone,

        @Pattern(regexp = "([^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{3,120})?")
        String email) {

    public MerchantDraft {
        aliases = aliases == null ? List.of() : aliases;
        pages = pages == null ? List.of() : pages;
    }

    Merchant on(Merchant merchant) {
        return merchant.say(
                        Text.of(line(nameBn), line(nameEn)),
                        aliases.stream().map(MerchantDraft::line).distinct().toList(),
                        pages.stream().distinct().toList(),
                        status)
                .register(
                        new Licences(line(dbid), line(tradeLicence), line(ecab)),
                        new Contact(line(office), Bangla.latinDigits(line(phone)), line(email)));
    }

    private static String line(String text) {
        return text == null ? "" : Bangla.normalise(text).replaceAll("\\s+", " ");
    }
}
