package info.becs.core.approvals.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** What can be refused about requests for a second person. */
public final class ApprovalProblem {

    private ApprovalProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "core.approval.not-found",
                Text.of("এমন কোনো অনুমোদনের অনুরোধ নেই।", "There is no such request for approval."));
    }

    public static Problem own() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.approval.own",
                Text.of(
                        "নিজের অনুরোধ নিজে অনুমোদন করা যায় না। অন্য কাউকে বলুন।",
                        "You have asked for this yourself, so somebody else has to decide."));
    }

    public static Problem notYours() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.approval.not-yours",
                Text.of(
                        "যিনি অনুরোধ করেছেন শুধু তিনিই তা ফিরিয়ে নিতে পারেন।",
                        "Only whoever has asked can take it back. You can refuse it."));
    }

    public static Problem permissionMissing(String permission) {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.approval.permission-missing",
                Text.of(
                                "এটি অনুমোদন করতে আপনারও '{0}' অনুমতি লাগবে।",
                                "To decide about this you must hold '{0}' yourself.")
                        .with(permission));
    }

    public static Problem notAPerson() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.approval.not-a-person",
                Text.of(
                        "এ কাজে দুজন মানুষ লাগে; কোনো অ্যাপ তা চাইতে বা অনুমোদন করতে পারে না।",
                        "This takes two people; an app can neither ask nor decide."));
    }

    public static Problem decided(ApprovalState state) {
        return Problem.conflict(
                "core.approval.decided",
                Text.of(
                                "এই অনুরোধ আর খোলা নেই: {0}।",
                                "This request is not open any more: it is {0}. Ask again if it is still wanted.")
                        .with(state));
    }

    public static Problem aboutYou() {
        return Problem.of(
                Kind.FORBIDDEN,
                "core.approval.about-you",
                Text.of(
                        "এই অনুরোধ আপনাকে নিয়ে; অন্য কেউ সিদ্ধান্ত দেবেন।",
                        "This request is about yourself. Somebody else decides about it."));
    }

    public static Problem nobodyElse() {
        return Problem.conflict(
                "core.approval.nobody-else",
                Text.of(
                        "এ কাজে দুজন লাগে, কিন্তু সিদ্ধান্ত দেওয়ার মতো আর কেউ এখন নেই। আগে আরেকজনকে প্রশাসক করুন, তারপর আবার চান।",
                        "This takes two people, and there is nobody else who may decide about it. Make somebody else an"
                                + " administrator first, then ask again."));
    }

    public static Problem askerGone() {
        return Problem.conflict(
                "core.approval.asker-gone",
                Text.of(
                        "যিনি চেয়েছিলেন তিনি এখন আর এটি করতে পারেন না। অনুরোধটি ফিরিয়ে দিন।",
                        "Whoever has asked for this may not do it any more. Refuse the request."));
    }

    public static Problem askedAlready() {
        return Problem.conflict(
                "core.approval.asked-already",
                Text.of(
                        "এই কাজটির জন্য ইতিমধ্যে অনুমোদন চাওয়া হয়েছে।",
                        "Somebody has asked for this already. Wait for the decision, or take the first request back."));
    }

    public static Problem actionAbsent(String action) {
        return Problem.unavailable(
                "core.approval.action-absent",
                Text.of(
                                "'{0}' যে মডিউল করে সেটি এখন চালু নেই; কিছু বদলায়নি।",
                                "The module that does '{0}' is not open at the moment; nothing was changed. Decide again when it is.")
                        .with(action));
    }

    public static Problem stateUnknown(String state) {
        return Problem.malformed(
                "core.approval.state-unknown",
                Text.of(
                                "'{0}' নামে কোনো অবস্থা নেই।",
                                "There is no state '{0}': ask for ASKED, APPROVED, REFUSED, WITHDRAWN or EXPIRED.")
                        .with(state));
    }
}
