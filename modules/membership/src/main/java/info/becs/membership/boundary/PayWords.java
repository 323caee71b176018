package info.becs.membership.boundary;

import info.becs.kit.text.Bangla;
import info.becs.membership.control.OwnFees.Pressing;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentMethod;
import info.becs.spi.Text;
import java.util.Locale;
import java.util.function.Function;

/** What pages about fees say. */
final class PayWords {

    static final Text PAY = Text.of("সদস্য চাঁদা দিন", "Pay your membership fee");
    static final Text FEES = Text.of("চাঁদা ও রসিদ", "Fees and receipts");
    static final Text FEES_HINT = Text.of(
            "চাঁদা বাকি আছে কি না, কোথায় পাঠাবেন, আর আগের সব রসিদ।",
            "What is due, where to send it, and all your receipts.");
    static final Text RECEIPT = Text.of("চাঁদার রসিদ", "Receipt for a fee");
    static final Text GONE = Text.of("এই লিংক আর কাজ করে না", "This link leads nowhere any more");
    static final Text TYPE = Text.of("সদস্যপদ", "Membership");
    static final Text FEE = Text.of("চাঁদা", "Fee");
    static final Text RUNS = Text.of("এখনকার মেয়াদ", "Runs until");
    static final Text UNTIL = Text.of("চাঁদা দিলে মেয়াদ হবে", "With this fee it runs until");
    static final Text FOR_LIFE = CardWords.FOR_LIFE;
    static final Text SETTLED = Text.of(
            "এই মেয়াদের চাঁদা মিটে গেছে। এখন কিছু দিতে হবে না।",
            "The fee of this term is settled. Nothing is due at the moment.");
    static final Text FREE = Text.of("কোনো চাঁদা লাগে না", "Nothing to pay");
    static final Text FREE_LEAD = Text.of(
            "এই সদস্যপদে কোনো চাঁদা নেই। বোতামটি চাপলেই মেয়াদ বাড়বে।",
            "This membership costs nothing. Press the button, and it runs on.");
    static final Text FREE_DONE = Text.of(
            "পরের মেয়াদ নেওয়া আছে। এখন কিছু করার নেই।",
            "The next term is taken. There is nothing to do at the moment.");
    static final Text FREE_UNTIL = Text.of("নবায়ন করলে মেয়াদ হবে", "Renewed, it runs until");
    static final Text FREE_TITLE = Text.of("সদস্যপদ নবায়ন", "Renew your membership");
    static final Text RENEW = Text.of("নবায়ন করুন", "Renew");
    static final Text HOW = Text.of("কোথায় পাঠাবেন", "Where to send it");
    static final Text HOW_LEAD =
            Text.of("আগে টাকা পাঠান, তারপর নিচে লিখে জানান।", "Send the money first; then say so below.");
    static final Text HOW_ASK =
            Text.of("নম্বর জানতে সমিতির অফিসে যোগাযোগ করুন।", "Ask the society's office for the number.");
    static final Text HOW_NOT_YET = Text.of(
            "টাকা পাঠানোর নম্বর এখনো দেওয়া হয়নি। নম্বর এলে এই পাতাতেই দেখবেন; তার আগে টাকা পাঠাবেন না।",
            "There is no number to send it to yet. Once there is one it stands on this page; send nothing before.");
    static final Text OFFICE = Text.of("সমিতির অফিস", "The society's office");
    static final Text SAY = Text.of("টাকা পাঠিয়েছি", "I have sent it");
    static final Text SUBMIT = Text.of("জানিয়ে দিন", "Tell the society");
    static final Text METHOD = Text.of("কীভাবে পাঠিয়েছেন", "How did you send it?");
    static final Text TRX = Text.of("ট্রানজেকশন আইডি", "Transaction id");
    static final Text TRX_HINT = Text.of(
            "টাকা পাঠানোর পর যে এসএমএস এসেছে, তাতে আছে। নগদ টাকায় লাগে না।",
            "It stands in the message that came after sending. Not needed for cash.");
    static final Text AMOUNT = Text.of("কত টাকা", "Amount in taka");
    static final Text LAST4 =
            Text.of("যে নম্বর থেকে পাঠিয়েছেন, তার শেষ ৪ অঙ্ক", "Last four digits of the number it came from");
    static final Text PAID_ON = Text.of("কোন তারিখে", "On which day");
    static final Text DAY = Text.of("দিন", "Day");
    static final Text MONTH = Text.of("মাস", "Month");
    static final Text YEAR = Text.of("বছর", "Year");
    static final Text NOT_NEEDED = Text.of("(না দিলেও চলে)", "(optional)");
    static final Text PROOF = Text.of("রসিদের ছবি বা PDF", "Picture or PDF of the receipt");
    static final Text PROOF_HINT = Text.of(
            "টাকা পাঠানোর স্ক্রিনশট বা জমার স্লিপ। শুধু যিনি চাঁদা যাচাই করেন, তিনি দেখবেন।",
            "A screenshot of the transfer or the pay-in slip. Only whoever checks the fees sees it.");
    static final Text PROOF_LIMIT =
            Text.of("JPG, PNG, GIF বা PDF, {0} মেগাবাইট পর্যন্ত", "JPG, PNG, GIF or PDF, up to {0} MB");
    static final Text PROOF_AGAIN = Text.of(
            "ওপরের ভুল ঠিক করে ফাইলটি আবার বাছুন; এটি রাখা হয়নি।",
            "Mend what is wrong and choose the file again; it was not kept.");
    static final Text PROOF_ADD = Text.of("রসিদের ছবি যোগ করুন", "Add a picture of the receipt");
    static final Text PROOF_SEND = Text.of("ফাইল পাঠান", "Send the file");
    static final Text PROOF_GIVEN = Text.of("দেওয়া হয়েছে", "Given");
    static final Text PAY_HINT = Text.of(
            "কোথায় টাকা পাঠাবেন আর কীভাবে জানাবেন, তা পরের পাতায়।",
            "The next page says where to send the money and lets you say that you did.");
    static final Text DUE = Text.of("{0} চাঁদা বাকি", "A fee of {0} is due");
    static final Text SENT = Text.of("আপনি জানিয়েছেন: {0}, {1}", "You told us: {0}, {1}");
    static final Text WAITS = Text.of("আপনার জানানো টাকা যাচাই হচ্ছে।", "What you told us is being checked.");
    static final Text FAILED = Text.of(
            "জানানো টাকা স্টেটমেন্টে পাওয়া যায়নি। তথ্য মিলিয়ে আবার জানান।",
            "That money was not found on a statement. Check what you wrote and say it again.");
    static final Text REVERSED =
            Text.of("এই টাকা ফেরত গেছে; রসিদটি আর বৈধ নয়।", "This money went back; the receipt is valid no more.");
    static final Text FOUND = Text.of("টাকা পাওয়া গেছে। ধন্যবাদ।", "The money was found. Thank you.");
    static final Text NEXT = Text.of("এরপর কী হবে", "What comes next");
    static final Text NEXT_CHECK = Text.of(
            "চাঁদার দায়িত্বে যিনি আছেন, স্টেটমেন্টের সঙ্গে মিলিয়ে দেখবেন; সাধারণত তিন কর্মদিবস লাগে।",
            "Whoever keeps the fees compares it with the statement, mostly within three working days.");
    static final Text NEXT_RECEIPT = Text.of(
            "টাকা পাওয়া গেলে রসিদ নম্বর এই পাতায় আর আপনার অ্যাকাউন্টে দেখা যাবে।",
            "Once it is found, the number of your receipt stands on this page and in your account.");
    static final Text NEXT_NOTHING =
            Text.of("এর মধ্যে আপনার সদস্যপদের কিছু বদলাবে না।", "Until then nothing changes about your membership.");
    static final Text OPEN = Text.of("যাচাই চলছে", "Being checked");
    static final Text SHOW_RECEIPT = Text.of("রসিদ দেখুন ও ছাপান", "See and print the receipt");
    static final Text RECEIPT_NUMBER = Text.of("রসিদ নম্বর", "Receipt number");
    static final Text WHAT_FOR = Text.of("কিসের জন্য", "What for");
    static final Text BOOKED = Text.of("হিসাবে তোলার দিন", "Booked on");
    static final Text PAID_BY = Text.of("যেভাবে দেওয়া", "Paid by");
    static final Text TERM = Text.of("মেয়াদ", "Term");
    static final Text WAIVED = Text.of("মওকুফ", "Waived");
    static final Text VOID = Text.of("ফেরত গেছে, বৈধ নয়", "went back, not valid");
    static final Text PRINT = Text.of(
            "কাগজে রাখতে ব্রাউজারের মেনু থেকে ‘প্রিন্ট’ বেছে নিন।",
            "To have it on paper choose “Print” in the menu of the browser.");
    static final Text IS_DUE = Text.of("আপনার চাঁদা বাকি আছে।", "A fee of yours is due.");
    private static final Text DUE_NOW = Text.of("চাঁদা বাকি: {0}।", "A fee is due: {0}.");
    private static final Text ENDS =
            Text.of("মেয়াদ শেষ হবে {0}; নবায়ন করুন।", "Your membership ends on {0}: renew it.");
    private static final Text ENDED =
            Text.of("মেয়াদ শেষ হয়েছে; নবায়ন করুন।", "Your membership has ended: renew it.");
    static final Text NO_RECEIPTS = Text.of("এখনো কোনো রসিদ নেই।", "There is no receipt yet.");
    static final Text ACCOUNT = Text.of("আমার অ্যাকাউন্ট", "My account");

