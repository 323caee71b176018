package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can go wrong with the money of cases. The codes are promises. */
public final class MoneyProblem {

    private MoneyProblem() {}

    public static Problem amount() {
        return Problem.invalid(
                        "complaints.money.amount",
                        Text.of(
                                "এই অঙ্ক লেখা যায় না; কিছু বদলানো হয়নি।",
                                "This amount cannot be entered; nothing was changed."))
                .detail(
                        "/amount",
                        "complaints.money.amount",
                        Text.of(
                                "শূন্যের বেশি, সর্বোচ্চ ১০ হাজার কোটি টাকা।",
                                "More than zero, at most 100 billion taka."));
    }

    public static Problem stage() {
        return chosen(
                "/stage",
                Text.of("টাকা কোথায় দাঁড়িয়ে, তালিকা থেকে নিন।", "Choose from the list how far the money has come."));
    }

    public static Problem sayer() {
        return chosen("/saidBy", Text.of("কে বলছেন, তালিকা থেকে নিন।", "Choose from the list who says so."));
    }

    public static Problem proof() {
        return chosen("/proof", Text.of("কী দেখে জানা গেল, তালিকা থেকে নিন।", "Choose from the list what shows it."));
    }

    public static Problem day() {
        return chosen("/on", Text.of("দিনটি মেলে না।", "This day cannot be right."));
    }

    private static Problem chosen(String pointer, Text detail) {
        return Problem.invalid(
                        "complaints.money.unknown",
                        Text.of(
                                "লাইনটি লেখা যায়নি; কিছু বদলানো হয়নি।",
                                "The line was not entered; nothing was changed."))
                .detail(pointer, "complaints.money.unknown", detail);
    }

    public static Problem tooManyLines(int most) {
        return Problem.conflict(
                "complaints.money.too-many",
                Text.of("একটি কেসে সর্বোচ্চ {0}টি লাইন লেখা যায়।", "A case has {0} lines of money at most.")
                        .with(most));
    }

    public static Problem lineNotFound() {
        return Problem.notFound(
                "complaints.money.not-found", Text.of("এমন কোনো লাইন নেই।", "There is no such line of money."));
    }

    public static Problem notCorrectable() {
        return Problem.conflict(
                "complaints.money.not-correctable",
                Text.of(
                        "এই লাইন শুধরানো যায় না: হয় আগেই শুধরানো হয়েছে, নয় এটি দাবি, ভাগ হওয়া অংশের টাকা বা নিজেই একটি শোধন।",
                        "This line cannot be corrected: it was corrected already, is a correction itself, or is the claim or a part of it that was split off."));
    }

    public static Problem wouldBeNegative() {
        return Problem.conflict(
                "complaints.money.negative",
                Text.of(
                        "এই লাইন বাদ দিলে হিসাব শূন্যের নিচে নামে: পরের লাইনগুলো আগে শুধরান।",
                        "Without this line the account would fall below zero: correct the later lines first."));
    }
}
