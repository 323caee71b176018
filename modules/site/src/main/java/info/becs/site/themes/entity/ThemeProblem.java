package info.becs.site.themes.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;

/** Everything that can go wrong with how the site looks. */
public final class ThemeProblem {

    private ThemeProblem() {}

    /** What is wrong is said in the words of designers, in English, file by file. */
    public static Problem unusable(ThemeFault fault) {
        return Problem.invalid(
                        "site.theme.unusable",
                        Text.of(
                                "থিমটি নেওয়া যায়নি, তাই কিছুই বদলায়নি। কারণ নিচে ইংরেজিতে লেখা আছে; ঠিক করে আবার পাঠান।",
                                "The theme was not taken, and nothing has changed. Mend what is said below and send it again."))
                .detail("", "site.theme.fault", Text.same(fault.getMessage()));
    }

    public static Problem faulty(List<Finding> findings) {
        Problem problem = Problem.invalid(
                "site.theme.faulty",
                Text.of(
                                "থিমে {0}টি ভুল পাওয়া গেছে, তাই নেওয়া হয়নি। নিচের প্রতিটি ঠিক করে আবার পাঠান।",
                                "The theme has {0} faults and was not taken. Mend each that is listed and send it again.")
                        .with(findings.size()));
        for (Finding finding : findings) {
            problem = problem.detail("/" + finding.file(), "site.theme.fault", Text.same(finding.text()));
        }
        return problem;
    }

    public static Problem tooLarge(int most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "site.theme.too-large",
                Text.of(
                                "থিমের জিপ ফাইল সর্বোচ্চ {0} মেগাবাইট হতে পারে। ছবিগুলো ছোট করে আবার পাঠান।",
                                "The zip of a theme may have {0} MB. Make its pictures smaller and send it again.")
                        .with(most >> 20));
    }

    public static Problem sentAlready(String theme, String version) {
        return Problem.conflict(
                "site.theme.sent-already",
                Text.of("ঠিক এই জিপ ফাইলটি আগেই এসেছে: {0} {1}।", "This very zip is here already: {0} {1}.")
                        .with(theme, version));
    }

    public static Problem tooMany(int most) {
        return Problem.conflict(
                "site.theme.too-many",
                Text.of(
                                "{0}টির বেশি থিম রাখা হয় না। যেটি আর লাগবে না সেটি সরিয়ে আবার পাঠান।",
                                "At most {0} themes are kept. Remove one that is not needed any more, then send it again.")
                        .with(most));
    }

    public static Problem notFound(String id) {
        return Problem.notFound(
                "site.theme.not-found",
                Text.of(
                                "'{0}' নামে কোনো থিম নেই। তালিকা থেকে বেছে নিন।",
                                "There is no theme '{0}'. Choose one of the list.")
                        .with(id));
    }

    public static Problem inUse() {
        return Problem.conflict(
                "site.theme.in-use",
                Text.of(
                        "এই থিম ব্যবহার হয়েছে, ইতিহাসে আছে; ফিরে যাওয়ার জন্য তা রাখা হয়।",
                        "The site has worn this theme; it is kept so that one can go back to it."));
    }

    public static Problem stepUnknown(long number) {
        return Problem.notFound(
                "site.theme.step-not-found",
                Text.of("ইতিহাসে {0} নম্বর ধাপ নেই।", "There is no step {0} in the history.")
                        .with(number));
    }

    public static Problem previewOver() {
        return Problem.gone(
                "site.theme.preview-over",
                Text.of(
                        "এই প্রাকদর্শনের লিংকের সময় শেষ, বা লিংকটি পুরো আসেনি। যিনি পাঠিয়েছেন তাঁর কাছে নতুন লিংক চান।",
                        "This preview link is over, or it did not arrive whole. Ask whoever sent it for a new one."));
    }

    public static Problem settingUnknown(String key) {
        return Problem.invalid(
                "site.theme.setting-unknown",
                Text.of("এই থিমে '{0}' নামে কোনো সেটিং নেই।", "This theme has no setting '{0}'.")
                        .with(key));
    }

    public static Problem settingFixed(String key) {
        return Problem.conflict(
                "site.theme.setting-fixed",
                Text.of(
                                "'{0}' সেটিংটি সার্ভার থেকে ঠিক করা আছে; এখানে বদলানো যায় না।",
                                "The setting '{0}' is fixed by the server's operator and cannot be changed here.")
                        .with(key));
    }

    /** @param faults by the position of the value in what was sent */
    public static Problem settingsFaulty(Map<Integer, Text> faults) {
        Problem problem = Problem.invalid(
                "site.theme.setting-invalid",
                Text.of(
                        "কিছু মান ঠিক নেই, তাই কিছুই বদলায়নি।",
                        "Some values cannot be used, so nothing has changed."));
        for (var fault : faults.entrySet()) {
            problem = problem.detail("/values/" + fault.getKey(), "site.theme.setting-invalid", fault.getValue());
        }
        return problem;
    }
}
