package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.List;

/** Everything that can go wrong with the rules of casework. The codes are promises. */
public final class RulesProblem {

    private static final String POINTER = "/content";

    private RulesProblem() {}

    /** With each thing that is wrong, at its place. */
    public static Problem unfit(List<Wrong> wrong) {
        Problem problem = Problem.invalid(
                "complaints.rules.unfit",
                Text.of(
                        "এই নিয়মে কেস চালানো যাবে না; কিছু রাখা হয়নি।",
                        "Cases cannot be worked by these rules; nothing was kept."));
        for (Wrong each : wrong) {
            problem = problem.detail(POINTER + each.place(), "complaints.rules.misfit", each.sentence());
        }
        return problem;
    }

    public static Problem notFound(String version) {
        return Problem.notFound(
                "complaints.rules.not-found",
                Text.of("নিয়মের {0} নম্বর সংস্করণ নেই।", "There is no version {0} of the rules.")
                        .with(version));
    }

    public static Problem inForce(int version) {
        return Problem.conflict(
                "complaints.rules.in-force",
                Text.of("{0} নম্বর সংস্করণই এখন চালু।", "Version {0} is in force already.")
                        .with(String.valueOf(version)));
    }

    public static Problem same() {
        return Problem.conflict(
                "complaints.rules.same",
                Text.of(
                        "চালু নিয়মের সঙ্গে কোনো তফাত নেই; নতুন সংস্করণ রাখা হয়নি।",
                        "Nothing differs from the rules in force; no new version was kept."));
    }

    public static Problem inUse(Text status, int cases) {
        return Problem.conflict(
                "complaints.rules.in-use",
                Text.of(
                                "‘{0}’ অবস্থায় এখনো {1}টি কেস আছে; আগে সেগুলো এগিয়ে নিন, তারপর অবস্থাটি বাদ দিন।",
                                "{1} cases still stand at ‘{0}’; take them on first, then remove the status.")
                        .with(status, String.valueOf(cases)));
    }

    public static Problem changedMeanwhile() {
        return Problem.conflict(
                "complaints.rules.changed",
                Text.of(
                        "চালু নিয়ম এর মধ্যে বদলেছে। পরিকল্পনাটি আবার দেখে চালু করুন।",
                        "The rules in force have changed meanwhile. Look at the plan again, then put them in force."));
    }

    public static Problem tooMany(int most) {
        return Problem.conflict(
                "complaints.rules.too-many",
                Text.of("{0}টির বেশি সংস্করণ রাখা যায় না।", "No more than {0} versions can be kept.")
                        .with(String.valueOf(most)));
    }
}
