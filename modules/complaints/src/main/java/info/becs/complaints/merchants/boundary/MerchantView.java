package info.becs.complaints.merchants.boundary;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merchant as staff see it.
 *
 * @param key under which its cases are found
 * @param status one of {@code GET /merchants/standings}, or one that is there no more
 * @param mergedInto id of the entry that this one became part of; null while it stands for itself
 */
@Schema(description = "A merchant as staff see it", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "version": 1, "key": "quickbazar", "nameBn": "দ্রুত বাজার", "nameEn": "Quick Bazar",
     "aliases": ["QBazar"], "pages": ["https://quickbazar.example.com"], "status": "active", "label": {"bn": "চালু", "en": "Active"}, "dbid": "DBID-0042"}
    """)
public record MerchantView(
        String id,
        int version,
        String key,
        String nameBn,
        String nameEn,
        List<String> aliases,
        List<String> pages,
        String status,
        Text label,
        String dbid,
        String tradeLicence,
        String ecab,
        String office,
        String phone,
        String email,
        String mergedInto) {

    static MerchantView of(Merchant merchant, Casework rules) {
        return new MerchantView(
                merchant.id(),
                merchant.version(),
                merchant.key(),
                merchant.name().bn(),
                merchant.name().en(),
                merchant.aliases(),
                merchant.pages(),
                merchant.status(),
                rules.standing(merchant.status()),
                merchant.licences().dbid(),
                merchant.licences().trade(),
                merchant.licences().ecab(),
                merchant.contact().office(),
                merchant.contact().phone(),
                merchant.contact().email(),
                merchant.mergedInto().orElse(null));
    }

    /** What can be changed, for the audit. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("nameBn", nameBn);
        fields.put("nameEn", nameEn);
        fields.put("aliases", String.join(", ", aliases));
        fields.put("pages", String.join(", ", pages));
        fields.put("status", status);
        fields.put("dbid", dbid);
        fields.put("tradeLicence", tradeLicence);
        fields.put("ecab", ecab);
        fields.put("office", office);
        fields.put("phone", phone);
        fields.put("email", email);
        return fields;
    }
}
