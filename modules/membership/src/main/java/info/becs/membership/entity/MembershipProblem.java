package info.becs.membership.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;
import java.util.Map;

/** Everything that can go wrong with members and their fees. The codes are promises. */
public final class MembershipProblem {

    private static final Map<String, Text> MENDING = Map.of(
            "/method",
            Text.of("একটি বেছে নিন।", "Choose one."),
            "/trxId",
            Text.of(
                    "এসএমএসে বা স্লিপে যেমন আছে, তেমন লিখুন: ইংরেজি অক্ষর ও অঙ্ক।",
                    "Write it as the message or the slip has it: letters and digits."),
            "/amount",
            Text.of("টাকার অঙ্ক সংখ্যায় লিখুন, যেমন ২০০।", "Give the amount in figures, for example 200."),
            "/senderLast4",
            Text.of("শুধু শেষ চারটি অঙ্ক লিখুন, যেমন ৫৬৭৮।", "Write only its last four digits, for example 5678."),
            "/paidOn",
            Text.of(
                    "যেদিন টাকা দিয়েছেন সেই তারিখ লিখুন; আজকের পরের নয়।",
                    "Give the day on which it was paid, today at the latest."));

    private MembershipProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "membership.member.not-found",
                Text.of("এমন কোনো সদস্য বা আবেদন নেই।", "There is no such member or application."));
    }

    public static Problem typeUnknown(String code) {
        return Problem.invalid(
                "membership.type.unknown",
                Text.of("‘{0}’ নামে কোনো সদস্যপদ নেই।", "There is no membership '{0}'.")
                        .with(code));
    }

    public static Problem namedTwice() {
        return Problem.invalid(
                        "membership.bulk.twice",
                        Text.of("একই আবেদন দুবার বলা হয়েছে।", "The same application is named twice."))
                .detail("/members", "membership.bulk.twice", Text.of("প্রতিটি একবার।", "Each once."));
    }

    public static Problem decidedAlready() {
        return Problem.conflict(
                "membership.application.decided",
                Text.of(
                        "এই আবেদনের সিদ্ধান্ত আগেই হয়ে গেছে; কিছু বদলানো হয়নি।",
                        "This application was decided already; nothing was changed."));
    }

    public static Problem twinApproved() {
        return Problem.conflict(
                "membership.application.twin-approved",
                Text.of(
                        "এই মোবাইল নম্বরে এইমাত্র একটি অ্যাকাউন্ট হয়েছে, তাই কিছু বদলানো হয়নি। পাতাটি আবার খুলুন: ‘একই মোবাইল নম্বর, ই-মেইল বা ট্রানজেকশন আইডি’ অংশে আরেকটি আবেদন থাকলে তার সঙ্গে মেলান, না থাকলে আবার অনুমোদন করুন।",
                        "This mobile number got an account this very moment, so nothing was changed. Open the application again: where another stands under ‘Same mobile number, e-mail address or transaction id’, merge it with that; where none does, approve it again."));
    }

    public static Problem committeeNeeded() {
        return Problem.invalid(
                "membership.application.committee-needed",
                Text.of(
                        "এই সদস্যপদ কমিটি অনুমোদন করে: সভার তারিখ ও সিদ্ধান্ত নম্বর লিখুন।",
                        "The committee decides about this membership: say the day of its meeting and the number of the"
                                + " decision."));
    }

    public static Problem ageDoesNotFit(Text type) {
        return Problem.conflict(
                "membership.application.age",
                Text.of(
                                "আবেদনে লেখা জন্মসাল ‘{0}’-এর বয়সের শর্তের সঙ্গে মেলে না; কিছু বদলানো হয়নি।",
                                "The year of birth in the application does not fit the rule of age of ‘{0}’; nothing"
                                        + " was changed.")
                        .with(type));
    }

    public static Problem ageUnknown(Text type, Text ages) {
        return Problem.invalid(
                "membership.application.age-unknown",
                Text.of(
                                "আবেদনে জন্মসাল নেই, আর ‘{0}’ হতে বয়স হতে হয় {1}। কাগজ দেখে বয়স মিলিয়ে থাকলে তা"
                                        + " জানিয়ে আবার দিন; কিছু বদলানো হয়নি।",
                                "No year of birth is known, and ‘{0}’ is for people aged {1}. Confirm that you have"
                                        + " checked the age and do it again; nothing was changed.")
                        .with(type, ages));
    }

    public static Problem placeUnknown() {
        return Problem.invalid(
                "membership.place.unknown",
                Text.of(
                        "এমন কোনো বিভাগ, জেলা বা উপজেলা নেই, অথবা একটি অন্যটির মধ্যে নয়। তালিকা থেকে বেছে নিন;"
                                + " কিছু বদলানো হয়নি।",
                        "There is no such division, district or upazila, or one does not lie in the other. Choose from"
                                + " the list; nothing was changed."));
    }

    public static Problem trainingUnreadable() {
        return Problem.invalid(
                "membership.role.training-unreadable",
                Text.of(
                        "প্রশিক্ষণের দিন আজ বা তার আগে হয়, আর চলতি কাজেই লেখা যায়।",
                        "Training was today or before, and is noted while the work goes on."));
    }

    public static Problem reasonNeeded() {
        return Problem.invalid(
                "membership.application.reason-needed",
                Text.of("কারণটি তালিকা থেকে বেছে নিন।", "Choose the reason from the list."));
    }

    public static Problem applicantNameUnreadable() {
        return Problem.invalid(
                "membership.application.name-unreadable",
                Text.of(
                        "আবেদনের নামটি এভাবে নেওয়া যায় না: ১০০ অক্ষরের বেশি, বা একাধিক লিপির অক্ষর মেশানো। নামটি যেমন থাকবে তেমন"
                                + " লিখে আবার অনুমোদন করুন।",
                        "The name of the application cannot stand as it is: it is longer than 100 characters, or mixes"
                                + " letters of several scripts. Write it as it is to stand, and approve again."));
    }

    public static Problem wordsNeeded() {
        return Problem.invalid(
                "membership.member.words-needed",
                Text.of("কেন, তা লিখুন; কিছু বদলানো হয়নি।", "Say why; nothing was changed."));
    }

    public static Problem mergeNotPossible() {
        return Problem.conflict(
                "membership.application.merge-not-possible",
                Text.of(
                        "এ দুটি এভাবে মেলানো যায় না: যেটি থাকবে সেটি চালু থাকতে হয়, আর সদস্যকে কেবল সদস্যের সঙ্গে মেলানো যায়।",
                        "The two cannot be merged so: the one that stays must be there still, and a member is merged with"
                                + " a member alone."));
    }

    public static Problem nameUnreadable() {
        return Problem.invalid(
                "membership.member.name-unreadable",
                Text.of("নামটি ১ থেকে ১০০ অক্ষরে লিখুন।", "Write the name in 1 to 100 characters."));
    }

    public static Problem notAMember() {
        return Problem.conflict(
                "membership.member.not-approved",
                Text.of(
                        "অনুমোদনের আগে বা সদস্যপদ ছাড়ার পর মেয়াদ দেওয়া যায় না।",
                        "There is no term before the approval, nor after somebody has left."));
    }

    public static Problem markNotPossible() {
        return Problem.conflict(
                "membership.member.mark-not-possible",
                Text.of("এখন এটি করা যায় না; কিছু বদলানো হয়নি।", "This cannot be done now; nothing was changed."));
    }

    public static Problem accountTaken() {
        return Problem.conflict(
                "membership.member.account-taken",
                Text.of("এই সদস্যের আগে থেকেই অন্য অ্যাকাউন্ট আছে।", "This member has another account already."));
    }

    public static Problem tiedAlready() {
        return Problem.conflict(
                "membership.member.tied-already",
                Text.of(
                        "এই অ্যাকাউন্টের সঙ্গে একটি সদস্যপদ আগে থেকেই যুক্ত; কিছু বদলানো হয়নি।",
                        "This account has a membership already; nothing was changed."));
    }

    public static Problem forLife() {
        return Problem.conflict(
                "membership.member.for-life",
                Text.of("আজীবন সদস্যপদ নবায়ন করতে হয় না।", "A membership for life is not renewed."));
    }

    /** Filled by {@link #broken}. */
    public static Problem paymentUnreadable() {
        return Problem.invalid(
                "membership.payment.unreadable",
                Text.of(
                        "পরিশোধের তথ্যে ভুল আছে; কিছু লেখা হয়নি।",
                        "Something is wrong with this payment; nothing was written down."));
    }

    static Problem broken(Problem problem, String pointer) {
        return problem.detail(pointer, "membership.payment.field", MENDING.get(pointer));
    }

    public static Problem paymentNotFound() {
        return Problem.notFound(
                "membership.payment.not-found", Text.of("এমন কোনো পরিশোধ লেখা নেই।", "There is no such payment."));
    }

    public static Problem proofNeeded() {
        return Problem.invalid(
                "membership.proof.needed",
                Text.of(
                        "একটি ছবি বা PDF বেছে নিন; কিছু বদলানো হয়নি।",
                        "Choose a picture or a PDF; nothing was changed."));
    }

    public static Problem provedAlready() {
        return Problem.conflict(
                "membership.proof.given-already",
                Text.of(
                        "এই টাকার প্রমাণ আগেই দেওয়া হয়েছে; কিছু বদলানো হয়নি।",
                        "A proof of this payment was given before; nothing was changed."));
    }

    public static Problem proofNotFound() {
        return Problem.notFound(
                "membership.proof.not-found",
                Text.of("এই টাকার এমন কোনো প্রমাণ নেই।", "There is no such proof of this payment."));
    }

    public static Problem filesAbsent() {
        return Problem.unavailable(
                "membership.files.absent",
                Text.of(
                        "ছবি বা PDF এখন নেওয়া বা দেখানো যাচ্ছে না। পরে আবার চেষ্টা করুন, অথবা ছবি ছাড়া জানান।",
                        "Pictures and PDFs cannot be taken or shown at the moment. Try again later, or go on without"
                                + " one."));
    }

    public static Problem paymentNotOpen() {
        return Problem.conflict(
                "membership.payment.not-open",
                Text.of(
                        "পরিশোধটির এই ধাপ এখন নেওয়া যায় না; কিছু বদলানো হয়নি।",
                        "This payment does not stand where that can be done; nothing was changed."));
    }

    /** The same whether there never was such a link, or its days are over. */
    public static Problem linkNotFound() {
        return Problem.notFound(
                "membership.pay-link.not-found",
                Text.of(
                        "এই লিংক আর কাজ করে না। অ্যাকাউন্টে ঢুকে চাঁদা দেওয়া যায়।",
                        "This link leads nowhere any more. Sign in to your account to pay."));
    }

    public static Problem tooManyLinks() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.pay-link.too-many",
                        Text.of(
                                "অল্প সময়ে অনেকবার চাওয়া হয়েছে। একটু পরে আবার চেষ্টা করুন।",
                                "This was asked for too often. Try again in a while."))
                .retryAfter(Duration.ofMinutes(1));
    }

    public static Problem nothingDue() {
        return Problem.conflict(
                "membership.payment.nothing-due",
                Text.of(
                        "এখন কোনো চাঁদা বাকি নেই; কিছু লেখা হয়নি।",
                        "No fee is due at the moment; nothing was written down."));
    }

    public static Problem tooManyOpen() {
        return Problem.conflict(
                "membership.payment.too-many-open",
                Text.of(
                        "আগে জানানো টাকার যাচাই এখনো বাকি। সেটি শেষ হলে আবার জানান; কিছু লেখা হয়নি।",
                        "What was said before is still being checked. Say it again afterwards; nothing was written"
                                + " down."));
    }

    public static Problem laterTerm() {
        return Problem.conflict(
                "membership.payment.later-term",
                Text.of(
                        "এর পরে আরেকটি মেয়াদ আছে। আগে সেটির চাঁদা ফেরান; কিছু বদলানো হয়নি।",
                        "A later term stands on this one. Reverse its fee first; nothing was changed."));
    }

    public static Problem creditedAlready() {
        return Problem.conflict(
                "membership.payment.credited-already",
                Text.of(
                        "এই ট্রানজেকশন আইডির টাকা আগেই একবার ধরা হয়েছে।",
                        "The money of this transaction id was credited once already."));
    }

    public static Problem amountDiffers() {
        return Problem.conflict(
                "membership.payment.amount-differs",
                Text.of(
                        "স্টেটমেন্টে এই আইডির অঙ্ক অন্য; কিছু বদলানো হয়নি।",
                        "The statement shows another amount for this id; nothing was changed."));
    }

    public static Problem noStatementLine() {
        return Problem.conflict(
                "membership.payment.no-statement-line",
                Text.of(
                        "কোনো স্টেটমেন্টে এই টাকা এখনো দেখা যায়নি। নিজে দেখে থাকলে তা জানিয়ে যাচাই করুন।",
                        "No statement shows this money yet. If you have seen it yourself, say so when you verify."));
    }

    public static Problem lineSaid() {
        return Problem.conflict(
                "membership.statement.line-said",
                Text.of(
                        "স্টেটমেন্টের এই লাইনটি নেই, অথবা অন্য একটি চাঁদা এটিই জানিয়েছে; কিছু বদলানো হয়নি।",
                        "There is no such line of a statement, or another payment says it already; nothing was"
                                + " changed."));
    }

    public static Problem approvalsAbsent() {
        return Problem.unavailable(
                "membership.approvals.absent",
                Text.of(
                        "দ্বিতীয় একজনের সম্মতি এখন নেওয়া যাচ্ছে না; কিছু বদলানো হয়নি।",
                        "A second person cannot be asked at the moment; nothing was changed."));
    }

    /** Also where a line is too long to be one. */
    public static Problem statementUnreadable() {
        return Problem.invalid(
                "membership.statement.unreadable",
                Text.of(
                        "স্টেটমেন্টটি পড়া যায়নি। প্রথম লাইনে trx_id, amount ও date নামে কলাম থাকতে হবে; কিছু রাখা"
                                + " হয়নি।",
                        "The statement cannot be read. Its first line has to name the columns trx_id, amount and date;"
                                + " nothing was kept."));
    }

    public static Problem statementTooLong(int most) {
        return Problem.invalid(
                "membership.statement.too-long",
                Text.of(
                                "একবারে সর্বোচ্চ {0}টি লাইন পড়া হয়; কিছু রাখা হয়নি।",
                                "{0} lines at most are read at once; nothing was kept.")
                        .with(most));
    }

    public static Problem roleNotPossible() {
        return Problem.conflict(
                "membership.role.not-possible",
                Text.of("দায়িত্ব শুধু সক্রিয় সদস্য পান।", "Only somebody who is a member now takes over work."));
    }

    public static Problem pledgeNeeded() {
        return Problem.invalid(
                "membership.role.pledge-needed",
                Text.of(
                        "গোপনীয়তার অঙ্গীকার দায়িত্ব শুরুর আগে নিতে হয়।",
                        "The pledge of confidentiality comes before the work begins."));
    }

    public static Problem pledgeOutdated(String version) {
        return Problem.invalid(
                "membership.role.pledge-outdated",
                Text.of(
                                "এখনকার অঙ্গীকারের সংস্করণ {0}; সেটিই নিতে হয়।",
                                "The present text of the pledge is {0}; that one is pledged.")
                        .with(version));
    }

    public static Problem roleEndUnreadable() {
        return Problem.invalid(
                "membership.role.end-unreadable",
                Text.of(
                        "শেষ দিনটি শুরুর আগে হয় না, দুবারও লেখা যায় না।",
                        "It ends once, and not before it has begun."));
    }

    public static Problem filterUnreadable(String name) {
        return Problem.malformed(
                "membership.filter.unreadable",
                Text.of(
                                "ছাঁকনির ‘{0}’ বোঝা যাচ্ছে না। তালিকা থেকে বেছে নিন, দিন লিখুন ২০২৬-১১-২৭ এভাবে।",
                                "The filter '{0}' cannot be understood. Choose of the list, and write days as"
                                        + " 2026-11-27.")
                        .with(name));
    }

    public static Problem submissionsAbsent() {
        return Problem.unavailable(
                "membership.submissions.absent",
                Text.of(
                        "ফরম মডিউলটি এখন নেই, তাই আবেদনের উত্তরগুলো পড়া যাচ্ছে না।",
                        "The module that keeps submissions is not there at the moment, so applications cannot be"
                                + " read."));
    }
}
