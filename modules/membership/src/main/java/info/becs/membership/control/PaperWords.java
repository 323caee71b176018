package info.becs.membership.control;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Payment;
import info.becs.spi.Text;
import java.util.Locale;
import java.util.Map;

/** What is called what, where a member reads all that is held about them. */
final class PaperWords {

    static final Text MEMBER = Text.of("সদস্যপদ", "Membership");
    static final Text TERM = Text.of("সদস্যপদের মেয়াদ", "Term of membership");
    static final Text PAYMENT = Text.of("চাঁদা", "Fee");
    static final Text LEDGER = Text.of("হিসাবের খাতা", "Ledger of fees");
    static final Text CARD = Text.of("সদস্য কার্ড", "Membership card");
    static final Text ROLE = Text.of("স্বেচ্ছাসেবার দায়িত্ব", "Work for the society");
    static final Text EVENT = Text.of("সদস্যপদের ইতিহাস", "History of the membership");
    static final Text APPLICATION = Text.of("সদস্যপদের আবেদন", "Application for membership");

    static final Text NUMBER = Text.of("সদস্য নম্বর", "Member number");
    static final Text NAME = Text.of("নাম", "Name");
    static final Text TYPE = Text.of("ধরন", "Type");
    static final Text STATUS = Text.of("অবস্থা", "Status");
    static final Text DISTRICT = Text.of("জেলা", "District");
    static final Text DIVISION = Text.of("বিভাগ", "Division");
    static final Text UPAZILA = Text.of("উপজেলা", "Upazila");
    static final Text LANGUAGE = Text.of("চিঠির ভাষা", "Language of letters");
    static final Text LAST4 = Text.of("যে নম্বর থেকে, শেষ ৪ অঙ্ক", "Last four digits of the number it came from");
    static final Text PLEDGE = Text.of("গোপনীয়তার অঙ্গীকার", "Pledge of confidentiality");
    static final Text TRAINED = Text.of("প্রশিক্ষণের দিন", "Trained on");
    static final Text DETAILS = Text.of("বিস্তারিত", "Details");
    static final Text CHAPTER = Text.of("শাখা", "Chapter");
    static final Text APPLIED = Text.of("আবেদনের সময়", "Applied");
    static final Text EMAIL_SHOWN = Text.of("ই-মেইল নিজের বলে জানিয়েছেন", "Confirmed the e-mail address");
    static final Text FROM = Text.of("শুরু", "From");
    static final Text UNTIL = Text.of("শেষ দিন", "Until");
    static final Text TAKEN_BACK = Text.of("বাদ গেছে", "Taken back");
    static final Text METHOD = Text.of("মাধ্যম", "Method");
    static final Text TRANSACTION = Text.of("ট্রানজেকশন আইডি", "Transaction id");
    static final Text AMOUNT = Text.of("টাকা", "Amount");
    static final Text PAID_ON = Text.of("কবে দেওয়া", "Paid on");
    static final Text PROOF = Text.of("চাঁদা দেওয়ার প্রমাণ", "Proof of a payment");
    static final Text RECEIPT = Text.of("রসিদ", "Receipt");
    static final Text KIND = Text.of("কী", "What");
    static final Text AT = Text.of("সময়", "When");
    static final Text REVOKED = Text.of("বাতিলের সময়", "Replaced");
    static final Text SHOWS_NAME = Text.of("যাচাইয়ের সময় নাম দেখায়", "Shows the name when checked");
    static final Text WORDS = Text.of("যা লেখা হয়েছে", "What was written");

    private static final Text YES = Text.of("হ্যাঁ", "Yes");
    private static final Text NO = Text.of("না", "No");

    private static final Map<String, Text> LANGUAGES =
            Map.of("bn", Text.of("বাংলা", "Bangla"), "en", Text.of("ইংরেজি", "English"));

    private static final Map<String, Text> METHODS = Map.of(
            "bkash", Text.of("বিকাশ", "bKash"),
            "nagad", Text.of("নগদ (মোবাইল)", "Nagad"),
            "rocket", Text.of("রকেট", "Rocket"),
            "bank", Text.of("ব্যাংক", "Bank"),
            "cash", Text.of("হাতে নগদ টাকা", "Cash"));

