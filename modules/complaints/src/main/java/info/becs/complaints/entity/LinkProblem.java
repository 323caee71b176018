package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can go wrong between two cases. The codes are promises. */
public final class LinkProblem {

    private LinkProblem() {}

    public static Problem otherIsDuplicate(String number, String into) {
        return Problem.conflict(
                "complaints.case.other-is-duplicate",
                Text.of(
                                "{0} কেসটি নিজেই {1}-এর সঙ্গে মিলে গেছে; সেই কেসের নম্বর দিন।",
                                "Case {0} has itself gone into {1}; name that one.")
                        .with(number, into));
    }

    public static Problem sameComplaint() {
        return Problem.conflict(
                "complaints.case.same-complaint",
                Text.of(
                        "দুটি কেস একই অভিযোগের দুই অংশ, তাই কোনোটি অন্যটির নকল নয়; কেসটি শেষ করতে অন্য ধাপ নিন।",
                        "Both cases are parts of one complaint, so neither is a duplicate of the other; end the case by another step."));
    }

    public static Problem tooManyLinks(int most) {
        return Problem.conflict(
                "complaints.link.too-many",
                Text.of(
                                "একটি কেসের সঙ্গে সর্বোচ্চ {0}টি কেস যুক্ত করা যায়।",
                                "{0} cases can be linked with one at most.")
                        .with(most));
    }

    public static Problem notLinked() {
        return Problem.notFound(
                "complaints.link.not-found", Text.of("কেস দুটি যুক্ত নেই।", "These two cases are not linked."));
    }

    public static Problem oneByOne() {
        return Problem.invalid(
                "complaints.bulk.one-by-one",
                Text.of(
                        "একই অভিযোগ মেলানো হয় একটি একটি করে, দুটি কেস দেখে।",
                        "Duplicates are merged one by one, by somebody who has looked at both."));
    }
}