    private PayWords() {}

    /** What has to be done soon, as the page of the account says it. */
    static Text waiting(Pressing pressing) {
        return pressing.fee()
                .map(fee -> in(DUE_NOW, language -> Bangla.money(fee, language)))
                .or(() -> pressing.end().map(day -> in(ENDS, language -> Bangla.date(day, language))))
                .orElse(ENDED);
    }

    private static Text in(Text sentence, Function<Locale, String> value) {
        return Text.of(
                sentence.with(value.apply(Bangla.BN)).bn(),
                sentence.with(value.apply(Locale.ENGLISH)).en());
    }

    static Text method(PaymentMethod method) {
        return switch (method) {
            case BKASH -> Text.of("বিকাশ", "bKash");
            case NAGAD -> Text.of("নগদ (মোবাইল)", "Nagad");
            case ROCKET -> Text.of("রকেট", "Rocket");
            case BANK -> Text.of("ব্যাংক", "Bank");
            case CASH -> Text.of("হাতে নগদ টাকা", "Cash");
        };
    }

    static Text method(Payment payment) {
        return PaymentMethod.of(payment.method()).map(PayWords::method).orElse(Text.same(payment.method()));
    }

    /** What became of a payment; empty words where the page says it otherwise. */
    static Text standing(Payment payment) {
        return switch (payment.state()) {
            case CLAIMED, ASKED -> WAITS;
            case VERIFIED -> FOUND;
            case FAILED -> FAILED;
            case REVERSED -> REVERSED;
        };
    }
}
