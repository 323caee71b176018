package info.becs.membership.directory.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** What can be refused about the directory. The codes are promises. */
public final class DirectoryProblem {

    private DirectoryProblem() {}

    public static Problem noMember() {
        return Problem.notFound(
                "membership.directory.no-member",
                Text.of("এই অ্যাকাউন্টের সঙ্গে কোনো সদস্যপদ নেই।", "This account has no membership."));
    }

    public static Problem audienceUnknown() {
        return Problem.malformed(
                "membership.directory.audience-unknown",
                Text.of("কে দেখবেন তা তালিকা থেকে বেছে নিন।", "Choose of the list who may see it."));
    }

    public static Problem professionUnreadable(int longest) {
        return Problem.malformed(
                "membership.directory.profession-unreadable",
                Text.of(
                                "পেশা বাংলা বা ইংরেজি অক্ষরে লিখুন, {0} অক্ষরের মধ্যে, অক্ষর দিয়ে শুরু করে।",
                                "Write your profession in Bangla or Latin letters, {0} at most, and begin with a letter.")
                        .with(longest));
    }

    public static Problem wordsNeeded() {
        return Problem.malformed(
                "membership.directory.words-needed",
                Text.of(
                        "অন্তত দুই অক্ষরের একটি শব্দ লিখুন। পুরো তালিকা একসঙ্গে দেখানো হয় না।",
                        "Write a word of at least two letters. The whole list is not shown."));
    }

    public static Problem tooManyLooks() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "membership.directory.too-many-looks",
                        Text.of(
                                "আজ অনেকবার খোঁজা হয়েছে। কাল আবার খুঁজুন।",
                                "You have searched too often today. Search again tomorrow."))
                .retryAfter(Duration.ofDays(1));
    }
}
