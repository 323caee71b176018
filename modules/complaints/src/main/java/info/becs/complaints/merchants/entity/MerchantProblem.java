package info.becs.complaints.merchants.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can go wrong with the register of merchants. The codes are promises. */
public final class MerchantProblem {

    private MerchantProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "complaints.merchant.not-found",
                Text.of(
                        "এমন কোনো বিক্রেতা তালিকায় নেই। নাম দিয়ে খুঁজে দেখুন।",
                        "There is no such merchant in the register. Search for the name."));
    }

    public static Problem nameTaken() {
        return Problem.conflict(
                "complaints.merchant.name-taken",
                Text.of(
                        "নামগুলোর একটি অন্য বিক্রেতার ঘরে আগেই আছে; কিছু বদলানো হয়নি। একই বিক্রেতা হলে দুটি এক করুন।",
                        "One of these names belongs to another entry already; nothing was changed. If both are the same"
                                + " merchant, merge them."));
    }

    public static Problem nameUnreadable(String pointer) {
        return Problem.invalid(
                        "complaints.merchant.name-unreadable",
                        Text.of(
                                "নাম অক্ষরে বা অঙ্কে লিখুন; কিছু বদলানো হয়নি।",
                                "Write names in letters or figures; nothing was changed."))
                .detail(
                        pointer,
                        "complaints.merchant.name-unreadable",
                        Text.of("এই নামে কোনো অক্ষর নেই।", "This name has no letter."));
    }

    public static Problem tooManyNames(int most) {
        return Problem.conflict(
                "complaints.merchant.too-many-names",
                Text.of(
                                "একটি বিক্রেতার সর্বোচ্চ {0}টি অতিরিক্ত নাম থাকে; কিছু বদলানো হয়নি।",
                                "One merchant has {0} further names at most; nothing was changed.")
                        .with(most));
    }

    public static Problem merged() {
        return Problem.conflict(
                "complaints.merchant.merged",
                Text.of(
                        "এই ঘরটি অন্য বিক্রেতার সঙ্গে এক হয়ে গেছে; সেখানে কাজ করুন।",
                        "This entry has become part of another one; work there."));
    }

    public static Problem sameEntry() {
        return Problem.conflict(
                "complaints.merchant.same-entry",
                Text.of("একটি ঘর নিজের সঙ্গে এক করা যায় না।", "An entry cannot be merged with itself."));
    }

    public static Problem statusUnknown(String asked) {
        return Problem.malformed(
                "complaints.merchant.status-unknown",
                Text.of("'{0}' নামে কোনো অবস্থা নেই।", "There is no status '{0}'.")
                        .with(asked));
    }

    public static Problem searchUnreadable() {
        return Problem.malformed(
                "complaints.merchant.search-unreadable",
                Text.of("খোঁজার কথাটি বোঝা যায়নি।", "What to search for cannot be understood."));
    }
}
