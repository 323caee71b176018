package info.becs.membership.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with lists of members and what is kept of them. The codes are promises. */
public final class MemberListProblem {

    private MemberListProblem() {}

    public static Problem mobileInAddress() {
        return Problem.malformed(
                "membership.list.mobile-in-address",
                Text.of(
                        "মোবাইল নম্বর ঠিকানায় লেখা যায় না; POST /members/search দিয়ে খুঁজুন।",
                        "A mobile number has no place in an address; ask for it by POST /members/search."));
    }

    public static Problem daysTurned(String from, String to) {
        return Problem.malformed(
                "membership.filter.days-turned",
                Text.of(
                                "‘{0}’ দিনটি ‘{1}’ দিনের পরে পড়েছে; দিন দুটি অদলবদল করুন।",
                                "'{0}' lies after '{1}'; exchange the two days.")
                        .with(from)
                        .with(to));
    }

    public static Problem endSaidTwice() {
        return Problem.malformed(
                "membership.filter.end-twice",
                Text.of(
                        "মেয়াদ কবে শেষ তা একভাবে বলুন: কত দিনের মধ্যে, অথবা কোন দিন থেকে কোন দিন।",
                        "Say in one way when the term ends: within how many days, or from which day to which."));
    }

    public static Problem endsWithinUnreadable(int most) {
        return Problem.malformed(
                "membership.filter.ends-within-unreadable",
                Text.of(
                                "কত দিনের মধ্যে মেয়াদ শেষ, তা ০ থেকে {0} পর্যন্ত পূর্ণ সংখ্যায় লিখুন।",
                                "Write as a whole number from 0 to {0} within how many days the term ends.")
                        .with(most));
    }

    public static Problem viewTaken() {
        return Problem.conflict(
                "membership.view.taken",
                Text.of(
                        "এই নামে আপনার একটি তালিকা আগেই রাখা আছে। অন্য নাম দিন, অথবা আগেরটি মুছে ফেলুন।",
                        "You keep a list under this name already. Choose another name, or delete that one first."));
    }

    public static Problem viewNotFound() {
        return Problem.notFound(
                "membership.view.not-found", Text.of("এমন কোনো রাখা তালিকা নেই।", "There is no such list."));
    }

    public static Problem tooManyViews(int most) {
        return Problem.of(
                Kind.TOO_MANY,
                "membership.view.too-many",
                Text.of(
                                "{0}টির বেশি তালিকা রাখা যায় না; একটি মুছে আবার চেষ্টা করুন।",
                                "No more than {0} lists can be kept; delete one and try again.")
                        .with(most));
    }

    public static Problem exportKindUnknown() {
        return Problem.malformed(
                "membership.export.kind-unknown", Text.of("csv, xlsx বা json বেছে নিন।", "Choose csv, xlsx or json."));
    }

    public static Problem exportNotFound() {
        return Problem.notFound(
                "membership.export.not-found",
                Text.of("এমন কোনো রপ্তানি নেই, অথবা এটি আপনার নয়।", "There is no such export, or it is not yours."));
    }

    public static Problem exportOver() {
        return Problem.gone(
                "membership.export.over",
                Text.of(
                        "অনুমোদনের পর এক দিন পার হয়ে গেছে; আবার অনুমতি চান।",
                        "A day has gone by since the approval; ask for another one."));
    }
}