    private static final Map<Payment.State, Text> STATES = Map.of(
            Payment.State.CLAIMED, Text.of("যাচাই বাকি", "To be verified"),
            Payment.State.ASKED, Text.of("দ্বিতীয় জনের অপেক্ষায়", "Awaiting a second person"),
            Payment.State.VERIFIED, Text.of("পাওয়া গেছে", "Found"),
            Payment.State.FAILED, Text.of("পাওয়া যায়নি", "Not found"),
            Payment.State.REVERSED, Text.of("ফেরত গেছে", "Went back"));

    private static final Map<String, Text> LEDGER_KINDS = Map.of(
            LedgerEntry.FEE, Text.of("চাঁদা", "Fee"),
            LedgerEntry.WAIVER, Text.of("মওকুফ", "Waived"),
            LedgerEntry.REVERSAL, Text.of("ফেরত", "Went back"));

    private static final Map<String, Text> HAPPENED = Map.ofEntries(
            Map.entry("applied", Text.of("আবেদন করেছেন", "Applied")),
            Map.entry("approved", Text.of("অনুমোদিত", "Approved")),
            Map.entry("refused", Text.of("ফিরিয়ে দেওয়া হয়েছে", "Refused")),
            Map.entry("merged", Text.of("অন্যের সঙ্গে মেলানো হয়েছে", "Merged with another")),
            Map.entry("merged-here", Text.of("আরেকটি আবেদন এখানে মিলেছে", "Another application was merged here")),
            Map.entry("imported", Text.of("আগের তালিকা থেকে আনা হয়েছে", "Brought in from an earlier list")),
            Map.entry("tied", Text.of("অ্যাকাউন্টের সঙ্গে যুক্ত করেছেন", "Tied to the account")),
            Map.entry("paid", Text.of("চাঁদা দিয়েছেন বলে জানা গেছে", "Says to have paid")),
            Map.entry("verified", Text.of("চাঁদা পাওয়া গেছে", "The fee was found")),
            Map.entry("failed", Text.of("চাঁদা পাওয়া যায়নি", "The fee was not found")),
            Map.entry("reversed", Text.of("চাঁদা ফেরত গেছে", "The fee went back")),
            Map.entry("waived", Text.of("চাঁদা মওকুফ", "Fee waived")),
            Map.entry("term", Text.of("মেয়াদ শুরু বা বাড়ানো হয়েছে", "A term began or was extended")),
            Map.entry("turned", Text.of("সময়ের সঙ্গে অবস্থা বদলেছে", "Time has changed the status")),
            Map.entry("suspended", Text.of("স্থগিত", "Suspended")),
            Map.entry("resumed", Text.of("স্থগিতাদেশ উঠেছে", "Suspension lifted")),
            Map.entry("resigned", Text.of("পদত্যাগ", "Resigned")),
            Map.entry("deceased", Text.of("প্রয়াত", "Deceased")),
            Map.entry("role", Text.of("দায়িত্ব নিয়েছেন", "Took over work")),
            Map.entry("pledged", Text.of("গোপনীয়তার অঙ্গীকার করেছেন", "Pledged confidentiality")),
            Map.entry("amended", Text.of("তথ্য বদলানো হয়েছে", "Details were changed")),
            Map.entry(
                    "attached",
                    Text.of("স্টেটমেন্টের লাইনের সঙ্গে মেলানো হয়েছে", "Matched with a line of a statement")),
            Map.entry("card-revoked", Text.of("কার্ড বাতিল", "Card revoked")),
            Map.entry("trained", Text.of("প্রশিক্ষণ হয়েছে", "Was trained")),
            Map.entry("role-ended", Text.of("দায়িত্ব শেষ", "Work ended")),
            Map.entry("unsent", Text.of("চিঠি পাঠানো যায়নি", "A letter could not be sent")));

    private PaperWords() {}

    static Text yes(boolean is) {
        return is ? YES : NO;
    }

    static Text language(String code) {
        return LANGUAGES.getOrDefault(code, Text.same(code));
    }

    static Text method(String code) {
        return METHODS.getOrDefault(code, Text.same(code));
    }

    static Text state(Payment.State state) {
        return STATES.get(state);
    }

    /** In taka. */
    static Text money(long poisha) {
        return Text.of(Bangla.money(poisha, Bangla.BN), Bangla.money(poisha, Locale.ENGLISH));
    }

    static Text ledger(String kind) {
        return LEDGER_KINDS.getOrDefault(kind, Text.same(kind));
    }

    static Text happened(String kind) {
        return HAPPENED.getOrDefault(kind, Text.same(kind));
    }
}
