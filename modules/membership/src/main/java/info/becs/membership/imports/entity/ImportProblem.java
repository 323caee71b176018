package info.becs.membership.imports.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can go wrong with a table of members that is brought in. The codes are promises. */
public final class ImportProblem {

    private ImportProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "membership.import.not-found",
                Text.of(
                        "এমন কোনো ফাইল আনা হয়নি, অথবা সময় পার হওয়ায় মুছে গেছে।",
                        "There is no such import, or its time is over."));
    }

    public static Problem notNow(ImportState state) {
        return Problem.conflict(
                "membership.import.not-now",
                Text.of(
                                "ফাইলটির এখনকার অবস্থায় ({0}) এটি করা যায় না; কিছু বদলানো হয়নি।",
                                "The import stands at {0}; this cannot be done now, and nothing was changed.")
                        .with(state));
    }

    public static Problem undoOver() {
        return Problem.conflict(
                "membership.import.undo-over",
                Text.of(
                        "ফেরানোর সময় পার হয়ে গেছে। ভুল সদস্যপদ একটি একটি করে ঠিক করুন।",
                        "The time to take it back is over. Correct what is wrong member by member."));
    }

    public static Problem mappingUnfit() {
        return Problem.invalid(
                "membership.import.mapping-unfit",
                Text.of(
                        "প্রতিটি তথ্যের জন্য ফাইলের একটি আলাদা কলাম বেছে নিন; অন্তত একটি নামের কলাম লাগবে।",
                        "Choose another column of the file for each field; one for the name is needed at least."));
    }
}
