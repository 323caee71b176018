package info.becs.membership.boundary;

import info.becs.membership.entity.MembershipType;
import info.becs.spi.Text;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One kind of membership, for whoever thinks of joining.
 *
 * @param fee in poisha, for one period; 0 for none
 * @param period rolling (from the day of joining), fixed (from {@code begins}) or life
 * @param months of a period; 0 for life
 * @param begins first day of the fixed year, {@code --07-01}; null for others
 * @param leastAge in years; null where there is no rule, as with {@code mostAge}
 * @param approver registrar or committee
 */
@Schema(examples = """
    {"code": "student", "label": {"bn": "ছাত্র সদস্য", "en": "Student member"}, "fee": 5000, "period": "rolling", "months": 12, "begins": null,
     "leastAge": 15, "mostAge": 30, "approver": "registrar", "benefits": [{"bn": "প্রশিক্ষণে বিনা খরচে অংশগ্রহণ", "en": "Trainings free of charge"}]}
    """)
public record OfferView(
        String code,
        Text label,
        long fee,
        String period,
        int months,
        String begins,
        Integer leastAge,
        Integer mostAge,
        String approver,
        List<Text> benefits) {

    static OfferView of(MembershipType type) {
        return new OfferView(
                type.code(),
                type.label(),
                type.fee(),
                type.period().kind().name().toLowerCase(Locale.ROOT),
                type.period().months(),
                type.period().begins().map(MonthDay::toString).orElse(null),
                type.least().isPresent() ? type.least().getAsInt() : null,
                type.most().isPresent() ? type.most().getAsInt() : null,
                type.approver().name().toLowerCase(Locale.ROOT),
                type.benefits());
    }
}
