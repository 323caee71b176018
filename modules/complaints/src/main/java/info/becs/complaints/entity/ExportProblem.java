package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused of taking cases away as a file. The codes are promises. */
public final class ExportProblem {

    private ExportProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "complaints.export.not-found",
                Text.of(
                        "এমন কোনো ফাইল নেই: এখনো কেউ রাজি হননি, অথবা অন্য কেউ চেয়েছেন।",
                        "There is no such file: nobody has agreed to it yet, or somebody else has asked for it."));
    }

    public static Problem over() {
        return Problem.gone(
                "complaints.export.over",
                Text.of(
                        "ফাইলটি নেওয়ার এক দিন পেরিয়ে গেছে। লাগলে আবার চান।",
                        "The day in which the file could be taken is over. Ask for it again."));
    }

    public static Problem taken() {
        return Problem.gone(
                "complaints.export.taken",
                Text.of(
                        "ফাইলটি একবার নেওয়া হয়েছে; দ্বিতীয়বার দেওয়া হয় না। লাগলে আবার চান।",
                        "The file was taken, and it is given once. Ask for it again."));
    }

    public static Problem empty() {
        return Problem.conflict(
                "complaints.export.empty",
                Text.of("এই ছাঁকনিতে কোনো কেস নেই।", "No case fits this filter, so nothing was asked for."));
    }

    public static Problem tooMany(int most) {
        return Problem.conflict(
                "complaints.export.too-many",
                Text.of(
                                "এক ফাইলে সর্বোচ্চ {0}টি কেস। ছাঁকনি ছোট করুন, যেমন একটি মাস।",
                                "A file holds {0} cases at most. Narrow the filter, for instance to one month.")
                        .with(most));
    }

    public static Problem grown() {
        return Problem.conflict(
                "complaints.export.grown",
                Text.of(
                        "এখন এই ছাঁকনিতে আগের চেয়ে বেশি কেস আছে, একজনের পক্ষে নেওয়ার মতো নয়। আবার চান।",
                        "More cases fit by now than one person may take alone. Ask for the file again."));
    }

    public static Problem formatUnknown() {
        return Problem.invalid(
                        "complaints.export.format-unknown", Text.of("csv বা json বেছে নিন।", "Choose csv or json."))
                .detail("/format", "complaints.export.format-unknown", Text.of("csv বা json।", "Either csv or json."));
    }

    public static Problem classUnknown() {
        return classRefused(
                "complaints.export.class-unknown",
                Text.of("উত্তরের শ্রেণি P, I বা S।", "Answers are of the class P, I or S."));
    }

    public static Problem neverLeaves() {
        return classRefused(
                "complaints.export.never-leaves",
                Text.of("X শ্রেণির উত্তর কখনো ফাইলে যায় না।", "Answers of the class X never leave in a file."));
    }

    private static Problem classRefused(String code, Text why) {
        return Problem.invalid(code, why).detail("/classes", code, why);
    }
}
