package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.Locale;

/** Why a case is not split. The codes are promises. */
public final class SplitProblem {

    private static final Text REFUSED =
            Text.of("কেসটি ভাগ করা হয়নি; কিছু বদলানো হয়নি।", "The case was not split; nothing was changed.");

    private SplitProblem() {}

    public static Problem wentInto(String number, String into) {
        return Problem.conflict(
                "complaints.split.duplicate",
                Text.of(
                                "{0} কেসটি {1}-এর সঙ্গে মিলে গেছে; ভাগ করতে হলে সেটি ভাগ করুন।",
                                "Case {0} has gone into {1}; split that one.")
                        .with(number, into));
    }

    public static Problem ended(String number) {
        return Problem.conflict(
                "complaints.split.ended",
                Text.of(
                                "{0} কেসটি শেষ হয়েছে; ভাগ করতে হলে আগে আবার খুলুন।",
                                "Case {0} has ended; reopen it before you split it.")
                        .with(number));
    }

    public static Problem gone() {
        return Problem.conflict(
                "complaints.split.gone",
                Text.of(
                        "অভিযোগটি মোছা হয়েছে, তাই কেসটি আর ভাগ করা যায় না।",
                        "The complaint was erased, so its case can no longer be split."));
    }

    static Problem tooMany(int most) {
        return Problem.conflict(
                "complaints.split.too-many",
                Text.of("একটি অভিযোগ সর্বোচ্চ {0}টি কেস হতে পারে।", "One complaint can be {0} cases at most.")
                        .with(most));
    }

    static Problem amount(long claimed) {
        Text most = Text.of(Bangla.money(claimed, Bangla.BN), Bangla.money(claimed, Locale.ENGLISH));
        return refused(
                "/amount",
                "complaints.split.amount",
                Text.of(
                                "শূন্যের বেশি, সর্বোচ্চ {0}: এই কেসে ফরমে যা দাবি করা হয়েছে।",
                                "More than nothing, and at most {0}: what the form claims in this case.")
                        .with(most));
    }

    public static Problem merchantUnknown() {
        return refused(
                "/merchant",
                "complaints.split.merchant-unknown",
                Text.of(
                        "এই নামের কোনো বিক্রেতা তালিকায় নেই; আগে ‘বিক্রেতা’ পাতায় যোগ করুন।",
                        "The register knows no merchant of this name; add them under Merchants first."));
    }

    public static Problem ownInterest() {
        return refused(
                "/merchant",
                "complaints.split.own-interest",
                Text.of(
                        "জানিয়েছেন যে এই বিক্রেতার সঙ্গে আপনার সম্পর্ক আছে; ভাগটি একজন সহকর্মী করবেন।",
                        "You have declared that you have to do with this merchant; ask a colleague to split the case."));
    }

    public static Problem issueUnknown() {
        return refused(
                "/issue",
                "complaints.split.issue-unknown",
                Text.of("সমস্যাটি তালিকা থেকে নিন।", "Choose the problem from the list."));
    }

    private static Problem refused(String pointer, String code, Text detail) {
        return Problem.invalid(code, REFUSED).detail(pointer, code, detail);
    }
}
