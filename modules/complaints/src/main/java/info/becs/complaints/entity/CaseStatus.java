package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands.
 *
 * <p>The words are the whole vocabulary of complaint handling; {@link #next} holds the steps that can be taken today. A
 * new step is one line there and one resource method that takes it.
 */
public enum CaseStatus {
    RECEIVED("পাওয়া গেছে", "Received"),
    INCOMPLETE("আরও তথ্য চাওয়া হয়েছে", "More information was asked for"),
    TRIAGED("প্রাথমিক যাচাই হয়েছে", "First examination done"),
    ACCEPTED("গ্রহণ করা হয়েছে", "Accepted"),
    REJECTED("গ্রহণ করা যায়নি", "Not accepted"),
    DUPLICATE("একই অভিযোগ আগেই আছে", "Duplicate of another complaint"),
    JOINED_COLLECTIVE("যৌথ অভিযোগে যুক্ত হয়েছে", "Joined to a collective case"),
    SENT_TO_MERCHANT("বিক্রেতাকে পাঠানো হয়েছে", "Sent to the merchant"),
    MERCHANT_ANSWERED("বিক্রেতা জবাব দিয়েছেন", "The merchant has answered"),
    MERCHANT_SILENT("বিক্রেতার জবাবের সময় পেরিয়ে গেছে", "The merchant's answer is overdue"),
    IN_MEDIATION("মীমাংসার চেষ্টা চলছে", "In mediation"),
    REFERRED("কর্তৃপক্ষের কাছে পাঠানো হয়েছে", "Referred to an authority"),
    RESOLVED("নিষ্পত্তি হয়েছে", "Resolved"),
    CONFIRMED("অভিযোগকারী নিষ্পত্তি মেনেছেন", "Confirmed by the complainant"),
    DISPUTED("অভিযোগকারী নিষ্পত্তি মানেননি", "Disputed by the complainant"),
    CLOSED("বন্ধ করা হয়েছে", "Closed"),
    REOPENED("আবার খোলা হয়েছে", "Reopened");

    private final Text label;

    CaseStatus(String bn, String en) {
        this.label = Text.of(bn, en);
    }

    /** Statuses to which a case may go from here. */
    public Set<CaseStatus> next() {
        switch (this) {
            case RECEIVED:
                return Set.of(TRIAGED);
            default:
                return Set.of();
        }
    }

    /** The word for programs and tables: {@code sent-to-merchant}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text label() {
        return label;
    }

    public static Optional<CaseStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
