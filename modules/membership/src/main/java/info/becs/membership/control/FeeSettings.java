package info.becs.membership.control;

import info.becs.kit.settings.Settings;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** What this module reads from its configuration about fees. */
@ApplicationScoped
public class FeeSettings {

    private static final Setting LIMIT = Setting.number(
                    "membership.fee.second-person-above",
                    500_000,
                    Text.of(
                            "এর বেশি চাঁদা (পয়সায়) দুজন মিলে যাচাই, মওকুফ ও ফেরত করেন",
                            "Above this fee, in poisha, two people verify, waive and reverse"))
            .between(0, 1_000_000_000)
            .changeable();

    private static final Setting OFFICE = Setting.text(
                    "membership.fee.office",
                    "",
                    Text.of(
                            "চাঁদা নিয়ে যেখানে জিজ্ঞাসা করা যায়: অফিসের ঠিকানা, ফোন",
                            "Where people ask about fees: address and telephone of the office"))
            .between(0, 200)
            .changeable();

    private static final Map<PaymentMethod, Setting> NUMBERS = new EnumMap<>(Map.of(
            PaymentMethod.BKASH,
                    number("bkash", "যে বিকাশ নম্বরে চাঁদা পাঠানো হয়", "The bKash number that fees are sent to"),
            PaymentMethod.NAGAD,
                    number("nagad", "যে নগদ নম্বরে চাঁদা পাঠানো হয়", "The Nagad number that fees are sent to"),
            PaymentMethod.ROCKET,
                    number("rocket", "যে রকেট নম্বরে চাঁদা পাঠানো হয়", "The Rocket number that fees are sent to"),
            PaymentMethod.BANK,
                    number(
                            "bank",
                            "চাঁদার ব্যাংক হিসাব: ব্যাংক, শাখা, নম্বর",
                            "The bank account for fees: bank, branch, number"),
            PaymentMethod.CASH, number("cash", "কোথায় হাতে হাতে চাঁদা নেওয়া হয়", "Where fees are taken in cash")));

    @Inject
    Settings settings;

    public static ModuleInfo declare(ModuleInfo info) {
        ModuleInfo declared = info.setting(LIMIT).setting(OFFICE);
        for (PaymentMethod method : PaymentMethod.values()) {
            declared = declared.setting(NUMBERS.get(method));
        }
        return declared;
    }

    private static Setting number(String word, String bn, String en) {
        return Setting.text("membership.fee.to-" + word, "", Text.of(bn, en))
                .between(0, 200)
                .changeable();
    }

    boolean needsSecond(long amount) {
        return amount > settings.number(LIMIT);
    }

    /** Where people ask about fees; empty where nobody has said. */
    public String office() {
        return settings.text(OFFICE).strip();
    }

    /** Where fees are sent, of the ways that the society offers; in their order. */
    public Map<PaymentMethod, String> numbers() {
        Map<PaymentMethod, String> numbers = new EnumMap<>(PaymentMethod.class);
        NUMBERS.forEach((method, setting) -> {
            String said = settings.text(setting).strip();
            if (!said.isEmpty()) {
                numbers.put(method, said);
            }
        });
        return numbers;
    }
}
