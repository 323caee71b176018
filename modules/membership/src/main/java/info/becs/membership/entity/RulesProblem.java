package info.becs.membership.entity;

import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.List;

/** Everything that can go wrong with the rules of membership. The codes are promises. */
public final class RulesProblem {

    private static final String POINTER = "/content";

    private RulesProblem() {}

    /** With each thing that is wrong, at its place. */
    public static Problem unfit(List<Place> wrong) {
        Problem problem = Problem.invalid(
                "membership.rules.unfit",
                Text.of("এই নিয়ম চালানো যাবে না; কিছু রাখা হয়নি।", "These rules cannot be used; nothing was kept."));
        for (Place each : wrong) {
            problem = problem.detail(POINTER + each.place(), "membership.rules.misfit", each.sentence());
        }
        return problem;
    }

    public static Problem notFound(String version) {
        return Problem.notFound(
                "membership.rules.not-found",
                Text.of("নিয়মের {0} নম্বর সংস্করণ নেই।", "There is no version {0} of the rules.")
                        .with(version));
    }

    public static Problem inForce(int version) {
        return Problem.conflict(
                "membership.rules.in-force",
                Text.of("{0} নম্বর সংস্করণই এখন চালু।", "Version {0} is in force already.")
                        .with(String.valueOf(version)));
    }

    public static Problem same() {
        return Problem.conflict(
                "membership.rules.same",
                Text.of(
                        "চালু নিয়মের সঙ্গে কোনো তফাত নেই; নতুন সংস্করণ রাখা হয়নি।",
                        "Nothing differs from the rules in force; no new version was kept."));
    }

    public static Problem inUse(Text type, Text members) {
        return Problem.conflict(
                "membership.rules.in-use",
                Text.of(
                                "‘{0}’ ধরনে {1} জন আছেন; ধরনটি বাদ না দিয়ে নতুনদের জন্য বন্ধ করুন।",
                                "‘{0}’ has {1} members or applicants; close it to new ones instead of removing it.")
                        .with(type, members));
    }

    public static Problem agreedTo(Text purpose, String version) {
        return Problem.conflict(
                "membership.rules.agreed-to",
                Text.of(
                                "‘{0}’-এর {1} লেখায় সদস্যরা সম্মতি দিয়েছেন; সেটি যেমন আছে থাকবে। নতুন কথা নতুন সংস্করণ হিসেবে ওপরে লিখুন।",
                                "Members have agreed to text {1} of ‘{0}’; it stays as it is. Write other words above it as a new version.")
                        .with(purpose, version));
    }

    public static Problem changedMeanwhile() {
        return Problem.conflict(
                "membership.rules.changed",
                Text.of(
                        "চালু নিয়ম এর মধ্যে বদলেছে। পরিকল্পনাটি আবার দেখে চালু করুন।",
                        "The rules in force have changed meanwhile. Look at the plan again, then put them in force."));
    }

    public static Problem tooMany(int most) {
        return Problem.conflict(
                "membership.rules.too-many",
                Text.of("{0}টির বেশি সংস্করণ রাখা যায় না।", "No more than {0} versions can be kept.")
                        .with(String.valueOf(most)));
    }

    public static Problem typeClosed(Text type) {
        return Problem.conflict(
                "membership.type.closed",
                Text.of(
                                "‘{0}’ ধরনে এখন নতুন কাউকে নেওয়া হয় না; অন্য ধরন বেছে নিন।",
                                "‘{0}’ takes nobody new; choose another membership.")
                        .with(type));
    }
}
